/**
 * Which pieces of text a pattern cannot match without: any match holds at least one piece of each list.
 * Knows the part of the regular expression syntax that the phrase lists use. The index of word-index.ts rests on it: a pattern is only
 * run on a sentence that holds one of its pieces, which keeps reading linear and fast with thousands of phrases.
 * A language's lists are read in one go when its first sentence comes, so this goes by character codes.
 */
export function requiredWords(source: string): readonly (readonly string[])[] {
  const reader = { source, at: 0 };
  return factors(reader).map((pieces) => (pieces.length === 1 ? pieces : [...new Set(pieces)]));
}

const BACKSLASH = 92;
const BRACKET = 91;
const OPEN = 40;
const CLOSE = 41;
const BAR = 124;
const DOT = 46;
const CARET = 94;
const DOLLAR = 36;
const QUESTION = 63;
const STAR = 42;
const PLUS = 43;
const BRACE = 123;
const COLON = 58;
const ZERO = 48;

/** The alternatives at the top of a pattern: `a|b(?:c|d)` → `a`, `b(?:c|d)`. */
export function alternativesOf(source: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < source.length; ) {
    const char = source.charCodeAt(i);
    if (char === OPEN) depth++;
    else if (char === CLOSE) depth--;
    else if (char === BAR && depth === 0) {
      if (i > start) parts.push(source.slice(start, i));
      start = i + 1;
    }
    i = signEnd(source, i);
  }
  if (start < source.length) parts.push(source.slice(start));
  return parts;
}

/** Behind the escaped sign, the class or the single sign at `at`. */
export function signEnd(source: string, at: number): number {
  const char = source.charCodeAt(at);
  return char === BACKSLASH ? at + 2 : char === BRACKET ? classEnd(source, at) : at + 1;
}

function classEnd(source: string, at: number): number {
  const first = source[at + 1];
  return source.indexOf(']', at + (first === ']' || first === '^' ? 2 : 1)) + 1;
}

type Reader = { readonly source: string; at: number };
type Pieces = readonly string[] | null;

/** Words so common that they hardly tell one sentence from another. */
const COMMON = new Set(
  'not no the you your we i to for of in on at is are it this that with and or a be will have has do does can our my us me as by from if but all any out up so an their they more new get nicht wir sie ich der die das und zu mit ist ne pas nous vous je de la le les que no se los las el en es nao o os um uma niet we de het een ik non di il la che per un'.split(
    ' ',
  ),
);

const costs = new Map<string, number>();

/** How much of all mail holds one of the pieces, roughly: the less, the better it tells. */
export function priceOf(pieces: readonly string[]): number {
  let sum = 0;
  for (const piece of pieces) {
    let known = costs.get(piece);
    if (known === undefined) {
      const word = piece.trim();
      known = COMMON.has(word) ? 60 : word.length <= 3 ? 12 : 1;
      costs.set(piece, known);
    }
    sum += known;
  }
  return sum;
}

/** Inside a group one list has to do: the cheapest of each alternative, together. */
function alternation(reader: Reader): Pieces {
  let all: string[] | null = [];
  for (;;) {
    const one = cheapest(factors(reader));
    if (one && all) for (const piece of one) all.push(piece);
    else all = null;
    if (reader.source.charCodeAt(reader.at) !== BAR) return all;
    reader.at++;
  }
}

function cheapest(lists: readonly (readonly string[])[]): Pieces {
  let best = lists[0] ?? null;
  let least = best && lists.length > 1 ? priceOf(best) : 0;
  for (let i = 1; i < lists.length; i++) {
    const list = lists[i] ?? [];
    const price = priceOf(list);
    if (price >= least) continue;
    best = list;
    least = price;
  }
  return best;
}

