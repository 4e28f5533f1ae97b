import { type Cues, PhraseLists } from '../phrases/phrase-lists';
import { lineStart, wholeLine } from './compile';
import { DISCLAIMERS, NOTICES } from './footer-words';
import type { Line } from './lines';
import { DEVICE, SIGN_OFFS, THANKS } from './signature-words';

const LINK_BEHIND = '(?:[<[(]\\S{1,300}[>\\])][\\s.]{0,3}|https?:\\S{1,300}\\s?)?';
const NAME_BEHIND = "(?:[,\\s]{1,3}\\p{Lu}[\\p{L}.'’-]{0,20}(?:\\s\\p{Lu}[\\p{L}.'’-]{0,20}){0,2})?[.!]?";
const SHORT_NAME_BEHIND = "(?:[,\\s]{1,3}\\p{Lu}[\\p{L}.'’-]{0,20}(?:\\s\\p{Lu}[\\p{L}.'’-]{0,20})?)?[.!]?";
/** A ticket system marks where the answer ends. */
const REPLY_ABOVE = String.raw`\b(?:reply|respond|response|antwort\w*|r[ée]pon\w+)\b.{0,30}\b(?:above|oberhalb|über|au-dessus)\b.{0,20}\b(?:line|linie|zeile|ligne)\b`;
/** Each list with how a line holds its phrases. */
const LISTS = {
  disclaimer: { phrases: DISCLAIMERS, wrap: lineStart },
  notice: { phrases: NOTICES, wrap: lineStart },
  device: { phrases: DEVICE, wrap: (phrase: string) => wholeLine(phrase, LINK_BEHIND) },
  signOff: { phrases: SIGN_OFFS, wrap: (phrase: string) => wholeLine(phrase, NAME_BEHIND) },
  thanks: { phrases: THANKS, wrap: (phrase: string) => wholeLine(phrase, SHORT_NAME_BEHIND) },
  replyAbove: { phrases: REPLY_ABOVE, wrap: (phrase: string) => new RegExp(phrase, 'iu') },
} as const;
type List = keyof typeof LISTS;

let lists: PhraseLists | null = null;
/** `To stop these mails I have clicked …` is nobody's footer. */
const IN_PERSON =
  /\b(?:i have|i['’]ve|i had|i want|i tried|i['’]d|i would|(?:remove|take|unsubscribe|delete) (?:me|us))\b/i;
const POSTSCRIPT = /^(?:p\.? ?){1,2}s\.?(?: ?[:–-]|\.| (?=\p{L}))|^n\.?b\.?:/iu;
const DELIMITER = /^(?:--|—|–|-- ?\*|_{2,4}|-{2}\s*\.?)$/u;
const RULE = /^(?:[-_—–=*~]{3,}|[-_—–]{2,})$/u;
const CONTACT =
  /(?:\+?\(?\d[\d\s().\-/]{6,}\d)|@[\w-]+\.\w|https?:|www\.|\b(?:tel|phone|mobile|cell|fax|mobil|tél|tlf|direct|office|skype|linkedin|twitter)\b\s?[.:]?|\s[|•·]\s|\b(?:ceo|cto|cfo|coo|vp|director|manager|head of|engineer|founder|officer|consultant|gmbh|ltd|inc|llc|mailing list|b\.?v|s\.?a|s\.?r\.?l|ag|plc)\b/iu;
/** A dash and a name alone: `-Abhishek Kona`, `—Ryan`. */
const DASH_NAME = /^(?:-{1,2}|—|–|~)\s?\p{L}[\p{L}.'’-]{0,24}(?:\s\p{Lu}[\p{L}.'’-]{0,24}){0,2}$/u;
/** One to four capitalised words: `Gina Torres`, `Dr. Ana M. Ruiz`. */
const NAME = /^\p{Lu}[\p{L}.'’-]{0,20}(?:\s\p{Lu}[\p{L}.'’-]{0,20}){1,3},?$/u;
/** `Mia Holt | Head of Purchasing`. */
const NAME_AND_TITLE = /^\p{Lu}[\p{L}.'’-]{0,20}(?:\s\p{Lu}[\p{L}.'’-]{0,20}){1,3}\s[|•·]\s.{2,60}$/u;
const SIGNATURE_LINES = 14;
const SHORT = 72;

export function isDeviceLine(says: string): boolean {
  return says.length <= 140 && opens('device', says);
}
export function isDisclaimerLine(says: string): boolean {
  return (says.length >= 10 || says === 'ᐧ') && opens('disclaimer', says) && !IN_PERSON.test(says);
}
export function isNoticeLine(says: string): boolean {
  return opens('notice', says);
}

/** A line is asked about several lists, and mail repeats its lines. */
const asked = new Map<string, { readonly plain: string; readonly cues: Cues }>();
const KEPT_LINES = 300;

