/** Finds which of many pieces of text occur in a text, in one pass. */
export type WordIndex = {
  /** The groups one of whose pieces occurs, each once. */
  find(text: string): readonly number[];
  /** Whether the text asked last holds a piece of the group. */
  has(group: number): boolean;
};

/** Pieces are looked up by a hash of their first letters: four, or two of a shorter piece. */
const LONG = 4;
const BUCKETS = 1 << 13;
const MASK = BUCKETS - 1;

/** `pieces`: each with the groups it belongs to, numbered from 0. Making the index takes one pass over them. */
export function wordIndex(pieces: ReadonlyMap<string, readonly number[]>): WordIndex {
  const table = tableOf([...pieces.keys()]);
  const owners = [...pieces.values()];
  // the number of the text in which a group or piece was last seen: nothing has to be cleared
  const groupSeen = new Uint32Array(owners.reduce((most, own) => Math.max(most, ...own), -1) + 1);
  const pieceSeen = new Uint32Array(owners.length);
  let turn = 0;

  function note(piece: number, found: number[]): void {
    pieceSeen[piece] = turn;
    for (const group of owners[piece] ?? []) {
      if (groupSeen[group] === turn) continue;
      groupSeen[group] = turn;
      found.push(group);
    }
  }
  function noteChain(first: number, text: string, at: number, found: number[]): void {
    for (let piece = first; piece >= 0; piece = table.next[piece] ?? -1) {
      if (pieceSeen[piece] !== turn && text.startsWith(table.pieces[piece] ?? '', at)) note(piece, found);
    }
  }
  /** Pieces of two letters and more that begin at `at`. */
  function noteAt(text: string, at: number, found: number[]): void {
    const two = hashOf(text.charCodeAt(at), text.charCodeAt(at + 1));
    const short = table.short[two] ?? -1;
    if (short >= 0) noteChain(short, text, at, found);
    if (at + LONG > text.length) return;
    const long = table.long[hashOf(two, hashOf(text.charCodeAt(at + 2), text.charCodeAt(at + 3)))] ?? -1;
    if (long >= 0) noteChain(long, text, at, found);
  }
  return {
    has: (group) => groupSeen[group] === turn,
    find(text) {
      turn++;
      const found: number[] = [];
      for (const piece of table.single) if (text.includes(table.pieces[piece] ?? '')) note(piece, found);
      for (let at = 0; at + 1 < text.length; at++) noteAt(text, at, found);
      return found;
    },
  };
}

type PieceTable = {
  readonly pieces: readonly string[];
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
    const opening = hashOf(piece.charCodeAt(0), piece.charCodeAt(1));
    const isLong = piece.length >= LONG;
    const heads = isLong ? long : short;
    const bucket = isLong ? hashOf(opening, hashOf(piece.charCodeAt(2), piece.charCodeAt(3))) : opening;
    next[nth] = heads[bucket] ?? -1;
    heads[bucket] = nth;
  });
  return { pieces, single, short, long, next };
}

function hashOf(a: number, b: number): number {
  return (a * 131 + b * 7) & MASK;
}
