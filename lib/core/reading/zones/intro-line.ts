import { INTRO_OPENERS, WROTE } from './intro-words';
import type { Line } from './lines';

const JOIN_LINES = 6;
const JOIN_CAP = 500;
const WRAPPED_AT = 50;
/** The verb and its colon stand in the last letters. */
const TAIL = 48;
const VERB = `(?:${WROTE})`;
const DECORATION = '[\\s*_>-]{0,20}';
/** The verb near the end: `… wrote:`, `… heeft geschreven:`. */
const WROTE_AT_END = new RegExp(
  `(?:^|[\\s>"',)\\]])${VERB}\\s{0,3}[-_*]{0,20}\\s{0,3}[:：]?\\s{0,3}[-_*]{0,20}$|>${VERB}\\s{0,3}[:：]?$|[写寫]道[:：]?$`,
  'iu',
);
/** The verb with the date behind it: `schrieb am Di., 16. Aug. um 12:52 Uhr:`. */
const WROTE_INSIDE = new RegExp(`(?:^|[\\s>"',)\\]])${VERB}(?:$|[\\s:])`, 'iu');
const OPENER = new RegExp(`^${DECORATION}(?:${INTRO_OPENERS})(?=[\\s\\d])`, 'iu');
const DAY_NAME = new RegExp(
  `^${DECORATION}(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|tir|lun|ons|tor|fre|lør|søn|man|die|mit|don|sam|son|` +
    'pon|wt|śr|czw|pt|sob|nie|mié|jue|vie|sáb|dom|ven|mer|jeu|dim|ma|di|wo|do|vr|za|zo|(?:ma|ti|ke|to|pe|la|su|ut|út|st|št|pi|so|po|čt|pá)(?=\\s\\d)|uto|sri|čet|tor|sre|уто|сре|чет|пет|суб|нед|пон|пн|вт|ср|чт|пт|сб|вс|нд)\\p{L}{0,8}\\.?,?\\s',
  'iu',
);
const DATE_FIRST =
  /^[\s*_>-]{0,10}(?:\d{1,4}[-./年]\s?\d{1,2}|\d{1,2}\.?\s+\p{L}{3,12}\.?,?\s+\d{4}|\d{1,2}:\d{2}|在\s?\d{4}|\d{4}년)/iu;
const TIME = /\d{1,2}[:.h]\d{2}|\d{4}|\d{1,2}[/.]\d{1,2}/u;
const SENTENCE_END = /\p{Ll}{2}[.!?]$/u;
const RULE = /^[-_=*~]{2,}$/;
const NONE: ReadonlySet<number> = new Set();
/** A day and a time of day together: `13.10.26 um 16:04`. */
const DAY_AND_TIME =
  /(?:\d{1,4}[-/.]\s?\d{1,2}[-/.]\s?\d{2,4}|\d{1,2}\.?\s\p{L}{3,9}\.?\s\d{4}).{1,8}\d{1,2}[:.h]\d{2}/u;
