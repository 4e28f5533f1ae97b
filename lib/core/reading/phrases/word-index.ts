/** Finds which of many pieces of text occur in a text, in one pass. */
export type WordIndex = {
  /** The numbers of the pieces that occur, each once. */
  find(text: string): readonly number[];
  /** Whether the piece occurs in the text asked about last. */
  has(piece: number): boolean;
};

/** Pieces are looked up by a hash of their first letters: four, or two of a shorter piece. */
const LONG = 4;
const BUCKETS = 1 << 13;
const MASK = BUCKETS - 1;

/** Making the index takes one pass over the pieces, which are numbered from 0. */
export function wordIndex(pieces: readonly string[]): WordIndex {
  const { single, short, long, next } = tableOf(pieces);
  // the number of the text in which a piece was last seen: nothing has to be cleared
  const seen = new Uint32Array(pieces.length);
  let turn = 0;

  function noteChain(first: number, text: string, at: number, found: number[]): void {
    for (let piece = first; piece >= 0; piece = next[piece] ?? -1) {
      if (seen[piece] === turn || !text.startsWith(pieces[piece] ?? '', at)) continue;
      seen[piece] = turn;
      found.push(piece);
    }
  }
  /** Pieces of two letters and more that begin at `at`. */
  function noteAt(text: string, at: number, found: number[]): void {
    const two = hashOf(text.charCodeAt(at), text.charCodeAt(at + 1));
    const ofTwo = short[two] ?? -1;
    if (ofTwo >= 0) noteChain(ofTwo, text, at, found);
    if (at + LONG > text.length) return;
    const ofFour = long[hashOf(two, hashOf(text.charCodeAt(at + 2), text.charCodeAt(at + 3)))] ?? -1;
    if (ofFour >= 0) noteChain(ofFour, text, at, found);
  }
  return {
    has: (piece) => seen[piece] === turn,
    find(text) {
      turn++;
      const found = single.filter((piece) => text.includes(pieces[piece] ?? ''));
      for (const piece of found) seen[piece] = turn;
      for (let at = 0; at + 1 < text.length; at++) noteAt(text, at, found);
      return found;
    },
  };
}

type PieceTable = {
  /** Pieces of one letter. */
  readonly single: readonly number[];
  /** First piece of each bucket, or -1. */
  readonly short: Int32Array;
  readonly long: Int32Array;
  /** The piece after this one in its bucket, or -1. */
  readonly next: Int32Array;
};

function tableOf(pieces: readonly string[]): PieceTable {
  const short = new Int32Array(BUCKETS).fill(-1);
  const long = new Int32Array(BUCKETS).fill(-1);
  const next = new Int32Array(pieces.length).fill(-1);
  const single: number[] = [];
  pieces.forEach((piece, nth) => {
    if (piece.length < 2) {
      single.push(nth);
      return;
    }
    const two = hashOf(piece.charCodeAt(0), piece.charCodeAt(1));
    const isLong = piece.length >= LONG;
    const heads = isLong ? long : short;
    const bucket = isLong ? hashOf(two, hashOf(piece.charCodeAt(2), piece.charCodeAt(3))) : two;
    next[nth] = heads[bucket] ?? -1;
    heads[bucket] = nth;
  });
  return { single, short, long, next };
}

function hashOf(a: number, b: number): number {
  return (a * 131 + b * 7) & MASK;
}
