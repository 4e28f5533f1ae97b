import { priceOf, requiredWords } from './required-words';
import { smallAlternatives } from './small-alternatives';
import { type WordIndex, wordIndex } from './word-index';

type Alternative = {
  readonly list: string;
  readonly source: string;
  /** Numbers of pieces; of each set the text must hold one. */
  readonly needs: readonly (readonly number[])[];
  pattern: RegExp | null;
};

/** Which alternatives of which list may match a text; made once per text, asked many times. */
export type Cues = ReadonlyMap<string, readonly Alternative[]>;

const NONE: Cues = new Map();

/** Many lists of alternatives under names, each alternative a small pattern that is made when first needed. */
export class PhraseLists {
  /** The alternatives to think of when a piece occurs: each stands under its rarest set of pieces. */
  private readonly byPiece: readonly (readonly Alternative[] | undefined)[];
  private readonly always: readonly Alternative[];
  private readonly index: WordIndex;
  private readonly wrap: (source: string, list: string) => RegExp;

  constructor(sources: ReadonlyMap<string, string>, wrap: (source: string, list: string) => RegExp) {
    this.wrap = wrap;
    const pieces = piecesInOrder();
    const byPiece: Alternative[][] = [];
    const always: Alternative[] = [];
    for (const [list, source] of sources) {
      for (const one of smallAlternatives(source)) {
        const words = requiredWords(one);
        const needs = words.map(pieces.numbersOf);
        const alternative = { list, source: one, needs, pattern: null };
        const rarest = needs[rarestOf(words)];
        if (rarest) for (const piece of rarest) put(byPiece, piece, alternative);
        else always.push(alternative);
      }
    }
    this.byPiece = Array.from({ length: pieces.all.length }, (_, piece) => byPiece[piece]);
    this.always = always;
    this.index = wordIndex(pieces.all);
  }

  cues(text: string): Cues {
    const found = this.index.find(text);
    let may: Map<string, Alternative[]> | null = null;
    for (const piece of found) {
      for (const one of this.byPiece[piece] ?? []) if (this.hasAll(one)) may = noted(may, one);
    }
    for (const one of this.always) may = noted(may, one);
    return may ?? NONE;
  }

  /** Whether one of the list's alternatives matches the text that the cues were made for. */
  test(list: string, text: string, cues: Cues): boolean {
    const may = cues.get(list);
    return may?.some((one) => this.patternOf(one).test(text)) ?? false;
  }

  private hasAll({ needs }: Alternative): boolean {
    for (const set of needs) if (!this.hasOne(set)) return false;
    return true;
  }

  private hasOne(set: readonly number[]): boolean {
    for (const piece of set) if (this.index.has(piece)) return true;
    return false;
  }

  private patternOf(one: Alternative): RegExp {
    one.pattern ??= this.wrap(one.source, one.list);
    return one.pattern;
  }
}

/** Several of its words may lead to the same alternative. */
function noted(may: Map<string, Alternative[]> | null, one: Alternative): Map<string, Alternative[]> {
  if (!may) return new Map([[one.list, [one]]]);
  const known = may.get(one.list);
  if (!known) may.set(one.list, [one]);
  else if (!known.includes(one)) known.push(one);
  return may;
}

function put(lists: Alternative[][], at: number, one: Alternative): void {
  const list = lists[at];
  if (list) list.push(one);
  else lists[at] = [one];
}

/** Numbers the pieces; the same piece has the same number everywhere. */
function piecesInOrder(): {
  readonly all: readonly string[];
  readonly numbersOf: (set: readonly string[]) => readonly number[];
} {
  const all: string[] = [];
  const numbers = new Map<string, number>();
  function numberOf(piece: string): number {
    const known = numbers.get(piece);
    if (known !== undefined) return known;
    numbers.set(piece, all.length);
    return all.push(piece) - 1;
  }
  return { all, numbersOf: (set) => set.map(numberOf) };
}

function rarestOf(words: readonly (readonly string[])[]): number {
  let best = 0;
  for (let i = 1; i < words.length; i++) if (priceOf(words[i] ?? []) < priceOf(words[best] ?? [])) best = i;
  return best;
}
