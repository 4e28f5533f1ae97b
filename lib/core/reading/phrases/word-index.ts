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
  const { single, short, long, piece, from, letters } = tableOf(pieces);
  const seen = new Uint8Array(pieces.length);
  const found: number[] = [];
  // the text's letters: comparing numbers in an array is many times faster than asking the text for each piece
  let codes = new Uint16Array(1024);
  let length = 0;

  function noteBucket(heads: Int32Array, bucket: number, at: number): void {
    const end = heads[bucket + 1] ?? 0;
    for (let place = heads[bucket] ?? 0; place < end; place++) {
      if (!standsAt(place, at)) continue;
      const one = piece[place] ?? 0;
      if (seen[one] === 1) continue;
      seen[one] = 1;
      found.push(one);
    }
  }
  function standsAt(place: number, at: number): boolean {
    const start = from[place] ?? 0;
    const size = (from[place + 1] ?? 0) - start;
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
    noteBucket(single, first & (SINGLES - 1), at);
    noteBucket(short, two, at);
    noteBucket(long, four, at);
  }
  return {
    seen,
    find(text) {
      for (const one of found) seen[one] = 0;
      found.length = 0;
      read(text);
      for (let at = 0; at < length; at++) noteAt(at);
      return found;
    },
  };
}

/** The pieces in the order of their buckets, so that those of one bucket lie side by side. */
type PieceTable = {
  /** Where each bucket begins among the places: of pieces of one letter, of two or three, of more. */
  readonly single: Int32Array;
  readonly short: Int32Array;
  readonly long: Int32Array;
  /** The number of the piece at each place, and where its letters begin. */
  readonly piece: Int32Array;
  readonly from: Int32Array;
  readonly letters: Uint16Array;
};

function tableOf(pieces: readonly string[]): PieceTable {
  const buckets = pieces.map(bucketOf);
  const sizes = new Int32Array(SINGLES + 2 * BUCKETS + 1);
  for (const bucket of buckets) sizes[bucket + 1] = (sizes[bucket + 1] ?? 0) + 1;
  // from counts to where each bucket begins
  for (let i = 1; i < sizes.length; i++) sizes[i] = (sizes[i] ?? 0) + (sizes[i - 1] ?? 0);
  const free = sizes.slice();
  const piece = new Int32Array(pieces.length);
  buckets.forEach((bucket, nth) => {
    const place = free[bucket] ?? 0;
    piece[place] = nth;
    free[bucket] = place + 1;
  });
  return {
    single: sizes.subarray(0, SINGLES + 1),
    short: sizes.subarray(SINGLES, SINGLES + BUCKETS + 1),
    long: sizes.subarray(SINGLES + BUCKETS),
    piece,
    ...lettersOf(Array.from(piece, (nth) => pieces[nth] ?? '')),
  };
}

/** Singles first, then short pieces, then long ones. */
function bucketOf(piece: string): number {
  const first = piece.charCodeAt(0);
  if (piece.length === 1) return first & (SINGLES - 1);
  const two = hashOf(first, piece.charCodeAt(1));
  if (piece.length < LONG) return SINGLES + two;
  return SINGLES + BUCKETS + hashOf(two, hashOf(piece.charCodeAt(2), piece.charCodeAt(3)));
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