export function isReplyAboveLine(says: string): boolean {
  return says.length < 160 && opens('replyAbove', says);
}
/** Words below the name: `PS: bring the contract`. */
export function isPostscript(says: string): boolean {
  return POSTSCRIPT.test(says);
}

function opens(list: List, says: string): boolean {
  lists ??= new PhraseLists(
    new Map(Object.entries(LISTS).map(([name, { phrases }]) => [name, { certain: phrases }])),
    (source, name) => LISTS[name as List].wrap(source),
  );
  const line = asked.get(says) ?? newLine(lists, says);
  return lists.test(list, 'certain', line.plain, line.cues);
}

function newLine(all: PhraseLists, says: string): { readonly plain: string; readonly cues: Cues } {
  const plain = says.toLowerCase().replace(/’/g, "'");
  const line = { plain, cues: all.cues(plain) };
  if (asked.size >= KEPT_LINES) asked.clear();
  asked.set(says, line);
  return line;
}

/** First line of the signature within the own lines `from` to `to` (exclusive), or `to` when there is none. */
export function signatureStart(lines: readonly Line[], from: number, to: number): number {
  let last = to - 1;
  while (last >= from && lines[last]?.says === '') last--;
  const floor = Math.max(from, last - 40);
  for (let i = floor; i <= last; i++) {
    if (opensSignature(lines, i, last, from)) return i;
  }
  return to;
}

function opensSignature(lines: readonly Line[], at: number, last: number, from: number): boolean {
  const says = lines[at]?.says ?? '';
  if (says === '' || says.length > 140) return false;
  if (isDeviceLine(says)) {
    return filled(lines, at + 1, last).every(
      (line) => line.length <= SHORT || isDeviceLine(line) || CONTACT.test(line),
    );
  }
  const delimits = DELIMITER.test(says);
  const rules = RULE.test(says);
  return (delimits || rules || mayClose(says)) && fitsAround(says, { delimits, rules }, lines, at, last, from);
}

function fitsAround(
  says: string,
  { delimits, rules }: { readonly delimits: boolean; readonly rules: boolean },
  lines: readonly Line[],
  at: number,
  last: number,
  from: number,
): boolean {
  const rest = filled(lines, at + 1, last);
  const before = at > from && filled(lines, from, at - 1).length > 0;
  if (delimits) return rest.length <= 24 && (before || rest.length <= 6);
  if (rest.length > SIGNATURE_LINES) return false;
  if (rules && (before || at > 0)) return rest.length > 0 && share(rest, isContact) * 3 >= 1;
  return before && closes(says, rest);
}

/** A sign-off or a dash and a name, with nothing but a name and contact lines below. */
function closes(says: string, rest: readonly string[]): boolean {
  if (rest.some((line) => line.length > 160 || /[?]\s*$/.test(line))) return false;
  const contacts = rest.filter((line) => CONTACT.test(line)).length;
  if (DASH_NAME.test(says)) return says.startsWith('-') && (rest.length <= 1 || RULE.test(rest[0] ?? ''));
  if (contacts < 2 && rest.some((line) => line.length > SHORT)) return false;
  // a bare `Best regards, Ana` is how the words end, not a signature
  if (opens('signOff', says)) return rest.length > 1 || contacts > 0;
  if (opens('thanks', says)) return rest.length >= 2 && contacts > 0;
  if (NAME_AND_TITLE.test(says)) return rest.length > 0 && rest.length <= 8 && contacts === rest.length;
  return NAME.test(says) && isCard(rest, contacts);
}

/** Spares most lines a look at all that stands around them. */
function mayClose(says: string): boolean {
  if (says.length > 60) return false;
  return (
    DASH_NAME.test(says) ||
    NAME.test(says) ||
    NAME_AND_TITLE.test(says) ||
    opens('signOff', says) ||
    opens('thanks', says)
  );
}

/** What may stand below a bare name: contact lines, or the line of a phone. */
function isCard(rest: readonly string[], contacts: number): boolean {
  const first = rest[0] ?? '';
  if (rest.length === 1 && isDeviceLine(first)) return true;
  return rest.length <= 8 && contacts >= 2 && contacts * 2 >= rest.length && !RULE.test(first);
}

function isContact(line: string): boolean {
  return CONTACT.test(line) || isDisclaimerLine(line);
}

function share(lines: readonly string[], test: (line: string) => boolean): number {
  return lines.filter(test).length / lines.length;
}

function filled(lines: readonly Line[], from: number, last: number): readonly string[] {
  const found: string[] = [];
  for (let i = from; i <= last && found.length < 40; i++) {
    const says = lines[i]?.says ?? '';
    if (says !== '') found.push(says);
  }
  return found;
}
