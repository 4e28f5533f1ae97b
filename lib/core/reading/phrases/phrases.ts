import { anyOf } from '../any-of';

/**
 * The words of one signal kind in one language, against folded sentences (lower case, no accents, contractions written out).
 * `certain` acts by itself, `likely` becomes a question, `unless` in the same sentence silences both.
 */
export type PhraseSet = { readonly certain?: string; readonly likely?: string; readonly unless?: string };

/** Phrase lists by kind, and the word classes (`{us}`) that they are written with. */
export type PhraseBook = {
  readonly classes: Readonly<Record<string, string>>;
  readonly sets: Readonly<Record<string, PhraseSet>>;
};

export type Compiled = {
  readonly certain: RegExp | null;
  readonly likely: RegExp | null;
  readonly unless: RegExp | null;
};

const compiled = new WeakMap<PhraseBook, Map<string, Compiled>>();
const never: Compiled = { certain: null, likely: null, unless: null };

/** The patterns of one kind, made on first use. */
export function phrasesFor(book: PhraseBook, kind: string): Compiled {
  const ofBook = compiled.get(book) ?? new Map<string, Compiled>();
  compiled.set(book, ofBook);
  const known = ofBook.get(kind);
  if (known) return known;
  const set = book.sets[kind];
  const made = set
    ? { certain: pattern(book, set.certain), likely: pattern(book, set.likely), unless: pattern(book, set.unless) }
    : never;
  ofBook.set(kind, made);
  return made;
}

function pattern(book: PhraseBook, lines: string | undefined): RegExp | null {
  if (lines === undefined) return null;
  return new RegExp(`(?<![a-z0-9])(?:${expand(book, anyOf(lines))})(?![a-z0-9])`);
}

/** Classes may use classes; a name that is none is left to the regular expression (`{0,3}`). */
function expand(book: PhraseBook, source: string): string {
  return source.replace(/\{([a-z][A-Za-z]*)\}/g, (_, name: string) => {
    const found = book.classes[name];
    if (found === undefined) throw new Error(`No word class {${name}}`);
    return `(?:${expand(book, anyOf(found))})`;
  });
}
