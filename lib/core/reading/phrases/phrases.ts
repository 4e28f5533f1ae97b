import { anyOf } from '../any-of';
import { type Cues, PhraseLists } from './phrase-lists';

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

const ready = new WeakMap<PhraseBook, PhraseLists>();

/** Which of the book's phrases a sentence may hold. */
export function cuesIn(book: PhraseBook, says: string): Cues {
  return listsOf(book).cues(says);
}

export function holds(book: PhraseBook, kind: string, part: keyof PhraseSet, says: string, cues: Cues): boolean {
  return listsOf(book).test(`${kind} ${part}`, says, cues);
}

function listsOf(book: PhraseBook): PhraseLists {
  const known = ready.get(book);
  if (known) return known;
  const sources = new Map<string, string>();
  for (const [kind, set] of Object.entries(book.sets)) {
    for (const [part, lines] of Object.entries(set)) sources.set(`${kind} ${part}`, expand(book, anyOf(lines)));
  }
  const made = new PhraseLists(sources, wholeWords);
  ready.set(book, made);
  return made;
}

/** `\\b` rather than a look behind: the engine skips ahead with it. A pattern that opens with a sign has no word to begin. */
function wholeWords(source: string): RegExp {
  return new RegExp(`${/^[[$€]/.test(source) ? '' : '\\b'}(?:${source})(?![a-z0-9])`);
}

/** Classes may use classes; a name that is none is left to the regular expression (`{0,3}`). */
function expand(book: PhraseBook, source: string): string {
  return source.replace(/\{([a-z][A-Za-z]*)\}/g, (_, name: string) => {
    const found = book.classes[name];
    if (found === undefined) throw new Error(`No word class {${name}}`);
    return `(?:${expand(book, anyOf(found))})`;
  });
}
