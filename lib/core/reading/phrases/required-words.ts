import { preparedWords } from './taken-apart';

/**
 * Which pieces of text a pattern cannot match without: any match holds at least one piece of each list.
 * Knows the part of the regular expression syntax that the phrase lists use. The index of word-index.ts rests on it: a pattern is only
 * run on a sentence that holds one of its pieces, which keeps reading linear and fast with thousands of phrases.
 */
export function requiredWords(source: string): readonly (readonly string[])[] {
  const prepared = preparedWords(source);
  if (prepared) return prepared;
  const reader: Reader = { tokens: tokensOf(source), at: 0 };
  return factors(reader).map((pieces) => (pieces.length === 1 ? pieces : [...new Set(pieces)]));
}

/**
 * A run of plain signs that no quantifier follows, or one sign, class, escape or bracket with its quantifier. A language is
 * taken apart when its first sentence comes, before anything is compiled for speed: the engine's own matcher is fast at once.
 */
const TOKEN =
  /[^|()[\]\\.^$?*+{}]+(?![?*+{])|\((?:\?(?::|<?[!=]))?|\||(?:\[\^?\]?[^\]]*\]|\\(?:[pu]\{[^}]*\}|.)|.)(?:(?:[?*+]|\{\d+(?:,\d*)?\})\??)?/gs;

export function tokensOf(source: string): readonly string[] {
  return source.match(TOKEN) ?? [];
}

/** The alternatives at the top of a pattern: `a|b(?:c|d)` → `a`, `b(?:c|d)`. */
export function alternativesOf(source: string): readonly string[] {
  if (!source.includes('|')) return source === '' ? [] : [source];
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const token of tokensOf(source)) {
    const char = token.charCodeAt(0);
    if (char === BAR && depth === 0) {
      if (part !== '') parts.push(part);
      part = '';
      continue;
    }
    if (char === OPEN) depth++;
    else if (char === CLOSE) depth--;
    part += token;
  }
  if (part !== '') parts.push(part);
  return parts;
}

const BACKSLASH = 92;
const BRACKET = 91;
const OPEN = 40;
const CLOSE = 41;
const BAR = 124;
const DOT = 46;
const CARET = 94;
const DOLLAR = 36;

type Reader = { readonly tokens: readonly string[]; at: number };
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
    if (reader.tokens[reader.at] !== '|') return all;
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
  const found: (readonly string[])[] = [];
  let run = '';
  for (let token = nextOf(reader); token !== null; token = nextOf(reader)) {
    const atom = atomOf(reader, token);
    run += atom.literal;
    if (atom.ends) {
      if (run.trim() !== '') found.push([run]);
      run = '';
    }
    if (atom.pieces) found.push(atom.pieces);
  }
  if (run.trim() !== '') found.push([run]);
  return found;
}

/** The next token of the sequence, `null` at its end. */
function nextOf(reader: Reader): string | null {
  const token = reader.tokens[reader.at] ?? '|';
  if (token === '|' || token.charCodeAt(0) === CLOSE) return null;
  reader.at++;
  return token;
}

/** What a token adds to a run of letters, whether the run ends with it, and what a group needs. */
type Atom = { readonly literal: string; readonly ends: boolean; readonly pieces: Pieces };
/** A mark of the start or end, or a look ahead or behind: takes no room and needs nothing. */
const EMPTY: Atom = { literal: '', ends: false, pieces: null };

function atomOf(reader: Reader, token: string): Atom {
  const char = token.charCodeAt(0);
  if (char === CARET || char === DOLLAR) return EMPTY;
  if (char === OPEN) return readGroup(reader, token);
  const length = lengthOf(token, char);
  const literal = literalOf(token, char, length);
  const times = timesOf(token, length);
  return { literal: times === 'optional' ? '' : literal, ends: times !== 'once' || literal === '', pieces: null };
}

function readGroup(reader: Reader, opens: string): Atom {
  const pieces = alternation(reader);
  const closes = reader.tokens[reader.at] ?? ')';
  reader.at++;
  if (opens.length > 1 && opens !== '(?:') return EMPTY;
  return { literal: '', ends: true, pieces: timesOf(closes, 1) === 'optional' ? null : pieces };
}

/** The plain letters of a token, `''` for a class or a sign that stands for many. */
function literalOf(token: string, char: number, length: number): string {
  if (char === BRACKET || char === DOT) return '';
  if (char === BACKSLASH) return /^\\[a-zA-Z0-9]/.test(token) ? '' : token.slice(1, length);
  return length === token.length ? token : token.slice(0, length);
}

/** How much of a token stands before its quantifier; a run of several signs has none. */
function lengthOf(token: string, char: number): number {
  if (char === BRACKET) return token.lastIndexOf(']') + 1;
  if (char === BACKSLASH) return /^\\[pu]\{/.test(token) ? token.indexOf('}') + 1 : 2;
  return token.length > 1 && '?*+{'.includes(token[1] ?? '') ? 1 : token.length;
}

function timesOf(token: string, length: number): 'once' | 'optional' | 'repeated' {
  if (length === token.length) return 'once';
  return token[length] === '+' || (token[length] === '{' && token[length + 1] !== '0') ? 'repeated' : 'optional';
}
