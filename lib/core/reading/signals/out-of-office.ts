import { addDays, type Day, toWorkday } from '../../domain/instant';
import type { DateReading } from '../dates/read-dates';
import type { Sentence } from '../sentences';
import { datesIn, type Found, type SignalRule, type Speech, said } from './speech';

const BACK =
  /\b(?:back|return\w*|again (?:from|on|available)|available again|reachable again|zuruck|wieder (?:da|erreichbar|im)|de retour|rentr\w+|vuelv\w+|vuelta|regres\w+|volt\w+|terug|torn\w+|rientr\w+|nuovamente|disponible de nouveau|a nouveau|de nuevo|novamente|weer)\b/;
const INCLUSIVE =
  /\b(?:inclusive|including|incl|through|einschliesslich|einschl|inkl|inclus|compris|incluido|inclusief|t\/m|tot en met|compreso|incluso)\b/;

/** Absent now or soon, by rule or by hand; `until` is the day back. */
export const outOfOffice = {
  id: 'out-of-office',
  read(sentence: Sentence, speech: Speech, at: number): Found | null {
    const certainty = said('out-of-office', sentence, speech);
    if (certainty !== 'certain' || sentence.asks) return null;
    const until = dayBack(sentence, speech) ?? nearby(speech, at);
    return until ? { certainty, until } : { certainty };
  },
} as const satisfies SignalRule;

/** The date often stands in the next sentence: `I am on leave. Back on 5 May.` */
function nearby(speech: Speech, at: number): Day | null {
  for (const sentence of [speech.sentences[at + 1], speech.sentences[at + 2], speech.sentences[at - 1]]) {
    if (
      !sentence ||
      !(BACK.test(sentence.says) || /\b(?:until|till|through|bis|jusqu|hasta|ate|tot|fino)\b/.test(sentence.says))
    )
      continue;
    const day = dayBack(sentence, speech);
    if (day) return day;
  }
  return null;
}

function dayBack(sentence: Sentence, speech: Speech): Day | null {
  const dates = datesIn(sentence, speech).filter((date) => !date.past);
  const back = BACK.exec(sentence.says);
  const after = back ? dates.find((date) => date.start >= back.index) : undefined;
  const before = back ? dates.findLast((date) => date.end <= back.index && date.preposition !== 'from') : undefined;
  const named = after ?? (before && before.preposition !== 'until' ? before : undefined);
  if (named) return named.preposition === 'until' ? lastDayGone(named, sentence) : named.from;
  const until = dates.find((date) => date.preposition === 'until' || date.preposition === 'by');
  return until ? lastDayGone(until, sentence) : null;
}

/** `until 20 August` is the day back; a stretch (`3 to 14 August`) or `through` ends on the last day away. */
function lastDayGone(date: DateReading, sentence: Sentence): Day {
  const stretch = date.from !== date.to;
  return stretch || INCLUSIVE.test(sentence.says) ? toWorkday(addDays(date.to, 1)) : date.to;
}
