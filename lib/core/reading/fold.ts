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
const APOSTROPHE: readonly (readonly [RegExp, string])[] = [
  [/\b(i|we|you|they|he|she|it|that|there|who)'ll\b/g, '$1 will'],
  [/\b(we|you|they)'re\b/g, '$1 are'],
  [/\b(i|we|you|they|he|she)'d\b/g, '$1 would'],
  [/\blet's\b/g, 'let us'],
  [/\b(it|that|he|she|there|what|here|who|how|where)'s\b/g, '$1 is'],
  [/\bi'm\b/g, 'i am'],
  [/\b(i|we|you|they)'ve\b/g, '$1 have'],
  [/\bcan't\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/\b(\p{L}+)n't\b/gu, '$1 not'],
];

/** Lower case, no accents, straight marks, contractions and short forms written out, near misses of key words mended. For matching only. */
export function fold(text: string, english: boolean): string {
  let plain = text.toLowerCase();
  if (/[^\x20-\x7e]/.test(plain)) plain = unaccent(plain);
  plain = plain
    .replace(/\be-mail/g, 'email')
    .replace(/\bw\/(?=o\b)/g, 'without')
    .replace(/\bw\/ ?/g, 'with ')
    .replace(/ & /g, ' and ');
  if (!english) return squeeze(plain.replace(/'/g, ' '));
  if (plain.includes("'")) for (const [pattern, long] of APOSTROPHE) plain = plain.replace(pattern, long);
  return squeeze(
    plain
      .replace(/'s\b/g, ' s')
      .replace(/'/g, '')
      .replace(/[a-z][a-z0-9]*/g, longForm),
  );
}

function longForm(word: string): string {
  const own = Object.hasOwn(SLANG, word) ? SLANG[word] : Object.hasOwn(CONTRACTED, word) ? CONTRACTED[word] : undefined;
  return own ?? fixTypos(word);
}

function unaccent(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201b\u2032\u00b4`]/g, "'")
    .replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/…/g, '...')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o');
}

function squeeze(text: string): string {
  return text.replace(/[\s_*~]+/g, ' ').trim();
}
