import type { PlacedMeeting } from '@/lib/core/calendar/place-meetings';

/** What the import of a calendar shows. */
export type CalendarView =
  | { readonly step: 'choose'; readonly error: string | null }
  | { readonly step: 'reading'; readonly name: string }
  | {
      readonly step: 'preview';
      readonly name: string;
      readonly placed: readonly PlacedMeeting[];
      readonly saving: boolean;
    };

export interface CalendarActs {
  choose(file: File): void;
  /** The text of an invitation, or of a calendar file. */
  paste(text: string): void;
  write(): void;
  cancel(): void;
}
