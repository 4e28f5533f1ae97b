/**
 * Which pieces of text a pattern cannot match without: any match holds at least one piece of each list.
 * Knows the part of the regular expression syntax that the phrase lists use. The index of word-index.ts rests on it: a pattern is only
 * run on a sentence that holds one of its pieces, which keeps reading linear and fast with thousands of phrases.
 */
export function requiredWords(source: string): readonly (readonly string[])[] {
  const reader = { source, at: 0 };
  return factors(reader).map((pieces) => [...new Set(pieces)]);
}

/** The alternatives at the top of a pattern: `a|b(?:c|d)` → `a`, `b(?:c|d)`. */
export function alternativesOf(source: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < source.length; i = pieceEnd(source, i)) {
    if (source[i] === '(') depth++;
    else if (source[i] === ')') depth--;
    else if (source[i] === '|' && depth === 0) {
      parts.push(source.slice(start, i));
      start = i + 1;
    }
  }
  parts.push(source.slice(start));
  return parts.filter((part) => part !== '');
}

/** Behind the escaped sign, the class or the single sign at `at`. */
function pieceEnd(source: string, at: number): number {
  if (source[at] === '\\') return at + 2;
  return source[at] === '[' ? classEnd(source, at) : at + 1;
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

function cost(pieces: readonly string[]): number {
  return pieces.reduce((sum, piece) => sum + (COMMON.has(piece.trim()) ? 60 : piece.trim().length <= 3 ? 12 : 1), 0);
}

function cheaper(a: Pieces, b: Pieces): Pieces {
  if (!a || !b) return a ?? b;
  return cost(b) < cost(a) ? b : a;
}

/** Inside a group one list has to do: the cheapest of each alternative, together. */
function alternation(reader: Reader): Pieces {
  let all: string[] | null = [];
  for (;;) {
    const one = factors(reader).reduce<Pieces>(cheaper, null);
    all = one && all ? [...all, ...one] : null;
    if (reader.source[reader.at] !== '|') return all;
    reader.at++;
  }
}

/** The lists of one sequence of atoms: runs of plain letters, and groups that must be there. */
function factors(reader: Reader): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  let run = '';
  const endRun = () => {
    if (run.trim() !== '') found.push([run]);
    run = '';
  };
  while (!endsSequence(reader)) {
    const atom = readAtom(reader);
    const times = readQuantifier(reader);
    const plain = atom.literal !== null && times !== 'optional';
    if (plain) run += atom.literal;
    if (!plain || times === 'repeated') if (!atom.empty) endRun();
    if (times !== 'optional' && atom.pieces) found.push(atom.pieces);
  }
  endRun();
  return found;
}

function endsSequence({ source, at }: Reader): boolean {
  return at >= source.length || source[at] === '|' || source[at] === ')';
}

type Atom = { readonly literal: string | null; readonly pieces: Pieces; readonly empty: boolean };
const NOTHING: Atom = { literal: null, pieces: null, empty: false };

function readAtom(reader: Reader): Atom {
  const { source } = reader;
  const char = source[reader.at] ?? '';
  reader.at++;
  if (char === '(') return readGroup(reader);
  if (char === '[') {
    reader.at = classEnd(source, reader.at - 1);
    return NOTHING;
  }
  if (char === '\\') {
    const escaped = source[reader.at] ?? '';
    reader.at++;
    if (escaped === 'p' || escaped === 'u') reader.at = source.indexOf('}', reader.at) + 1;
    return /[a-zA-Z0-9]/.test(escaped) ? NOTHING : { literal: escaped, pieces: null, empty: false };
  }
  if (char === '.') return NOTHING;
  if (char === '^' || char === '$') return { ...NOTHING, empty: true };
  return { literal: char, pieces: null, empty: false };
}

function readGroup(reader: Reader): Atom {
  const look = /^\?(?:[!=]|<[!=])/.exec(reader.source.slice(reader.at, reader.at + 4));
  if (reader.source.startsWith('?:', reader.at)) reader.at += 2;
  else if (look) reader.at += look[0].length;
  const pieces = alternation(reader);
  reader.at++;
  return look ? { ...NOTHING, empty: true } : { literal: null, pieces, empty: false };
}

function readQuantifier(reader: Reader): 'once' | 'optional' | 'repeated' {
  const found = /^(?:([?*])|(\+)|\{(\d+)(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 12));
  if (!found) return 'once';
  reader.at += found[0].length;
  if (found[1] || found[3] === '0') return 'optional';
  return 'repeated';
}
