import type { Day } from '../../domain/instant';
import type { Range } from './calendar';
import type { Token } from './date-tokens';

/** How numeric dates are written: `3/4` is 3 April or March 4. */
export type DateOrder = 'dmy' | 'mdy';
export type Preposition = 'by' | 'until' | 'after' | 'before' | 'from' | 'on' | 'in' | null;
export const prepositions = ['by', 'until', 'after', 'before', 'from', 'on', 'in'] as const;

export type Traits = {
  readonly vague: boolean;
  readonly bare: boolean;
  readonly past: boolean;
  readonly preposition?: Preposition;
};
/** A time and the token behind it. */
export type Period = Range & Traits & { readonly next: number };
export type DateContext = {
  readonly tokens: readonly Token[];
  readonly ref: Day;
  readonly order: DateOrder;
  readonly lang: string;
};
/** Reads one form of time from token `at` on. */
export type PeriodRule = (context: DateContext, at: number) => Period | null;

export function period(range: Range | null, next: number, traits: Partial<Traits> = {}): Period | null {
  return range && { vague: range.from !== range.to, bare: false, past: false, ...range, ...traits, next };
}

export function means(token: Token | undefined, ...meanings: readonly string[]): boolean {
  if (token === undefined || token.means.length === 0) return false;
  // asked dozens of times a word
  for (const meaning of meanings) if (token.means.includes(meaning)) return true;
  return false;
}

export function meaningOf<Meaning extends string>(
  token: Token | undefined,
  meanings: readonly Meaning[],
): Meaning | undefined {
  if (token === undefined || token.means.length === 0) return undefined;
  for (const meaning of meanings) if (token.means.includes(meaning)) return meaning;
  return undefined;
}

/** `wd5` → 5 for the prefix `wd`. */
export function numberOf(token: Token | undefined, prefix: string): number | null {
  if (token === undefined) return null;
  for (const meaning of token.means) {
    if (meaning.startsWith(prefix) && /^\d+$/.test(meaning.slice(prefix.length)))
      return Number(meaning.slice(prefix.length));
  }
  return null;
}

export function amountOf(token: Token | undefined): number | null {
  if (!token) return null;
  return token.number !== null && !token.ordinal ? token.number : numberOf(token, 'n');
}

/** A four-figure year at `at`, also behind `of`, a comma or a slash. */
export function yearAt({ tokens }: DateContext, at: number): { readonly year: number | null; readonly next: number } {
  const skip = tokens[at]?.text === ',' || tokens[at]?.text === '/' || means(tokens[at], 'of') ? 1 : 0;
  const number = tokens[at + skip]?.number ?? 0;
  if (number >= 2000 && number <= 2060) return { year: number, next: at + skip + 1 };
  return { year: null, next: at };
}
