import { isDeviceLine, isDisclaimerLine, isSignOff, isThanks } from './line-kinds';
import type { Line } from './lines';
import { TITLES } from './signature-words';

const DELIMITER = /^(?:--|—|–|-- ?\*|_{2,4}|-{2}\s*\.?)$/u;
const RULE = /^(?:[-_—–=*~]{3,}|[-_—–]{2,})$/u;
/** A number, an address, a page. */
const REACH = /\+?\(?\d[\d\s().\-/]{6,}\d|@[\w-]+\.\w|https?:|www\./iu;
const EACH_REACH = new RegExp(REACH.source, 'giu');
const LABEL =
  /\b(?:tel|phone|mobile|cell|fax|mobil|tél|tlf|direct|office|skype|linkedin|twitter)\b\s?[.:]?|\s[|•·│]\s/iu;
const TITLE = new RegExp(`(?<![\\p{L}])(?:${TITLES})(?![\\p{L}])`, 'iu');
/** A dash and a name alone: `-Abhishek Kona`, `—Ryan`. */
const DASH_NAME = /^(?:-{1,2}|—|–|~)\s?\p{L}[\p{L}.'’-]{0,24}(?:\s\p{Lu}[\p{L}.'’-]{0,24}){0,2}$/u;
const NAME_WORDS = "\\p{Lu}[\\p{L}.'’-]{0,20}(?:\\s\\p{Lu}[\\p{L}.'’-]{0,20}){1,3}";
/** `, MBA`, `(she/her)`. */
const BEHIND_NAME = '(?:,\\s\\p{Lu}[\\p{L}.]{1,6}){0,2}(?:\\s\\([^()]{2,20}\\))?';
/** Two to four capitalised words: `Gina Torres`, `Dr. Ana M. Ruiz`, `Robert Miles, MBA`. */
const NAME = new RegExp(`^${NAME_WORDS}${BEHIND_NAME},?$`, 'u');
/** `Mia Holt | Head of Purchasing`. */
const NAME_AND_TITLE = new RegExp(`^${NAME_WORDS}${BEHIND_NAME}\\s[|•·│]\\s.{2,60}$`, 'u');
const SENTENCE_END = /\p{Ll}[.!?]$/u;
const SIGNATURE_LINES = 14;
const SHORT = 72;

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
    return filled(lines, at + 1, last).every((line) => line.length <= SHORT || isDeviceLine(line) || isContact(line));
  }
  if (!DELIMITER.test(says) && !RULE.test(says) && !mayClose(says)) return false;
  const rest = filled(lines, at + 1, last);
  const above = filledAbove(lines, at, from);
  return fitsAround({ says, rest, above, apart: lines[at - 1]?.says === '' }, at);
}

/** A line that may open the signature; `above` holds the two lines of words before it, the nearest first. */
type Place = {
  readonly says: string;
  readonly rest: readonly string[];
  readonly above: readonly string[];
  readonly apart: boolean;
};

function fitsAround(place: Place, at: number): boolean {
  const { says, rest } = place;
  const spoke = place.above.length > 0;
  if (DELIMITER.test(says)) return rest.length <= 24 && (spoke || rest.length <= 6);
  if (rest.length > SIGNATURE_LINES) return false;
  if (RULE.test(says) && (spoke || at > 0)) return holdsCard(rest);
  return spoke && closes(place);
}

function holdsCard(rest: readonly string[]): boolean {
  if (rest.length === 1 && NAME.test(rest[0] ?? '')) return true;
  return rest.length > 0 && rest.filter((line) => isContact(line) || isDisclaimerLine(line)).length * 3 >= rest.length;
}

/** A sign-off or a dash and a name, with nothing but a name and contact lines below. */
function closes(place: Place): boolean {
  const { says, rest, above } = place;
  if (rest.some((line) => line.length > 160 || /[?]\s*$/.test(line))) return false;
  const contacts = rest.filter(isContact).length;
  if (DASH_NAME.test(says)) return says.startsWith('-') && endsWithDash(place);
  if (contacts < 2 && rest.some((line) => line.length > SHORT)) return false;
  if (isSignedCard(says)) return contacts === rest.length;
  if (isSignOff(says) || isThanks(says)) return opensBelow(says, rest, contacts);
  // `Please call:` and a card below is somebody else's
  if (above.some((line) => /[:：]$/.test(line))) return false;
  return namesCard(place, contacts);
}

