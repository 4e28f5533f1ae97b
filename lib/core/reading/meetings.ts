import { addDays, type Day, daysBetween } from '../domain/instant';
import type { MeetingFact, Side } from '../domain/read-thread';
import { type DateReading, readDates } from './dates/read-dates';
import type { QuoteOf } from './documents';
import { hasCue } from './phrases/phrase-lists';
import type { Sentence } from './sentences';
import { conditional, datesIn, type Speech, said } from './signals/speech';

/** The first word of the list that the sentence holds tells the kind; in all languages that are read, folded. */
const KINDS: readonly (readonly [MeetingFact['kind'], RegExp])[] = [
  ['demo', /\bdemo|vorfuhrung|dimostrazione/],
  ['workshop', /\b(?:workshops?|atelier|taller)\b/],
  ['consultation', /\b(?:consultations?|beratung\w*|consulenza|consulta|consultoria)\b/],
  [
    'call',
    /\b(?:calls?|phone|phoned|zoom|teams|line|speak\w*|spoke|talk\w*|chat\w*|dial\w*|telefon\w*|anruf\w*|appel|visio\w*|llamada|hablar|hablamos|videollamada|ligacao|chamada|falar|falamos|videochamada|bel\w*|gebeld|chiamata|telefonata|sentirci)\b/,
  ],
];
/** A proposal names a time ahead, or it asks for a meeting outright. */
const AHEAD_DAYS = 120;

/** Meetings of which this message speaks, one for each sentence; of a moved one also the new day. */
export function meetingsIn(by: Side, speech: Speech, quote: QuoteOf): readonly MeetingFact[] {
  const told = speech.sentences.flatMap((sentence): readonly MeetingFact[] => {
    const status = statusOf(sentence, speech);
    if (status === null) return [];
    const fact = { ...quote(sentence), by, status, kind: kindOf(sentence.says), day: dayOf(status, sentence, speech) };
    const moved = status === 'cancelled' ? newDay(sentence, speech) : null;
    return moved === null ? [fact] : [fact, { ...fact, status: 'proposed', day: moved }];
  });
  return told.length > 0 ? told.filter(isOnce) : invitation(by, speech, quote);
}

/** One of each status and day; without a day only where none of that status has one. */
function isOnce(fact: MeetingFact, _: number, all: readonly MeetingFact[]): boolean {
  const same = all.filter(({ status }) => status === fact.status);
  if (fact.day === null && same.some(({ day }) => day !== null)) return false;
  return same.findIndex(({ day }) => day === fact.day) === same.indexOf(fact);
}

/** What calendars write before the meeting's name in the subject. */
const SUBJECTS: readonly (readonly [MeetingFact['status'], RegExp])[] = [
  [
    'agreed',
    /^(?:accepted|angenommen|zugesagt|accepte|aceptad[oa]|aceite|aceito|geaccepteerd|accettato)(?: invitation)? ?:/,
  ],
  [
    'cancelled',
    /^(?:declined|abgelehnt|refuse|rechazad[oa]|recusad[oa]|geweigerd|rifiutato|cancell?ed(?: event)?|abgesagt|annule|cancelad[oa]|geannuleerd|annullato) ?:/,
  ],
  ['proposed', /^(?:updated )?(?:invitation|einladung|invitacion|convite|uitnodiging|invito) ?:/],
];
const INVITATION_WORDS = 80;

/** A calendar's mail says it in the subject: `Accepted: Demo @ Thu 11 June 2026`. */
function invitation(by: Side, speech: Speech, quote: QuoteOf): readonly MeetingFact[] {
  const first = speech.sentences[0];
  const status = SUBJECTS.find(([, words]) => words.test(speech.subject))?.[0];
  if (!first || !status || speech.words > INVITATION_WORDS || speech.ref === null) return [];
  const day = readDates(speech.subject, speech.lang, speech.ref, speech.order).find((date) => !date.past)?.from ?? null;
  return [{ ...quote(first), by, status, kind: kindOf(speech.subject), day }];
}

function kindOf(says: string): MeetingFact['kind'] {
  return KINDS.find(([, words]) => words.test(says))?.[0] ?? 'meeting';
}

/** The lists that can make a sentence speak of a meeting. */
const SPEAKS = ['missed', 'cancelled', 'held', 'agreed', 'proposed', 'slot'].map((what) => `meeting-${what}`);

