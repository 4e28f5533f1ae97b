import { fixTypos } from './typos';

const SLANG: Readonly<Record<string, string>> = {
  plz: 'please',
  pls: 'please',
  u: 'you',
  ur: 'your',
  r: 'are',
  thx: 'thanks',
  tks: 'thanks',
  w: 'with',
  n: 'and',
  asap: 'asap',
  b4: 'before',
  tmrw: 'tomorrow',
  tmw: 'tomorrow',
  tomorow: 'tomorrow',
  tommorow: 'tomorrow',
  lets: 'let us',
  wanna: 'want to',
  gonna: 'going to',
  gotta: 'have to',
  btw: 'by the way',
  imo: 'in my opinion',
  mtg: 'meeting',
  msg: 'message',
  msgs: 'messages',
  emails: 'emails',
  abt: 'about',
  bc: 'because',
  cos: 'because',
};
/** English contractions, written out so that one `not` and one `will` serve all patterns; also with the apostrophe dropped. */
const CONTRACTED: Readonly<Record<string, string>> = {
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  isnt: 'is not',
  arent: 'are not',
  wasnt: 'was not',
  werent: 'were not',
  wont: 'will not',
  wouldnt: 'would not',
  couldnt: 'could not',
  shouldnt: 'should not',
  cant: 'can not',
  cannot: 'can not',
  havent: 'have not',
  hasnt: 'has not',
  hadnt: 'had not',
  aint: 'is not',
  neednt: 'need not',
  mustnt: 'must not',
  im: 'i am',
  ive: 'i have',
  youre: 'you are',
  youve: 'you have',
  youll: 'you will',
  theyre: 'they are',
  theyll: 'they will',
  weve: 'we have',
  thats: 'that is',
  whats: 'what is',
  theres: 'there is',
  heres: 'here is',
  itll: 'it will',
  thatll: 'that will',
  shell: 'shell',
  hes: 'he is',
  shes: 'she is',
  whos: 'who is',
  hows: 'how is',
  wheres: 'where is',
};
/** Only with the apostrophe: without it they are other words (`well`, `ill`, `were`, `id`). */
const ENDINGS: Readonly<Record<string, string>> = {
  ll: ' will',
  re: ' are',
  d: ' would',
  ve: ' have',
  m: ' am',
  s: ' s',
};
const IS_BEFORE_S = new Set(['it', 'that', 'he', 'she', 'there', 'what', 'here', 'who', 'how', 'where']);

const LONG_LIMIT = 8000;
const known = new Map<string, string>();

/** Lower case, no accents, straight marks, contractions and short forms written out, near misses of key words mended. For matching only. */
export function fold(text: string, english: boolean): string {
  let plain = text.toLowerCase();
  if (/[^\x20-\x7e]/.test(plain)) plain = unaccent(plain);
  if (plain.includes('e-mail')) plain = plain.replace(/\be-mail/g, 'email');
  if (plain.includes('&')) plain = plain.replace(/ & /g, ' and ');
  if (!english) return squeeze(plain.includes("'") ? plain.replace(/'/g, ' ') : plain);
  if (plain.includes('w/')) plain = plain.replace(/\bw\/(?=o\b)/g, 'without').replace(/\bw\/ ?/g, 'with ');
  return squeeze(longForms(plain));
}

/** Every word that begins with a letter in its long form; what does not change is copied in one piece. */
function longForms(plain: string): string {
  let made = '';
  let copied = 0;
  for (let at = 0; at < plain.length; ) {
    if (!isLetter(plain.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at++;
    while (at < plain.length && isInWord(plain.charCodeAt(at))) at++;
    const word = plain.slice(start, at);
    const long = longForm(word);
    if (long === word) continue;
    made += plain.slice(copied, start) + long;
    copied = at;
  }
  return copied === 0 ? plain : made + plain.slice(copied);
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isInWord(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57) || code === 39;
}

/** A word is looked up once; mail repeats its words. */
function longForm(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const made = written(word);
  if (known.size >= LONG_LIMIT) known.clear();
  known.set(word, made);
  return made;
}

function written(word: string): string {
  const short = word.replace(/'/g, '');
  const at = word.indexOf("'");
  if (at > 0) {
    const stem = word.slice(0, at);
    const ending = word.slice(at + 1).replace(/'/g, '');
    if (word === "let's") return 'let us';
    if (ending === 's' && IS_BEFORE_S.has(stem)) return `${stem} is`;
    if (Object.hasOwn(ENDINGS, ending)) return `${fixTypos(stem)}${ENDINGS[ending]}`;
  }
  const own = Object.hasOwn(SLANG, short)
    ? SLANG[short]
    : Object.hasOwn(CONTRACTED, short)
      ? CONTRACTED[short]
      : undefined;
  return own ?? fixTypos(short);
}

/** Typographic signs that have a plain one, and signs nobody sees. */
const MARKS =
  /[\u2018\u2019\u201b\u2032\u00b4`\u201c-\u201f\u00ab\u00bb\u2010-\u2015\u2212…\u200b-\u200f\u2060\ufeff\u00ad]/g;

function unaccent(text: string): string {
  const plain = text.replace(MARKS, plainMark);
  // most English mail is plain from here on
  return /[\u0080-\uffff]/.test(plain) ? withoutAccents(plain) : plain;
}

function plainMark(mark: string): string {
  const code = mark.charCodeAt(0);
  if (code === 0x2026) return '...';
  if ((code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff || code === 0xad) return '';
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-';
  return (code >= 0x201c && code <= 0x201f) || code === 0xab || code === 0xbb ? '"' : "'";
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o');
}

function squeeze(text: string): string {
  return (/[_*~\t\r\n]| {2}/.test(text) ? text.replace(/[\s_*~]+/g, ' ') : text).trim();
}