const ADDRESS = /<?\s?(?:mailto:)?[\w.+%'=-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/u;
const GMT = /^\d{4}-\d{2}-\d{2} \d{1,2}:\d{2} (?:GMT|UTC)\s?[+-]\d{1,2}:?\d{0,2}\b.{0,160}$/u;
const COLON = /[:：]\s{0,3}[-_*]{0,20}$/u;
/** `reply On Wed, Apr 4, 2012 at 3:59 PM, bob@example.com wrote:` on the line of the words themselves. */
const MID_LINE =
  /(?:[-_]{2,20}\s{0,3})?\bOn (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d)[^\n]{5,300}\bwrote:\s*$/u;

/** The intro and the first words it quotes in one line: `On Tue, 13 Oct 2026 at 16:04, Jonas<jonas@seller.example> wrote:   Hi Mia,`. */
const INTRO_AND_QUOTE = new RegExp(
  `^${DECORATION}(?:${INTRO_OPENERS})\\s[^<>]{5,160}<[^<>\\s]{3,80}@[^<>\\s]{3,80}>,?\\s{0,3}(${VERB}\\s?)?[:：]\\s{1,9}\\S`,
  'iu',
);

/**
 * Last line of the intro (`On … wrote:`) that begins at line `at`, or -1; clients wrap it over several lines. `marked`: lines
 * that the client marked as history; an intro does not run into them.
 */
export function introEnd(lines: readonly Line[], at: number, marked: ReadonlySet<number> = NONE): number {
  const first = lines[at];
  if (!first || first.says === '' || first.quoted || !mayOpen(lines, at, first.says)) return -1;
  const opens = opensIntro(first.says);
  if (!opens && !isNamed(first.says)) return -1;
  if (holdsQuote(first.says)) return at;
  if (SENTENCE_END.test(first.says) && mayBegin(lines[at + 1]?.says ?? '')) return -1;
  return GMT.test(first.says) || isDatedAddress(lines, at) ? at : joinedEnd(lines, at, opens, marked);
}

/** Most lines have no end of an intro near them, and no form that does without one: they need no closer look. */
function mayOpen(lines: readonly Line[], at: number, says: string): boolean {
  if (says.endsWith('>') || /^\d{4}-/.test(says) || holdsQuote(says)) return true;
  for (let i = at; i < Math.min(lines.length, at + JOIN_LINES); i++) if (mayEnd(lines[i])) return true;
  return false;
}

function holdsQuote(says: string): boolean {
  if (!says.includes('>') || !says.includes('@')) return false;
  const found = INTRO_AND_QUOTE.exec(says);
  return found !== null && TIME.test(found[0].replace(ADDRESS, '')) && WROTE_INSIDE.test(found[0]);
}

/** A colon or one of the verbs stands last, or nothing that could tell. */
function mayEnd(line: Line | undefined): boolean {
  if (!line || line.says === '') return false;
  if (line.quoted) return true;
  const { says } = line;
  let end = says.length;
  while (end > 0 && DECORATES.includes(says.charAt(end - 1))) end--;
  if (end === 0 || END_MARKS.includes(says.charAt(end - 1))) return true;
  let start = end - 1;
  while (start > 0 && !BEFORE_VERB.includes(says.charAt(start - 1))) start--;
  return LAST_WORDS.has(says.slice(start, end).toLowerCase());
}

const DECORATES = ' -_*';
const END_MARKS = ':：道';
const BEFORE_VERB = ' >"\',)]';
/** The last word of each verb. */
const LAST_WORDS = new Set(WROTE.split('|').map((verb) => verb.replace(/\\/g, '').split(' ').at(-1) ?? ''));

function opensIntro(says: string): boolean {
  return OPENER.test(says) || DATE_FIRST.test(says) || DAY_NAME.test(says);
}

/** Opens with a name: an address in it, or the verb and the colon on the same line. */
function isNamed(says: string): boolean {
  if (says.includes('@')) return ADDRESS.test(says);
  return says.endsWith('<') || (COLON.test(says.slice(-TAIL)) && WROTE_INSIDE.test(says));
}

function joinedEnd(lines: readonly Line[], at: number, opens: boolean, marked: ReadonlySet<number>): number {
  let joined = '';
  const sentence = isSentence(lines[at]?.says ?? '');
  for (let i = at; i < Math.min(lines.length, at + JOIN_LINES); i++) {
    const line = lines[i];
    if (!line || marked.has(i) || endsTheJoin(line, i - at, opens && !sentence)) return -1;
    if (i > at && standsAlone(line.says, sentence || isLineEnd(lines[i - 1]?.says ?? ''))) return -1;
    joined = `${joined} ${line.says}`.trimStart();
    if (joined.length > JOIN_CAP) return -1;
    if (isIntro(joined, opens, () => quoteFollows(lines, i))) return i;
  }
  return -1;
}

/** Where in the line an intro begins behind own words, or -1. */
export function introInside(says: string): number {
  return says.endsWith(':') ? (MID_LINE.exec(says)?.index ?? -1) : -1;
}

/** `2013/7/20 sam <info@example.com>` above its quote, without a verb or colon. */
function isDatedAddress(lines: readonly Line[], at: number): boolean {
  const says = lines[at]?.says ?? '';
  return says.endsWith('>') && says.length < 200 && DATE_FIRST.test(says) && ADDRESS.test(says);
}

/** `Thursday works.` opens with a day and is no intro; the intro below it is one of its own. */
function isSentence(says: string): boolean {
  return !/\d/.test(says) || SENTENCE_END.test(says);
}

/** Right below a full stop an intro begins, however it wraps. */
function mayBegin(says: string): boolean {
  return says !== '' && (opensIntro(says) || isNamed(says));
}

function isLineEnd(says: string): boolean {
  return says.length < WRAPPED_AT && !/[<(,]$/.test(says);
}

/** Lines are wrapped late: below a short line an intro begins anew, if it has all that makes one. */
function standsAlone(says: string, afterEnd: boolean): boolean {
  if (!afterEnd || !(opensIntro(says) || isNamed(says))) return false;
  // the digits of an address are no date
  return TIME.test(says.replace(ADDRESS, '')) && isIntro(says, opensIntro(says), () => false);
}

/** A line further down that opens an intro of its own: the words before it are not part of it. */
function opensAnew(says: string): boolean {
  return OPENER.test(says) && /^\D{0,24}\d/u.test(says) && TIME.test(says);
}

function endsTheJoin(line: Line, nth: number, opens: boolean): boolean {
  if (nth > 0 && (opensAnew(line.says) || RULE.test(line.says))) return true;
  // `> wrote:` is the wrapped end of an address, not a quote
  if (line.quoted) return !/^>\s*\S{0,80}\s*(?:wrote|schrieb|[:：])/iu.test(line.says);
  return line.says === '' && (nth > 1 || !opens);
}

function isIntro(joined: string, opens: boolean, quoted: () => boolean): boolean {
  const tail = joined.slice(-TAIL);
  const colon = COLON.test(tail);
  const verbAtEnd = WROTE_AT_END.test(tail);
  if (!colon && !verbAtEnd) return false;
  const says = { opens, address: joined.includes('@') && ADDRESS.test(joined), dated: TIME.test(joined) };
  return verbAtEnd ? endsWithVerb(joined, says, colon, quoted) : endsWithColon(joined, says, tail, quoted);
}

type Says = { readonly opens: boolean; readonly address: boolean; readonly dated: boolean };

function endsWithVerb(joined: string, { opens, address, dated }: Says, colon: boolean, quoted: () => boolean): boolean {
  if (opens && (dated || address)) return true;
  return (address && joined.length < 200) || (colon && joined.length < 120 && (DAY_AND_TIME.test(joined) || quoted()));
}

function endsWithColon(joined: string, { opens, address, dated }: Says, tail: string, quoted: () => boolean): boolean {
  if (joined.length > 300) return false;
  if (address && dated && />\s?[:：]$/.test(tail)) return true;
  if (dated && (opens || address) && ((opens && address) || WROTE_INSIDE.test(joined))) return true;
  const says = joined.length < 120 && WROTE_INSIDE.test(joined);
  return (says && DAY_AND_TIME.test(joined)) || ((address || (dated && says)) && quoted());
}

function quoteFollows(lines: readonly Line[], at: number): boolean {
  return lines.slice(at + 1, at + 4).find((line) => line.says !== '')?.quoted ?? false;
}
