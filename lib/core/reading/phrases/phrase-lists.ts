import { alternativesOf, requiredWords } from './required-words';
import { type WordIndex, wordIndex } from './word-index';

/** Which pieces of the lists occur in a text; made once per text, asked many times. */
export type Cues = Uint8Array;

type Alternative = { readonly source: string; readonly needs: readonly number[]; pattern: RegExp | null };

/** Many lists of alternatives under names, each alternative a small pattern that is made when first needed. */
export class PhraseLists {
  private readonly lists = new Map<string, readonly Alternative[]>();
  private readonly index: WordIndex;
  private readonly wrap: (source: string) => RegExp;

  constructor(sources: ReadonlyMap<string, string>, wrap: (source: string) => RegExp) {
    this.wrap = wrap;
    const owners = new Map<string, number[]>();
    const groups = new Map<string, number>();
    const groupOf = (pieces: readonly string[]) => {
      const key = [...pieces].sort().join('|');
      const known = groups.get(key);
      if (known !== undefined) return known;
      const group = groups.size;
      groups.set(key, group);
      for (const piece of pieces) owners.set(piece, [...(owners.get(piece) ?? []), group]);
      return group;
    };
    for (const [name, source] of sources) {
      this.lists.set(
        name,
        alternativesOf(source).map((one) => ({ source: one, needs: requiredWords(one).map(groupOf), pattern: null })),
      );
    }
    this.index = wordIndex(owners, groups.size);
  }

  cues(text: string): Cues {
    return this.index.find(text);
  }

  /** Whether one of the list's alternatives matches the text that the cues were made for. */
  test(name: string, text: string, cues: Cues): boolean {
    return (this.lists.get(name) ?? []).some((one) => mayMatch(one, cues) && this.patternOf(one).test(text));
  }

  private patternOf(one: Alternative): RegExp {
    one.pattern ??= this.wrap(one.source);
    return one.pattern;
  }
}

function mayMatch(one: Alternative, cues: Cues): boolean {
  for (const group of one.needs) if (cues[group] !== 1) return false;
  return true;
}
