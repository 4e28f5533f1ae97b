import { addDays, type Day, daysBetween } from '../../domain/instant';
import type { DateReading } from '../dates/read-dates';
import type { Sentence } from '../sentences';
import { datesIn, type Found, type SignalRule, type Speech, said } from './speech';

/** A window nearer than this is an appointment, unless the words postpone. */
const SOON_DAYS = 20;

const FIRM = /\b(?:not|no|nothing|hold|postpon\w*|paus\w*|early|nicht|kein\w*|pas|ne|no|nao|niet|geen|non)\b/;

/** Postponed to a named or described window, door open; a window in the same or the next sentence gives the date. */
export const notNowFuture = {
  id: 'not-now-future',
  read(sentence: Sentence, speech: Speech, at: number): Found | null {
    if (speech.automatic) return null;
    const certainty = said('not-now-future', sentence, speech);
    if (!certainty) return null;
    const postpones = said('postpones', sentence, speech) !== null;
    const here = windowIn(sentence, speech);
    if (here) return dated(here, postpones, sentence, speech);
    const later = postpones ? followingWindow(speech, at) : null;
    if (later) return { certainty: 'certain', until: startOf(later) };
    return sentence.asks || speech.words > 80 || !postpones ? null : { certainty: 'likely' };
  },
} as const satisfies SignalRule;

function dated(window: DateReading, postpones: boolean, sentence: Sentence, speech: Speech): Found | null {
  if (far(window, speech)) return sentence.asks && !postpones ? null : { certainty: 'certain', until: startOf(window) };
  // `busy this week, maybe later` is no window that anybody would wait for
  return postpones && FIRM.test(sentence.says) && !sentence.asks
    ? { certainty: 'certain', until: startOf(window) }
    : null;
}

function followingWindow(speech: Speech, at: number): DateReading | null {
  const next = speech.sentences[at + 1];
  const found = next ? windowIn(next, speech) : null;
  return found && far(found, speech) ? found : null;
}

/** A window that is open already (`this year there is no budget`) is what is closed, not when it opens. */
function windowIn(sentence: Sentence, speech: Speech): DateReading | null {
  const { ref } = speech;
  if (ref === null) return null;
  const ahead = datesIn(sentence, speech).filter((date) => !date.past && date.to > ref);
  return ahead.find((date) => date.from > ref) ?? ahead.find((date) => date.preposition !== null) ?? null;
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