/** The lists of one sequence of atoms: runs of plain letters, and groups that must be there. */
function factors(reader: Reader): readonly (readonly string[])[] {
  const { source } = reader;
  const found: (readonly string[])[] = [];
  let run = '';
  function endRun(): void {
    if (run !== '' && run.trim() !== '') found.push([run]);
    run = '';
  }
  while (!endsSequence(source, reader.at)) {
    const end = plainEnd(source, reader.at);
    run += source.slice(reader.at, end);
    if (end > reader.at) {
      reader.at = end;
      continue;
    }
    const atom = readAtom(reader);
    const times = readQuantifier(reader);
    const plain = atom.literal !== null && times !== 'optional';
    if (plain) run += atom.literal;
    if (!atom.empty && !(plain && times === 'once')) endRun();
    if (atom.pieces && times !== 'optional') found.push(atom.pieces);
  }
  endRun();
  return found;
}

function endsSequence(source: string, at: number): boolean {
  const char = source.charCodeAt(at);
  return at >= source.length || char === BAR || char === CLOSE;
}

/** Behind the plain letters from `at` on that no quantifier follows. */
function plainEnd(source: string, at: number): number {
  let end = at;
  while (end < source.length && !isSpecial(source.charCodeAt(end))) end++;
  return end > at && isQuantifier(source.charCodeAt(end)) ? end - 1 : end;
}

function isQuantifier(char: number): boolean {
  return char === QUESTION || char === STAR || char === PLUS || char === BRACE;
}

/** By character code: 1 for every sign with a meaning of its own. */
const SPECIAL = new Uint8Array(128);
for (const sign of '|)([\\.^$?*+{') SPECIAL[sign.charCodeAt(0)] = 1;

function isSpecial(char: number): boolean {
  return SPECIAL[char] === 1;
}

type Atom = { readonly literal: string | null; readonly pieces: Pieces; readonly empty: boolean };
const NOTHING: Atom = { literal: null, pieces: null, empty: false };
const EMPTY: Atom = { literal: null, pieces: null, empty: true };

function readAtom(reader: Reader): Atom {
  const { source } = reader;
  const char = source.charCodeAt(reader.at);
  reader.at++;
  if (char === OPEN) return readGroup(reader);
  if (char === BRACKET) {
    reader.at = classEnd(source, reader.at - 1);
    return NOTHING;
  }
  if (char === BACKSLASH) {
    const escaped = source[reader.at] ?? '';
    reader.at++;
    if (escaped === 'p' || escaped === 'u') reader.at = source.indexOf('}', reader.at) + 1;
    return /[a-zA-Z0-9]/.test(escaped) ? NOTHING : { literal: escaped, pieces: null, empty: false };
  }
  if (char === DOT) return NOTHING;
  if (char === CARET || char === DOLLAR) return EMPTY;
  return { literal: String.fromCharCode(char), pieces: null, empty: false };
}

const LOOK = /\?(?:[!=]|<[!=])/y;

function readGroup(reader: Reader): Atom {
  const { source, at } = reader;
  let look = false;
  if (source.charCodeAt(at) === QUESTION) {
    if (source.charCodeAt(at + 1) === COLON) reader.at += 2;
    else {
      LOOK.lastIndex = at;
      look = LOOK.test(source);
      if (look) reader.at = LOOK.lastIndex;
    }
  }
  const pieces = alternation(reader);
  reader.at++;
  return look ? EMPTY : { literal: null, pieces, empty: false };
}

const TIMES = /\{\d+(?:,\d*)?\}/y;

function readQuantifier(reader: Reader): 'once' | 'optional' | 'repeated' {
  const { source, at } = reader;
  const char = source.charCodeAt(at);
  if (!isQuantifier(char)) return 'once';
  let optional = char !== PLUS;
  reader.at++;
  if (char === BRACE) {
    TIMES.lastIndex = at;
    if (!TIMES.test(source)) {
      reader.at--;
      return 'once';
    }
    reader.at = TIMES.lastIndex;
    optional = source.charCodeAt(at + 1) === ZERO;
  }
  if (source.charCodeAt(reader.at) === QUESTION) reader.at++;
  return optional ? 'optional' : 'repeated';
}
