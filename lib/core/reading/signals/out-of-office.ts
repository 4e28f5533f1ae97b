import { addDays, type Day, daysBetween, toWorkday } from '../../domain/instant';
import type { DateReading } from '../dates/read-dates';
import type { Sentence } from '../sentences';
import { datesIn, type Found, type SignalRule, type Speech, said } from './speech';

const BACK =
  /\b(?:back|return\w*|again (?:from|on|available)|available again|reachable again|zuruck|wieder (?:da|erreichbar|im)|de retour|retour (?:le|au|lundi|mardi|mercredi|jeudi|vendredi|prevu)|rentr\w+|vuelv\w+|vuelta|regres\w+|volt\w+|terug|torn\w+|rientr\w+|nuovamente|disponible de nouveau|a nouveau|de nuevo|novamente|weer)\b/;
const INCLUSIVE =
  /\b(?:inclusive|including|incl|through|einschliesslich|einschl|inkl|inclus|compris|incluido|inclusief|t\/m|tot en met|compreso|incluso)\b/;

/** Absent now or soon, by rule or by hand; `until` is the day back. */
export const outOfOffice = {
  id: 'out-of-office',
  read(sentence: Sentence, speech: Speech, at: number): Found | null {
    const certainty = said('out-of-office', sentence, speech);
    if (certainty !== 'certain' || sentence.asks) return null;
    const until =
      dayBack(sentence, speech) ??
      nearby(speech, at, dayBack) ??
      lastDay(sentence, speech) ??
      nearby(speech, at, lastDay);
    return until ? { certainty, until } : { certainty };
  },
} as const satisfies SignalRule;

type FindDay = (sentence: Sentence, speech: Speech) => Day | null;

/** The date often stands in the next sentence: `I am on leave. Back on 5 May.` */
function nearby(speech: Speech, at: number, find: FindDay): Day | null {
  for (const sentence of [speech.sentences[at + 1], speech.sentences[at + 2], speech.sentences[at - 1]]) {
    const day = sentence && ENDS.test(sentence.says) ? find(sentence, speech) : null;
    if (day) return day;
  }
  return null;
}

const ENDS = new RegExp(`${BACK.source}|\\b(?:until|till|through|bis|jusqu|hasta|ate|tot|fino)\\b`);

/** The day that is named as the day back. */
function dayBack(sentence: Sentence, speech: Speech): Day | null {
  const back = BACK.exec(sentence.says);
  if (!back) return null;
  const dates = datesIn(sentence, speech).filter((date) => !date.past);
  const after = dates.find((date) => date.start >= back.index);
  // `ab dem 5. Oktober wieder da`, but not `from 3 to 14 August, then back`
  const before = dates.findLast(
    (date) =>
      date.end <= back.index &&
      date.preposition !== 'until' &&
      (date.preposition !== 'from' || back.index - date.end <= 3),
  );
  const named = after ?? before;
  return named ? (named.preposition === 'until' ? dayAfter(named, dates, sentence, speech) : named.from) : null;
}

/** The last day away, when only that is said. */
function lastDay(sentence: Sentence, speech: Speech): Day | null {
  const dates = datesIn(sentence, speech).filter((date) => !date.past);
  const until =
    dates.find((date) => date.preposition === 'until' || date.preposition === 'by') ??
    dates.findLast((date) => !date.vague && INCLUSIVE.test(sentence.says));
  return until ? dayAfter(until, dates, sentence, speech) : null;
}

/** `until 20 August` is the day back; a stretch (`3 to 14 August`), `through` and a day of rest end on the last day away. */
function dayAfter(date: DateReading, dates: readonly DateReading[], { says }: Sentence, { lang }: Speech): Day {
  const stretch = date.from !== date.to || dates.some((other) => other !== date && other.preposition === 'from');
  const next = toWorkday(addDays(date.to, 1));
  const restDay = toWorkday(date.to) !== date.to;
  // `bis Freitag, 18.` and its like mean the Friday too; `out until Friday` does not
  const friday = lang !== 'en' && daysBetween(date.to, next) === 3;
  return stretch || INCLUSIVE.test(says) || restDay || friday ? next : date.to;
}
