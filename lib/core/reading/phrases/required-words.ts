import { priceOf, tellingOf } from './piece-price';
import { preparedWords } from './taken-apart';
import { endsWord, INSIDE, signsIn } from './word-edge';

/** Any figure: texts are looked at as if they held no other. */
const FIGURE = '0';

/**
 * Which pieces of text a pattern cannot match without, the most telling list first: any match holds at least one piece of each. The pattern itself
 * begins where a word begins, as all of the lists do; only a sign at its front needs none.
 * Knows the part of the regular expression syntax that the phrase lists use. The index of word-index.ts rests on it: a pattern is only
 * run on a sentence that holds one of its pieces, which keeps reading linear and fast with thousands of phrases.
 */
export function requiredWords(source: string): readonly (readonly string[])[] {
  const prepared = preparedWords(source);
  if (prepared) return prepared;
  const reader: Reader = { tokens: tokensOf(source), at: 0 };
  const { lists } = factors(reader, !/^[[$€]/.test(source));
  return tellingOf(lists).map((pieces) => (pieces.length === 1 ? pieces : [...new Set(pieces)]));
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

/** The lists of a sequence, and whether a word can only begin behind it. */
type Factors = { readonly lists: readonly (readonly string[])[]; readonly edge: boolean };

/** Inside a group one list has to do: the cheapest of each alternative, together. */
function alternation(reader: Reader, edge: boolean): { readonly pieces: Pieces; readonly edge: boolean } {
  let all: string[] | null = [];
  let ends = true;
  for (;;) {
    const inside = factors(reader, edge);
    const one = cheapest(inside.lists);
    ends &&= inside.edge;
    if (one && all) for (const piece of one) all.push(piece);
    else all = null;
    if (reader.tokens[reader.at] !== '|') return { pieces: all, edge: ends };
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

/** The lists of one sequence of atoms: runs of plain letters, and groups that must be there. `edge`: it stands where a word begins. */
function factors(reader: Reader, edge: boolean): Factors {
  const lists: (readonly string[])[] = [];
  let run = '';
  let atEdge = edge;
  let here = edge;
  for (let token = nextOf(reader); token !== null; token = nextOf(reader)) {
    if (run === '') atEdge = here;
    const atom = atomOf(reader, token, here);
    run += atom.literal;
    if (atom.ends) {
      if (run.trim() !== '') lists.push([pieceOf(run, atEdge)]);
      run = '';
    }
    if (atom.pieces) lists.push(atom.pieces);
    here = atom.edge;
  }
  if (run.trim() !== '') lists.push([pieceOf(run, atEdge)]);
  return { lists, edge: here };
}

/** A blank in front says that a word begins, and need not be looked for. */
function pieceOf(run: string, edge: boolean): string {
  const piece = run.trimStart().replace(/\d/g, FIGURE);
  const begins = (edge || piece.length < run.length) && !endsWord(piece.charCodeAt(0));
  return begins ? piece : INSIDE + piece;
}

/** The next token of the sequence, `null` at its end. */
function nextOf(reader: Reader): string | null {
  const token = reader.tokens[reader.at] ?? '|';
  if (token === '|' || token.charCodeAt(0) === CLOSE) return null;
  reader.at++;
  return token;
}

/** What a token adds to a run of letters, whether the run ends with it, what a group needs, and whether a word begins behind it. */
type Atom = { readonly literal: string; readonly ends: boolean; readonly pieces: Pieces; readonly edge: boolean };

function atomOf(reader: Reader, token: string, edge: boolean): Atom {
  const char = token.charCodeAt(0);
  if (char === CARET || char === DOLLAR)
    return { literal: '', ends: false, pieces: null, edge: edge || char === CARET };
  if (char === OPEN) return readGroup(reader, token, edge);
  const length = lengthOf(token, char);
  const literal = literalOf(token, char, length);
  const times = timesOf(token, length);
  const behind = endsEdge(token.slice(0, length), literal);
  if (times === 'optional') return { literal: '', ends: true, pieces: null, edge: edge && behind };
  const pieces = literal === '' ? signsOf(token.slice(0, length), edge) : null;
  return { literal, ends: times === 'repeated' || literal === '', pieces, edge: behind };
}

function readGroup(reader: Reader, opens: string, edge: boolean): Atom {
  const inside = alternation(reader, edge);
  const closes = reader.tokens[reader.at] ?? ')';
  reader.at++;
  // a look ahead or behind takes no room and needs nothing
  if (opens.length > 1 && opens !== '(?:') return { literal: '', ends: false, pieces: null, edge };
  const optional = timesOf(closes, 1) === 'optional';
  return {
    literal: '',
    ends: true,
    pieces: optional ? null : inside.pieces,
    edge: optional ? edge && inside.edge : inside.edge,
  };
}

/** Whether a word begins behind this token, should letters follow. */
function endsEdge(token: string, literal: string): boolean {
  if (literal !== '') return endsWord(literal.charCodeAt(literal.length - 1));
  return token === '\\s' || token === '\\b' || token === '\\W' || signsIn(token) !== null;
}

/** A figure, or one of the signs of a bracket. */
function signsOf(token: string, edge: boolean): Pieces {
  if (token === '\\d') return [edge ? FIGURE : INSIDE + FIGURE];
  const signs = signsIn(token);
  return signs?.every((sign) => sign.trim() !== '') ? signs.map((sign) => INSIDE + sign) : null;
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