const LIST_ITEM = /^-\s/;

/** A dash and a name at the end; one dash below another is a list. */
function endsWithDash({ says, rest, above }: Place): boolean {
  return (rest.length <= 1 || RULE.test(rest[0] ?? '')) && !(LIST_ITEM.test(says) && LIST_ITEM.test(above[0] ?? ''));
}

/** A bare `Best regards, Ana` is how the words end, not a signature. */
function opensBelow(says: string, rest: readonly string[], contacts: number): boolean {
  if (signsTwice(rest)) return false;
  return isSignOff(says) ? rest.length > 1 || contacts > 0 : rest.length >= 2 && contacts > 0;
}

function namesCard({ says, rest, apart }: Place, contacts: number): boolean {
  const titled = NAME_AND_TITLE.test(says);
  if (!titled && !NAME.test(says)) return false;
  if (apart && isFullCard(rest)) return true;
  if (titled) return rest.length <= 8 && contacts === rest.length && (apart || rest.length > 0);
  return isCard(rest, contacts);
}

/** Words of their own end, then the card follows: `Best, Tom`, below it two dashes or `Tom Reed | CTO`. */
function signsTwice(rest: readonly string[]): boolean {
  if (rest.slice(0, 3).some((line) => DELIMITER.test(line) || RULE.test(line))) return true;
  const first = rest[0] ?? '';
  return /^\p{Lu}\p{L}{1,20}$/u.test(first) && rest.slice(1, 3).some((line) => line.startsWith(`${first} `));
}

/** `Thanks, Mia Holt | Buyer Ltd | +44 …` */
function isSignedCard(says: string): boolean {
  const bar = says.search(/\s[|•·│]\s/u);
  if (bar < 0 || !REACH.test(says.slice(bar))) return false;
  const signed = says.slice(0, bar);
  return isSignOff(signed) || isThanks(signed);
}

/** Spares most lines a look at all that stands around them. */
function mayClose(says: string): boolean {
  if (isSignedCard(says)) return true;
  if (says.length > 90) return false;
  return DASH_NAME.test(says) || NAME.test(says) || NAME_AND_TITLE.test(says) || isSignOff(says) || isThanks(says);
}

/** What may stand below a bare name: contact lines, or the line of a phone. */
function isCard(rest: readonly string[], contacts: number): boolean {
  const first = rest[0] ?? '';
  if (rest.length === 1 && isDeviceLine(first)) return true;
  return rest.length <= 8 && contacts >= 2 && contacts * 2 >= rest.length && !RULE.test(first);
}

/** Title, company and street need no contact in each line, when they end in one; a slogan may follow. */
function isFullCard(rest: readonly string[]): boolean {
  const last = rest.findLastIndex((line) => REACH.test(line));
  if (last < 0) return rest.length > 0 && rest.length <= 3 && TITLE.test(rest[0] ?? '') && rest.every(isCardLine);
  if (rest.length > 11 || rest.length - last > 4 || !rest.slice(0, last).every(isCardLine)) return false;
  const reached = rest.reduce((sum, line) => sum + (line.match(EACH_REACH)?.length ?? 0), 0);
  return reached >= 2 || rest.some((line) => TITLE.test(line));
}

function isCardLine(line: string): boolean {
  return REACH.test(line) || (line.length <= SHORT && !SENTENCE_END.test(line));
}

function isContact(line: string): boolean {
  return REACH.test(line) || LABEL.test(line) || TITLE.test(line);
}

const NEAR = 30;

/** The two nearest lines of words above, one that says nothing when they are far. */
function filledAbove(lines: readonly Line[], at: number, from: number): readonly string[] {
  const found: string[] = [];
  for (let i = at - 1; i >= Math.max(from, at - NEAR) && found.length < 2; i--) {
    const says = lines[i]?.says ?? '';
    if (says !== '') found.push(says);
  }
  return found.length === 0 && filled(lines, from, at - NEAR).length > 0 ? [''] : found;
}

function filled(lines: readonly Line[], from: number, last: number): readonly string[] {
  const found: string[] = [];
  for (let i = from; i <= last && found.length < 40; i++) {
    const says = lines[i]?.says ?? '';
    if (says !== '') found.push(says);
  }
  return found;
}
