import type { Correction } from '../core/domain/correction';

/** A stored quote is evidence, not a copy of the mail: at most so many characters of it are kept, and offered. */
export const LONGEST_QUOTE = 300;

/** The row of a reading that was called right or wrong, its quote cut to what may be kept. */
export function correctionOf(said: Correction): Correction {
  return { ...said, quote: said.quote.slice(0, LONGEST_QUOTE) };
}
