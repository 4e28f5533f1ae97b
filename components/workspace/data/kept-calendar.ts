/** One calendar file that is written anew after each change; `asks` = the browser wants the rep's click first. */
export type KeptCalendar =
  | { readonly step: 'unsupported' }
  | { readonly step: 'off' }
  | { readonly step: 'on' | 'asks' | 'failed'; readonly name: string };

export interface KeptCalendarActs {
  keep(): void;
  /** The rep's click, for what the browser asks again after a restart. */
  allow(): void;
  stop(): void;
}
