import { daysBetween } from '../domain/instant';
import type { WindowFact } from '../domain/read-thread';
import type { DateReading } from './dates/read-dates';
import type { QuoteOf } from './documents';
import type { Sentence } from './sentences';
import { conditional, datesIn, type Speech, said } from './signals/speech';

const KINDS = ['budget', 'decision'] as const;

/** Times for the money and for the decision in the buyer's own words, said in passing. */
export function windowsIn(speech: Speech, quote: QuoteOf): readonly WindowFact[] {
  return speech.sentences.flatMap((sentence): readonly WindowFact[] => {
    if (sentence.asks) return [];
    // words first: a time is dear to read
    const kind = KINDS.find((one) => said(`window-${one}`, sentence, speech) !== null);
    const date = kind && !conditional(sentence) ? timeIn(sentence, speech) : null;
    return kind && date ? [{ ...quote(sentence), kind, ...stretchOf(date) }] : [];
  });
}

/** Of the times ahead the one a word of time introduces, of several the most exact: `planning for next year starts in October`. */
function timeIn(sentence: Sentence, speech: Speech): DateReading | null {
  const dates = datesIn(sentence, speech).filter((date) => !date.past);
  const introduced = dates.filter((date) => !date.bare);
  const [first] = (introduced.length > 0 ? introduced : dates).toSorted((a, b) => lengthOf(a) - lengthOf(b));
  return first ?? null;
}

function lengthOf({ from, to }: DateReading): number {
  return daysBetween(from, to);
}

/** `from April`, `after Q3` name no end. */
function stretchOf({ from, to, preposition }: DateReading): Pick<WindowFact, 'from' | 'to'> {
  return { from, to: preposition === 'from' || preposition === 'after' ? null : to };
}
