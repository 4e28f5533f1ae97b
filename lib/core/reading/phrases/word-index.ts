/** Finds which of many pieces of text occur in a text, in one pass. */
export type WordIndex = {
  /** The numbers of the pieces that occur, each once. The list is the index's own and holds until the next text is asked about. */
  find(text: string): readonly number[];
  /** 1 at the number of each piece that occurs in the text asked about last. */
  readonly seen: Uint8Array;
};

/** Pieces are looked up by a hash of their first letters: four, or as many as a shorter piece has (one, or two). */
const LONG = 4;
const BUCKETS = 1 << 13;
const MASK = BUCKETS - 1;
const SINGLES = 256;

/** Making the index takes one pass over the pieces, which are numbered from 0. */
export function wordIndex(pieces: readonly string[]): WordIndex {
  const { single, short, long, next, letters, from } = tableOf(pieces);
  const seen = new Uint8Array(pieces.length);
  const found: number[] = [];
  // the text's letters: comparing numbers in an array is many times faster than asking the text for each piece
  let codes = new Uint16Array(1024);
  let length = 0;

  function noteChain(first: number, at: number): void {
    for (let piece = first; piece >= 0; piece = next[piece] ?? -1) {
      if (seen[piece] === 1 || !standsAt(piece, at)) continue;
      seen[piece] = 1;
      found.push(piece);
    }
  }
  function standsAt(piece: number, at: number): boolean {
    const start = from[piece] ?? 0;
    const size = (from[piece + 1] ?? 0) - start;
    if (at + size > length) return false;
    // the first letters are alike in most of a bucket, the last ones tell
    for (let i = size - 1; i >= 0; i--) if (letters[start + i] !== codes[at + i]) return false;
    return true;
  }
  function read(text: string): void {
    length = text.length;
    if (codes.length < length + LONG) codes = new Uint16Array(2 * length);
    for (let i = 0; i < length; i++) codes[i] = text.charCodeAt(i);
    codes.fill(0, length, length + LONG);
  }
  function noteAt(at: number): void {
    const first = codes[at] ?? 0;
    const two = hashOf(first, codes[at + 1] ?? 0);
    const four = hashOf(two, hashOf(codes[at + 2] ?? 0, codes[at + 3] ?? 0));
    noteChain(single[first & (SINGLES - 1)] ?? -1, at);
    noteChain(short[two] ?? -1, at);
    noteChain(long[four] ?? -1, at);
  }
  return {
    seen,
    find(text) {
      for (const piece of found) seen[piece] = 0;
      found.length = 0;
      read(text);
      for (let at = 0; at < length; at++) noteAt(at);
      return found;
    },
  };
}

type PieceTable = {
  /** First piece of each bucket, or -1: of pieces of one letter, of two or three, of more. */
  readonly single: Int32Array;
  readonly short: Int32Array;
  readonly long: Int32Array;
  /** The piece after this one in its bucket, or -1. */
  readonly next: Int32Array;
  /** All pieces in a row, and where each begins. */
  readonly letters: Uint16Array;
  readonly from: Int32Array;
};

function tableOf(pieces: readonly string[]): PieceTable {
  const single = new Int32Array(SINGLES).fill(-1);
  const short = new Int32Array(BUCKETS).fill(-1);
  const long = new Int32Array(BUCKETS).fill(-1);
  const next = new Int32Array(pieces.length).fill(-1);
  pieces.forEach((piece, nth) => {
    const first = piece.charCodeAt(0);
    const two = hashOf(first, piece.charCodeAt(1));
    const isLong = piece.length >= LONG;
    const heads = isLong ? long : piece.length > 1 ? short : single;
    const bucket = isLong
      ? hashOf(two, hashOf(piece.charCodeAt(2), piece.charCodeAt(3)))
      : piece.length > 1
        ? two
        : first & (SINGLES - 1);
    next[nth] = heads[bucket] ?? -1;
    heads[bucket] = nth;
  });
  return { single, short, long, next, ...lettersOf(pieces) };
}

function lettersOf(pieces: readonly string[]): Pick<PieceTable, 'letters' | 'from'> {
  const row = pieces.join('');
  const letters = new Uint16Array(row.length);
  for (let i = 0; i < row.length; i++) letters[i] = row.charCodeAt(i);
  const from = new Int32Array(pieces.length + 1);
  pieces.forEach((piece, nth) => {
    from[nth + 1] = (from[nth] ?? 0) + piece.length;
  });
  return { letters, from };
}

function hashOf(a: number, b: number): number {
  return (a * 131 + b * 7) & MASK;
}
