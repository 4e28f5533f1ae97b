import type { MessageId } from '../domain/ids';
import type { Day } from '../domain/instant';
import type { Commitment } from '../domain/signal';
import type { DateReading } from './dates/read-dates';
import type { Sentence } from './sentences';
import { conditional, datesIn, type Speech, said } from './signals/speech';

const DEEDS = ['sign', 'send', 'call', 'introduce', 'pay', 'answer', 'decide', 'meet', 'review'] as const;

/** Sentences of one message in which the speaker's side binds itself. Questions, conditions, past and other people's deeds are none. */
export function readCommitments(
  text: string,
  messageId: MessageId,
  speaker: 'buyer' | 'rep',
  speech: Speech,
): readonly Commitment[] {
  if (speech.automatic) return [];
  return speech.sentences.flatMap((sentence): readonly Commitment[] => {
    const joint = isAppointment(sentence, speech);
    const promised = isPromise(sentence, speech);
    if (!joint && !promised) return [];
    const quote = text.slice(sentence.span[0], sentence.span[1]);
    const dates = datesIn(sentence, speech);
    const due = dueOf(dates, sentence.says);
    if (!promised)
      return due === null ? [] : [{ who: 'both', kind: 'meet', due, messageId, quote, span: sentence.span }];
    return [{ who: speaker, kind: kindOf(sentence, speech), due, messageId, quote, span: sentence.span }];
  });
}

function isPromise(sentence: Sentence, speech: Speech): boolean {
  return !sentence.asks && said('promise', sentence, speech) !== null && !conditional(sentence);
}

function isAppointment(sentence: Sentence, speech: Speech): boolean {
  return !sentence.asks && said('appointment', sentence, speech) !== null && !conditional(sentence);
}

function kindOf(sentence: Sentence, speech: Speech): string {
  return DEEDS.find((deed) => said(`deed-${deed}`, sentence, speech) !== null) ?? 'do';
}

/** The last day on which the promise is kept: of several times the one with a word of time before it. */
function dueOf(dates: readonly DateReading[], says: string): Day | null {
  const ahead = dates.filter((date) => !date.past);
  const best =
    ahead.find((date) => date.preposition === 'by' || date.preposition === 'before' || date.preposition === 'until') ??
    ahead.find((date) => !date.bare) ??
    ahead[0];
  if (!best) return null;
  // after a time there is no last day: the first on which it can be
  return best.preposition === 'after' ? best.from : (orLater(best, ahead, says) ?? best).to;
}

const OR = /^ ?,? ?(?:or|oder|ou|o|of) (?:on |by |am |le |el |na |op )?$/;

/** `Thursday or Friday`. */
function orLater(best: DateReading, dates: readonly DateReading[], says: string): DateReading | undefined {
  return dates.find((date) => date.start > best.end && date.to > best.to && OR.test(says.slice(best.end, date.start)));
}
