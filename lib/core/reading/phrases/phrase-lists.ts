import { requiredWords } from './required-words';
import { smallAlternatives } from './small-alternatives';
import { type WordIndex, wordIndex } from './word-index';

/**
 * The words of one kind in one language, against folded sentences (lower case, no accents, contractions written out).
 * `certain` acts by itself, `likely` becomes a question, `unless` in the same sentence silences both.
 */
export type PhraseSet = { readonly certain?: string; readonly likely?: string; readonly unless?: string };
export type Part = keyof PhraseSet;

type Alternative = { readonly kind: string; readonly part: Part; readonly source: string; pattern: RegExp | null };

/** The few alternatives that may match a text; made once per text, asked many times. */
export type Cues = readonly Alternative[];

const NONE: Cues = [];
const PARTS: readonly Part[] = ['certain', 'likely', 'unless'];

export function hasCue(cues: Cues, kind: string): boolean {
  for (const one of cues) if (one.kind === kind) return true;
  return false;
}

/** Many lists of alternatives under names, each alternative a small pattern that is made when first needed. */
export class PhraseLists {
  private readonly all: readonly Alternative[];
  /** The alternatives to think of when a piece occurs: each stands under its rarest set of pieces. */
  private readonly byPiece: Rows;
  /** What else each of them needs: rows of `size, piece, piece …`; of each such set the text must hold one. */
  private readonly needs: Rows;
  private readonly always: readonly Alternative[];
  private readonly index: WordIndex;
  /** The number of the text for which an alternative was last thought of. */
  private readonly asked: Uint32Array;
  private turn = 0;
  private readonly wrap: (source: string, kind: string) => RegExp;

  constructor(sets: ReadonlyMap<string, PhraseSet>, wrap: (source: string, kind: string) => RegExp) {
    this.wrap = wrap;
    const pieces = numbered();
    const under: number[] = [];
    const always: Alternative[] = [];
    const needs: number[] = [];
    this.all = alternativesIn(sets);
    const needsAt = new Int32Array(this.all.length + 1);
    this.all.forEach((one, nth) => {
      const [rarest, ...others] = requiredWords(one.source);
      if (rarest) for (const piece of rarest) under.push(pieces.numberOf(piece), nth);
      else always.push(one);
      for (const set of others) {
        needs.push(set.length);
        for (const piece of set) needs.push(pieces.numberOf(piece));
      }
      needsAt[nth + 1] = needs.length;
    });
    this.byPiece = rowsOf(under, pieces.all.length);
    this.needs = { at: needsAt, values: new Int32Array(needs) };
    this.always = always;
    this.asked = new Uint32Array(this.all.length);
    this.index = wordIndex(pieces.all);
  }

  cues(text: string): Cues {
    const { at, values } = this.byPiece;
    const { found } = this.index;
    const count = this.index.find(text);
    this.turn++;
    let may: Alternative[] | null = null;
    for (let nth = 0; nth < count; nth++) {
      const piece = found[nth] ?? 0;
      const end = at[piece + 1] ?? 0;
      for (let i = at[piece] ?? 0; i < end; i++) {
        const one = this.newlyMay(values[i] ?? 0);
        if (one) may = withOne(may, one);
      }
    }
    for (const one of this.always) may = withOne(may, one);
    return may ?? NONE;
  }

  /** Several of its words may lead to the same alternative: it is thought of once a text. */
  private newlyMay(nth: number): Alternative | undefined {
    if (this.asked[nth] === this.turn) return undefined;
    this.asked[nth] = this.turn;
    return holdsAll(this.needs, nth, this.index.seen) ? this.all[nth] : undefined;
  }

  /** Whether one of the list's alternatives matches the text that the cues were made for. */
  test(kind: string, part: Part, text: string, cues: Cues): boolean {
    for (const one of cues) {
      if (one.kind === kind && one.part === part && this.patternOf(one).test(text)) return true;
    }
    return false;
  }

  private patternOf(one: Alternative): RegExp {
    one.pattern ??= this.wrap(one.source, one.kind);
    return one.pattern;
  }
}

/** Most texts hold none: the list is made for the first. */
function withOne(may: Alternative[] | null, one: Alternative): Alternative[] {
  if (may === null) return [one];
  may.push(one);
  return may;
}

function holdsAll({ at, values }: Rows, nth: number, seen: Uint8Array): boolean {
  const end = at[nth + 1] ?? 0;
  for (let i = at[nth] ?? 0; i < end; ) {
    const next = i + 1 + (values[i] ?? 0);
    for (i++; i < next && seen[values[i] ?? 0] === 0; i++);
    if (i === next) return false;
    i = next;
  }
  return true;
}

function alternativesIn(sets: ReadonlyMap<string, PhraseSet>): readonly Alternative[] {
  return [...sets].flatMap(([kind, set]) =>
    PARTS.flatMap((part) =>
      smallAlternatives(set[part] ?? '').map((source) => ({ kind, part, source, pattern: null })),
    ),
  );
}

/** Lists of numbers in one array: reading them walks through memory in order. Row `n` is `values` from `at[n]` to `at[n + 1]`. */
type Rows = { readonly at: Int32Array; readonly values: Int32Array };

/** Pairs of row and number, sorted into `count` rows. */
function rowsOf(pairs: readonly number[], count: number): Rows {
  const at = new Int32Array(count + 1);
  for (let i = 0; i < pairs.length; i += 2) at[(pairs[i] ?? 0) + 1] = (at[(pairs[i] ?? 0) + 1] ?? 0) + 1;
  for (let row = 1; row <= count; row++) at[row] = (at[row] ?? 0) + (at[row - 1] ?? 0);
  const free = at.slice();
  const values = new Int32Array(pairs.length / 2);
  for (let i = 0; i < pairs.length; i += 2) {
    const row = pairs[i] ?? 0;
    const place = free[row] ?? 0;
    values[place] = pairs[i + 1] ?? 0;
    free[row] = place + 1;
  }
  return { at, values };
}

/** The same piece has the same number everywhere. */
function numbered(): { readonly all: readonly string[]; readonly numberOf: (piece: string) => number } {
  const all: string[] = [];
  const numbers = new Map<string, number>();
  return {
    all,
    numberOf(piece) {
      const known = numbers.get(piece);
      if (known !== undefined) return known;
      numbers.set(piece, all.length);
      return all.push(piece) - 1;
    },
  };
}
