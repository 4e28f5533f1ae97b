import { addDays, type Day, daysBetween } from '../../domain/instant';
import type { DateReading } from '../dates/read-dates';
import type { Sentence } from '../sentences';
import { datesIn, type Found, type SignalRule, type Speech, said } from './speech';

/** A window nearer than this is an appointment, unless the words postpone. */
const SOON_DAYS = 20;
const POSTPONES =
  /\b(?:not (?:now|yet|right now|the right|a good|at this|before|until|this)|no(?:t| budget| time| capacity)?\b.{0,40}\b(?:until|till|before)|on hold|postpon\w*|paus\w+|defer\w*|delay\w*|freeze|frozen|too early|revisit|bad tim\w+|busy|nothing|wait|push\w*|reconnect|again|circle back|later|no (?:budget|capacity|bandwidth|time))\b/;

/** Postponed to a named or described window, door open; a window in the same or the next sentence gives the date. */
export const notNowFuture = {
  id: 'not-now-future',
  read(sentence: Sentence, speech: Speech, at: number): Found | null {
    if (speech.automatic) return null;
    const certainty = said('not-now-future', sentence, speech);
    if (!certainty) return null;
    const here = windowIn(sentence, speech);
    if (here && (POSTPONES.test(sentence.says) || far(here, speech)))
      return sentence.asks && !POSTPONES.test(sentence.says) ? null : { certainty: 'certain', until: startOf(here) };
    if (here) return null;
    const next = speech.sentences[at + 1];
    const later = certainty === 'certain' && next && POSTPONES.test(sentence.says) ? windowIn(next, speech) : null;
    if (later && far(later, speech)) return { certainty: 'certain', until: startOf(later) };
    return sentence.asks || speech.words > 80 || (!POSTPONES.test(sentence.says) && certainty === 'certain')
      ? null
      : { certainty: 'likely' };
  },
} as const satisfies SignalRule;

function windowIn(sentence: Sentence, speech: Speech): DateReading | null {
  return datesIn(sentence, speech).find((date) => !date.past && speech.ref !== null && date.to > speech.ref) ?? null;
}

function far(date: DateReading, speech: Speech): boolean {
  return speech.ref !== null && daysBetween(speech.ref, date.from) >= SOON_DAYS;
}

/** `until March` opens in March; `before summer` must be looked at before it. */
function startOf(date: DateReading): Day {
  return date.preposition === 'until' && date.vague
    ? date.from
    : date.preposition === 'before'
      ? addDays(date.to, 1)
      : date.from;
}
