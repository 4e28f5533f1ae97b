import { addDays, type Day } from '../domain/instant';
import { readDates } from '../reading/dates/read-dates';

/** A meeting as a calendar's own mail tells it. */
export type Invitation = {
  readonly title: string;
  readonly day: Day;
  readonly cancelled: boolean;
  /** Only the subject says it, which every answer in the thread carries too. */
  readonly bySubject: boolean;
};

/** What calendars write before the meeting's name. */
const PREFIX =
  /^\s*((?:re|aw|fwd?|wg|tr|rv)\s*:\s*)*(accepted|tentative|tentatively accepted|invitation|updated invitation|new time proposed|cancell?ed(?: event)?|angenommen|zugesagt|einladung|aktualisierte einladung|abgesagt|accept[ée]e?|invitation mise [àa] jour|annul[ée]e?|aceptad[oa]|invitaci[óo]n|cancelad[oa])\s*:\s*/i;
/** Somebody does not come; whether the others meet, it does not say. */
const DECLINED = /^\s*(?:declined|abgelehnt|refus[ée]e?|rechazad[oa])\s*:/i;
const CANCELLED = /cancell?ed|abgesagt|annul|cancelad/i;
/** `When: Tuesday, June 16, 2026 10:00-11:00`, in the body of a calendar's mail. */
const WHEN = /^[ \t>*]*(?:when|wann|quand|cu[áa]ndo|quando|wanneer)[ \t*]*[:\t][ \t*]*(.+)$/im;
const SUBJECT = /^[ \t>*]*(?:subject|what|betreff|was|objet|asunto)[ \t*]*[:\t][ \t*]*(.+)$/im;
/** Stands in every calendar's mail beside the day; a rep's own sentence has none of it. */
const BESIDE =
  /^[ \t>*]*(?:where|wo|o[ùu]|d[óo]nde|who|wer|organi[sz]er|organisator|calendar|kalender|guests|g[äa]ste|location|ort|required attendees)[ \t*]*[:\t]|join (?:the )?meeting|microsoft teams|meet\.google\.com|zoom\.us/im;
const LONGEST_TITLE = 120;
const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;

/**
 * The meeting in a calendar's mail, by its subject (`Invitation: Demo @ Tue 16 Jun 2026`) or the block in its body. `ref` = the
 * day it was written; `null` = no invitation, or one without a day from then on.
 */
export function invitationIn(text: string, subject: string, ref: Day): Invitation | null {
  const named = subject.trim() === '' ? (SUBJECT.exec(text)?.[1] ?? '') : subject;
  const [prefix] = PREFIX.exec(named) ?? [];
  const when = BESIDE.test(text) || prefix !== undefined ? WHEN.exec(text)?.[1] : undefined;
  if ((prefix === undefined && when === undefined) || DECLINED.test(named)) return null;
  const day = dayIn(when ?? '', ref) ?? dayIn(named.split(' @ ').slice(1).join(' '), ref);
  if (day === null || day < addDays(ref, -1)) return null;
  const title = named.replace(PREFIX, '').split(' @ ')[0]?.trim().slice(0, LONGEST_TITLE);
  return { title: title || 'Meeting', day, cancelled: CANCELLED.test(prefix ?? ''), bySubject: when === undefined };
}

function dayIn(says: string, ref: Day): Day | null {
  if (says.trim() === '') return null;
  for (const lang of LANGUAGES) {
    const found = readDates(says.toLowerCase(), lang, ref, 'dmy').find(({ weekday }) => !weekday);
    if (found) return found.from;
  }
  return null;
}