function statusOf(sentence: Sentence, speech: Speech): MeetingFact['status'] | null {
  const { cues } = sentence;
  if (!hasCue(cues, 'appointment') && !SPEAKS.some((kind) => hasCue(cues, kind))) return null;
  if (conditional(sentence)) return null;
  if (said('meeting-missed', sentence, speech)) return 'missed';
  if (said('meeting-cancelled', sentence, speech)) return 'cancelled';
  if (!sentence.asks && said('meeting-held', sentence, speech) && !isAhead(sentence, speech)) return 'held';
  if (!sentence.asks && isAgreed(sentence, speech)) return choices(sentence, speech) > 1 ? 'proposed' : 'agreed';
  if (said('meeting-proposed', sentence, speech)) return 'proposed';
  // words first: a date is dear to read
  const slot = said('meeting-slot', sentence, speech) !== null && choices(sentence, speech) > 0;
  return slot ? 'proposed' : null;
}

/** No more than a suggestion; a weekend is nobody's appointment. */
const SUGGESTS = /\b(?:let us|could|might|would|maybe|perhaps|or i|or we|i think|weekend)\b/;

/** An appointment with a day, or words that agree to a time named before. */
function isAgreed(sentence: Sentence, speech: Speech): boolean {
  if (said('meeting-agreed', sentence, speech)) return true;
  if (SUGGESTS.test(sentence.says)) return false;
  return said('appointment', sentence, speech) !== null && choices(sentence, speech) > 0;
}

function ahead(sentence: Sentence, speech: Speech): readonly DateReading[] {
  const { ref } = speech;
  if (ref === null) return [];
  return datesIn(sentence, speech).filter((date) => !date.past && daysBetween(ref, date.from) <= AHEAD_DAYS);
}

function choices(sentence: Sentence, speech: Speech): number {
  return ahead(sentence, speech).length;
}

/** `thanks for the invitation to the call on 30 June`: what is dated ahead, and not by a weekday alone, has not been. */
function isAhead(sentence: Sentence, speech: Speech): boolean {
  const dates = datesIn(sentence, speech);
  const first = dates[0];
  return (
    first !== undefined &&
    !first.past &&
    first.from !== speech.ref &&
    weekdayBefore(first, speech) === null &&
    dates.length === 1
  );
}

function dayOf(status: MeetingFact['status'], sentence: Sentence, speech: Speech): Day | null {
  const dates = datesIn(sentence, speech);
  if (status === 'held' || status === 'missed') return pastDay(sentence, speech, dates);
  if (status === 'cancelled') return dates.find((date) => !date.past && !isTarget(date, sentence))?.from ?? null;
  const days = ahead(sentence, speech);
  const best = days.find((date) => !date.vague) ?? days[0];
  return best?.from ?? null;
}

/** German says it in one word before the noun. */
const YESTERDAY = /\bgestrig(?:e[nrs]?)?\b/;
const TODAY = /\bheutig(?:e[nrs]?)?\b/;

function pastDay({ says }: Sentence, speech: Speech, dates: readonly DateReading[]): Day | null {
  const { ref } = speech;
  const told = dates.find((date) => date.past && date.from === date.to);
  if (told) return told.to;
  if (ref !== null && YESTERDAY.test(says)) return addDays(ref, -1);
  if (TODAY.test(says) || dates.some((date) => date.from === ref && date.to === ref)) return ref;
  for (const date of dates) {
    const day = weekdayBefore(date, speech);
    if (day !== null) return day;
  }
  return null;
}

/** `on Tuesday`, of what has been: the one before. Dates are read forwards, so the weekday comes out a week late. */
function weekdayBefore(date: DateReading, { ref }: Speech): Day | null {
  if (ref === null || date.past || date.from !== date.to || date.end - date.start > 14) return null;
  const days = daysBetween(ref, date.from);
  return date.weekday && days >= 1 && days <= 7 ? addDays(date.from, -7) : null;
}

const TO = /(?:\bto|auf|auf den|au|al|para|naar|a) (?:the |den |el |la |le |il |o )?$/;

/** `move the call to Thursday`: the day behind `to` is the new one. */
function isTarget(date: DateReading, { says }: Sentence): boolean {
  return TO.test(says.slice(Math.max(0, date.start - 12), date.start));
}

function newDay(sentence: Sentence, speech: Speech): Day | null {
  return ahead(sentence, speech).find((date) => isTarget(date, sentence))?.from ?? null;
}
