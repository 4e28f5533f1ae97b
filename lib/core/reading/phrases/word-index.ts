/** Finds which of many pieces of text occur in a text, in one pass (Aho and Corasick). */
export type WordIndex = { readonly groups: number; find(text: string): Uint8Array };

const NONE: readonly number[] = [];

/** `pieces[i]` belongs to the groups `owners[i]`; the answer of `find` holds 1 for every group one of whose pieces occurs. */
export function wordIndex(pieces: ReadonlyMap<string, readonly number[]>, groups: number): WordIndex {
  const letters = alphabetOf(pieces.keys());
  const width = letters.size + 1;
  const { next, owners } = automaton(pieces, letters, width);
  const low = new Uint16Array(128);
  for (const [char, code] of letters) if (char < 128) low[char] = code;
  return {
    groups,
    find(text) {
      const found = new Uint8Array(groups);
      let state = 0;
      for (let i = 0; i < text.length; i++) {
        const char = text.charCodeAt(i);
        const code = char < 128 ? (low[char] ?? 0) : (letters.get(char) ?? 0);
        state = code === 0 ? 0 : (next[state * width + code] ?? 0);
        for (const group of owners[state] ?? NONE) found[group] = 1;
      }
      return found;
    },
  };
}

function alphabetOf(pieces: Iterable<string>): ReadonlyMap<number, number> {
  const letters = new Map<number, number>();
  for (const piece of pieces) {
    for (let i = 0; i < piece.length; i++) {
      const char = piece.charCodeAt(i);
      if (!letters.has(char)) letters.set(char, letters.size + 1);
    }
  }
  return letters;
}

type Automaton = { readonly next: Int32Array; readonly owners: readonly (readonly number[] | undefined)[] };

function automaton(
  pieces: ReadonlyMap<string, readonly number[]>,
  letters: ReadonlyMap<number, number>,
  width: number,
): Automaton {
  let size = 1;
  for (const piece of pieces.keys()) size += piece.length;
  const next = new Int32Array(size * width);
  const owners: (readonly number[] | undefined)[] = [undefined];
  let states = 1;
  for (const [piece, groups] of pieces) {
    let state = 0;
    for (let i = 0; i < piece.length; i++) {
      const edge = state * width + (letters.get(piece.charCodeAt(i)) ?? 0);
      if (next[edge] === 0) next[edge] = states++;
      state = next[edge] ?? 0;
    }
    owners[state] = [...(owners[state] ?? []), ...groups];
  }
  linkFailures(next, owners, states, width);
  return { next: next.slice(0, states * width), owners };
}

/** Breadth first: a missing edge goes where the longest proper suffix would go, and suffixes share their owners. */
function linkFailures(
  next: Int32Array,
  owners: (readonly number[] | undefined)[],
  states: number,
  width: number,
): void {
  const fail = new Int32Array(states);
  const queue = Array.from(next.slice(1, width)).filter((child) => child !== 0);
  for (let at = 0; at < queue.length; at++) {
    const state = queue[at] ?? 0;
    const back = fail[state] ?? 0;
    if (owners[back]) owners[state] = [...new Set([...(owners[state] ?? NONE), ...owners[back]])];
    linkEdges(next, fail, queue, state * width, back * width, width);
  }
}

function linkEdges(
  next: Int32Array,
  fail: Int32Array,
  queue: number[],
  from: number,
  back: number,
  width: number,
): void {
  for (let code = 1; code < width; code++) {
    const child = next[from + code] ?? 0;
    const beyond = next[back + code] ?? 0;
    if (child === 0) next[from + code] = beyond;
    else {
      fail[child] = beyond;
      queue.push(child);
    }
  }
}
