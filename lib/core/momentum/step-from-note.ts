import { type Day, toWorkday } from '../domain/instant';
import { dateOrderOf } from '../reading/date-order';
import type { DateOrder } from '../reading/dates/period';
import { readDates } from '../reading/dates/read-dates';
import { fold } from '../reading/fold';
import { languageOf } from '../reading/language';

/** A plan in the rep's own words: verb and object, and the working day it is for. */
export type NotedStep = { readonly what: string; readonly due: Day; readonly quote: string };

/** Something the rep means to do. English, German, French, Spanish; folded. */
const INTENT =
  /\b(?:follow(?:ing)?[- ]?up|follow up|get back|come back|check in|check|call|ring|phone|write|send|mail|email|ask|remind|chase|ping|speak|talk|meet|schedule|book|prepare|share|draft|nachfassen|melden|anrufen|schreiben|schicken|senden|nachfragen|erinnern|vereinbaren|klaren|relancer|rappeler|appeler|ecrire|envoyer|demander|prevoir|llamar|escribir|enviar|preguntar|recordar|agendar|retomar)\b/;

/** Dates that only tell what was. */
const PAST = /\b(?:called|sent|wrote|spoke|talked|met|asked|emailed|followed up|habe|hatte|wurde|avons|ai|hemos|he) /;

const TIME_WORDS =
  /\s+(?:(?:on|by|before|until|in|from|am|bis|im|le|el|para el|avant|d'ici)\s+)?(?:(?:next|this|nachste|nachsten|diese|kommende|la semaine|la|proxima|proximo)\s+)?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|quarter|tomorrow|today|\d+ (?:days?|weeks?|months?))\.?$/i;

/**
 * `Follow up with Ana next week` in a note or a mail of ours becomes a step with a day (S2-18). `today` is the day it was
 * written. A stretch of time means its first working day, `by` and `before` the last one. `null` = no plan, or no day.
 */
export function stepFromNote(text: string, today: Day): NotedStep | null {
  const order = dateOrderOf([text]);
  for (const found of text.matchAll(/[^\n.?!;]+[.?!;]*/g)) {
    const quote = found[0].trim();
    const plain = fold(quote, false);
    if (quote.endsWith('?') || !INTENT.test(plain) || PAST.test(plain)) continue;
    const due = dueIn(quote, plain, today, order);
    if (due) return { what: act(quote), due, quote };
  }
  return null;
}

function dueIn(quote: string, plain: string, today: Day, order: DateOrder): Day | null {
  const lang = languageOf(plain);
  const dates = readDates(fold(quote, true), lang === 'und' ? 'en' : lang, today, order);
  const date = dates.find((one) => !one.past && one.to >= today);
  if (!date) return null;
  const last = date.preposition === 'by' || date.preposition === 'before' || date.preposition === 'until';
  return toWorkday(last ? date.to : date.from < today ? today : date.from);
}

/** The words of the plan without the plan’s own `I will` and its day; the day stands beside it. */
function act(quote: string): string {
  const plain = quote
    .replace(/[.;!]+$/, '')
    .replace(/^(?:(?:note|todo|to do|next step)s?\s*[:–-]\s*)/i, '')
    .replace(
      /^(?:i|we)(?:['’]ll| will| shall| need to| must| should| plan to| want to|['’]m going to| am going to)\s+/i,
      '',
    )
    .replace(TIME_WORDS, '')
    .trim();
  const says = plain === '' ? quote : plain;
  const short = says.length > 90 ? `${says.slice(0, 89).trimEnd()}…` : says;
  return short.charAt(0).toUpperCase() + short.slice(1);
}
