import { type Cues, PhraseLists } from '../phrases/phrase-lists';
import { lineStart, wholeLine } from './compile';
import { DISCLAIMERS, NOTICES } from './footer-words';
import { DEVICE, SIGN_OFFS, THANKS } from './signature-words';

const LINK_BEHIND = '(?:[<[(]\\s?\\S{1,300}\\s?[>\\])][\\s.]{0,3}|https?:\\S{1,300}\\s?)?';
const NAME_BEHIND = "(?:[,\\s]{1,3}\\p{Lu}[\\p{L}.'’-]{0,20}(?:\\s\\p{Lu}[\\p{L}.'’-]{0,20}){0,2})?[.!]?";
const SHORT_NAME_BEHIND = "(?:[,\\s]{1,3}\\p{Lu}[\\p{L}.'’-]{0,20}(?:\\s\\p{Lu}[\\p{L}.'’-]{0,20})?)?[.!]?";
/** A ticket system marks where the answer ends. */
const REPLY_ABOVE = String.raw`\b(?:reply|respond|response|antwort\w*|r[ée]pon\w+)\b.{0,30}\b(?:above|oberhalb|über|au-dessus)\b(?:.{0,20}\b(?:line|linie|zeile|ligne)\b|\s{0,2}[#=*-]{2})`;
/** What stands before a legal text, or is left of its little tree: `NOTICE:`, `P`. */
const HEADED = String.raw`(?:(?:important|legal|privacy|confidential\w{0,5})? ?(?:notice|note|warning|disclaimer|hinweis|aviso|avis|avviso) ?[:–-] {0,3}|p )?`;
/** Each list with how a line holds its phrases. */
const LISTS = {
  disclaimer: { phrases: DISCLAIMERS, wrap: (phrase: string) => lineStart(`${HEADED}(?:${phrase})`) },
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
const PICTURES =
  /^(?:(?:\[(?:cid|image|bild|imagen|immagine)\s?:[^\]]{0,200}\]|<https?:[^>\s]{1,300}>|\[https?:[^\]\s]{1,300}\])\s{0,3}){1,12}$/iu;
/** Two sign-offs in one line: `Pozdrawiam / Best regards`, `Vielen Dank und herzliche Grüße`. */
const AND = /\s?[/|&+]\s?|,?\s(?:and|und|et|y|e|en|och|og|i)\s/iu;

export function isDeviceLine(says: string): boolean {
  return says.length <= 140 && opens('device', says);
}
export function isDisclaimerLine(says: string): boolean {
  return (says.length >= 10 || says === 'ᐧ') && opens('disclaimer', says) && !IN_PERSON.test(says);
}
export function isNoticeLine(says: string): boolean {
  return opens('notice', says);
}
export function isReplyAboveLine(says: string): boolean {
  return says.length < 160 && opens('replyAbove', says);
}
/** Words below the name: `PS: bring the contract`. */
export function isPostscript(says: string): boolean {
  return POSTSCRIPT.test(says);
}
/** Only pictures and their links: `[cid:image001.png@01DC] <https://buyer.example>`. */
export function isPictureLine(says: string): boolean {
  return PICTURES.test(says);
}
export function isThanks(says: string): boolean {
  return opens('thanks', says);
}
export function isSignOff(says: string): boolean {
  if (opens('signOff', says)) return true;
  const parts = says.length <= 80 && AND.test(says) ? says.split(AND) : [];
  if (parts.length < 2 || parts.length > 3) return false;
  return (
    opens('signOff', parts.at(-1) ?? '') &&
    parts.slice(0, -1).every((part) => opens('signOff', part) || opens('thanks', part))
  );
}

/** A line is asked about several lists, and mail repeats its lines. */
const asked = new Map<string, { readonly plain: string; readonly cues: Cues }>();
const KEPT_LINES = 300;

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
