import { endsWord, INSIDE } from './word-edge';

/** Finds which of many pieces of text occur in a text, in one pass. */
export type WordIndex = {
  /** How many of the pieces occur; their numbers, each once, then stand in `found`, which holds until the next text is asked about. */
  find(text: string): number;
  readonly found: Int32Array;
  /** 1 at the number of each piece that occurs in the text asked about last. */
  readonly seen: Uint8Array;
};

/** Where the walk begins: of the pieces that stand where a word begins, and of those that may stand inside one. */
const WORD = 0;
const ANYWHERE = 1;

/**
 * The pieces, numbered from 0, as a tree of their letters: most are looked for only where a word begins, those that may stand
 * inside one (`INSIDE`) at every letter. All figures are one.
 */
export function wordIndex(pieces: readonly string[]): WordIndex {
  const { branches, ends } = treeOf(pieces);
  const seen = new Uint8Array(pieces.length);
  const found = new Int32Array(pieces.length);
  const opens = openingsOf(pieces);
  let count = 0;
  // the text's letters, a zero behind them: a string that was cut or put together is slow to ask
  let letters = new Uint16Array(1024);

  function read(text: string): void {
    if (letters.length <= text.length) letters = new Uint16Array(2 * text.length);
    for (let at = 0; at < text.length; at++) letters[at] = codeOf(text, at);
    letters[text.length] = 0;
  }
  /** Down the tree along the letters from `at` on, as far as they lead. */
  function walk(at: number, root: number): void {
    const codes = letters;
    let node = root;
    for (let to = at; ; to++) {
      const slot = placeOf(branches, (node << 16) | (codes[to] ?? 0));
      if (branches[slot] === FREE) return;
      node = branches[slot + 1] ?? 0;
      const piece = ends[node] ?? NONE;
      if (piece === NONE || seen[piece] === 1) continue;
      seen[piece] = 1;
      found[count++] = piece;
    }
  }
  return {
    found,
    seen,
    find(text) {
      for (let i = 0; i < count; i++) seen[found[i] ?? 0] = 0;
      count = 0;
      read(text);
      const codes = letters;
      let inWord = false;
      for (let at = 0; at < text.length; at++) {
        const code = codes[at] ?? 0;
        const goesOn = !endsWord(code);
        if (goesOn && !inWord) walk(at, WORD);
        inWord = goesOn;
        if (opens[pairOf(code, codes[at + 1] ?? 0)] === 1) walk(at, ANYWHERE);
      }
      return count;
    },
  };
}

const LETTERS = 128;

function pairOf(first: number, second: number): number {
  return (first % LETTERS) * LETTERS + (second % LETTERS);
}

/** 1 for the two letters that a piece begins with that may stand anywhere. */
function openingsOf(pieces: readonly string[]): Uint8Array {
  const opens = new Uint8Array(LETTERS * LETTERS);
  for (const piece of pieces) {
    if (!piece.startsWith(INSIDE)) continue;
    const first = codeOf(piece, INSIDE.length);
    if (piece.length > INSIDE.length + 1) opens[pairOf(first, codeOf(piece, INSIDE.length + 1))] = 1;
    // any letter may follow a single one
    else for (let second = 0; second < LETTERS; second++) opens[pairOf(first, second)] = 1;
  }
  return opens;
}

const FREE = -1;
const NONE = -1;
const MOST_NODES = 1 << 15;

/** The branches: a hash table of pairs, the node it leaves with its letter, and the node it leads to. `ends`: which piece ends at a node. */
type Tree = { readonly branches: Int32Array; readonly ends: Int32Array };

/** Throws when there are too many pieces to number their letters in 15 bits. */
function treeOf(pieces: readonly string[]): Tree {
  const letters = pieces.reduce((sum, piece) => sum + piece.length, ANYWHERE + 1);
  // many pieces begin alike, so that less than half of the letters become branches: a pair of places for each letter is ample
  const branches = new Int32Array(2 ** Math.ceil(Math.log2(letters * 2))).fill(FREE);
  const ends = new Int32Array(letters).fill(NONE);
  let made = ANYWHERE + 1;
  pieces.forEach((piece, nth) => {
    const anywhere = piece.startsWith(INSIDE);
    let node = anywhere ? ANYWHERE : WORD;
    for (let at = anywhere ? INSIDE.length : 0; at < piece.length; at++) {
      const key = (node << 16) | codeOf(piece, at);
      const slot = placeOf(branches, key);
      if (branches[slot] === FREE) {
        branches[slot] = key;
        branches[slot + 1] = made++;
      }
      node = branches[slot + 1] ?? 0;
    }
    ends[node] = nth;
  });
  if (made > MOST_NODES) throw new Error(`Too many phrases for one index: ${made} letters`);
  return { branches, ends };
}

/** Where the branch stands or would stand. */
function placeOf(branches: Int32Array, key: number): number {
  const mask = branches.length - 1;
  let slot = slotOf(key) & mask;
  while (branches[slot] !== key && branches[slot] !== FREE) slot = (slot + 2) & mask;
  return slot;
}

function slotOf(key: number): number {
  return (Math.imul(key ^ (key >>> 16), 0x9e3779b1) >>> 12) & ~1;
}

const FIGURE = 48;

function codeOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code > FIGURE && code <= FIGURE + 9 ? FIGURE : code;
}
