import type { Day } from '../../domain/instant';
import type { Certainty, SignalKind } from '../../domain/signal';
import type { DateOrder } from '../dates/period';
import type { DateReading } from '../dates/read-dates';
import { readDates } from '../dates/read-dates';
import { hasCue } from '../phrases/phrase-lists';
import { holds, type PhraseBook } from '../phrases/phrases';
import type { Sentence } from '../sentences';

/** One message's own words, as a signal rule sees them. */
export type Speech = {
  readonly lang: string;
  readonly book: PhraseBook;
  readonly sentences: readonly Sentence[];
  readonly words: number;
  /** The day the message was written; the reference of every date in it. */
  readonly ref: Day | null;
  readonly order: DateOrder;
  readonly subject: string;
  readonly automatic: boolean;
};

export type Found = { readonly certainty: Certainty; readonly until?: Day };

/** A rule reads one sentence at a time, with the whole message in sight. */
export type SignalRule = {
  readonly id: SignalKind;
  read(sentence: Sentence, speech: Speech, at: number): Found | null;
};

/** What the phrase lists of this kind say about the sentence. */
export function said(kind: string, sentence: Sentence, { book }: Speech): Certainty | null {
  const { says, cues } = sentence;
  // asked dozens of times a sentence, and mostly there is nothing
  if (!hasCue(cues, kind)) return null;
  const found = holds(book, kind, 'certain', says, cues)
    ? 'certain'
    : holds(book, kind, 'likely', says, cues)
      ? 'likely'
      : null;
  return found !== null && holds(book, kind, 'unless', says, cues) ? null : found;
}

const datesOf = new WeakMap<Sentence, readonly DateReading[]>();

export function datesIn(sentence: Sentence, speech: Speech): readonly DateReading[] {
  if (speech.ref === null) return [];
  const known = datesOf.get(sentence);
  if (known) return known;
  const found = readDates(sentence.says, speech.lang, speech.ref, speech.order);
  datesOf.set(sentence, found);
  return found;
}

const CONDITION =
  /^(?:and |but |so |also )?(?:if|unless|should you|in case|supposing|provided|assuming|wenn|falls|sofern|si|se|als|indien|mocht|qualora|caso)\b|\b(?:if|unless) (?:you|we|i|it|this|that|the|they|your|our|my|there)\b/;

/** A condition makes a stop a matter of what happens next, not a stop. */
export function conditional(sentence: Sentence): boolean {
  return CONDITION.test(sentence.says);
}
