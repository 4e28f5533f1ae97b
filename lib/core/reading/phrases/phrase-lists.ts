import { priceOf, requiredWords } from './required-words';
import { smallAlternatives } from './small-alternatives';
import { type WordIndex, wordIndex } from './word-index';

type Alternative = {
  readonly list: string;
  readonly source: string;
  readonly needs: readonly number[];
  pattern: RegExp | null;
};

/** Which alternatives of which list may match a text; made once per text, asked many times. */
export type Cues = ReadonlyMap<string, readonly Alternative[]>;

const NONE: Cues = new Map();

/** Many lists of alternatives under names, each alternative a small pattern that is made when first needed. */
export class PhraseLists {
  /** The alternatives to think of when a group of pieces occurs: each stands under the rarest of its groups. */
  private readonly byGroup: readonly (readonly Alternative[])[];
  private readonly always: readonly Alternative[];
  private readonly index: WordIndex;
  private readonly wrap: (source: string, list: string) => RegExp;

  constructor(sources: ReadonlyMap<string, string>, wrap: (source: string, list: string) => RegExp) {
    this.wrap = wrap;
    const groups = groupsOfPieces();
    const byGroup: Alternative[][] = [];
    const always: Alternative[] = [];
    for (const [list, source] of sources) {
      for (const one of smallAlternatives(source)) {
        const words = requiredWords(one);
        const needs = words.map((pieces) => groups.numberOf(pieces));
        const alternative = { list, source: one, needs, pattern: null };
        const rarest = needs[rarestOf(words)];
        if (rarest === undefined) always.push(alternative);
        else {
          const others = byGroup[rarest];
          if (others) others.push(alternative);
          else byGroup[rarest] = [alternative];
        }
      }
    }
    this.byGroup = byGroup;
    this.always = always;
    this.index = wordIndex(groups.owners);
  }

  cues(text: string): Cues {
    let may: Map<string, Alternative[]> | null = null;
    const note = (one: Alternative) => {
      may ??= new Map();
      const known = may.get(one.list);
      if (known) known.push(one);
      else may.set(one.list, [one]);
    };
    for (const group of this.index.find(text)) {
      for (const one of this.byGroup[group] ?? []) if (this.hasAll(one.needs)) note(one);
    }
    for (const one of this.always) note(one);
    return may ?? NONE;
  }

  /** Whether one of the list's alternatives matches the text that the cues were made for. */
  test(list: string, text: string, cues: Cues): boolean {
    const may = cues.get(list);
    return may?.some((one) => this.patternOf(one).test(text)) ?? false;
  }

  private hasAll(needs: readonly number[]): boolean {
    for (const group of needs) if (!this.index.has(group)) return false;
    return true;
  }

  private patternOf(one: Alternative): RegExp {
    one.pattern ??= this.wrap(one.source, one.list);
    return one.pattern;
  }
}

type Groups = {
  /** Each piece with the groups it belongs to. */
  readonly owners: ReadonlyMap<string, readonly number[]>;
  numberOf(pieces: readonly string[]): number;
};

/** Numbers the sets of pieces of which one must occur. */
function groupsOfPieces(): Groups {
  const owners = new Map<string, number[]>();
  const numbers = new Map<string, number>();
  return {
    owners,
    numberOf(pieces) {
      const key = pieces.join('|');
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const group = numbers.size;
      numbers.set(key, group);
      for (const piece of pieces) {
        const owned = owners.get(piece);
        if (owned) owned.push(group);
        else owners.set(piece, [group]);
      }
      return group;
    },
  };
}

function rarestOf(words: readonly (readonly string[])[]): number {
  let best = 0;
  for (let i = 1; i < words.length; i++) if (priceOf(words[i] ?? []) < priceOf(words[best] ?? [])) best = i;
  return best;
}
