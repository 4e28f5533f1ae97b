import { anyOf } from '../any-of';
import { type Cues, hasCue, type Part, PhraseLists, type PhraseSet } from './phrase-lists';

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

export function holds(book: PhraseBook, kind: string, part: Part, says: string, cues: Cues): boolean {
  return hasCue(cues, kind) && listsOf(book).test(kind, part, says, cues);
}

function listsOf(book: PhraseBook): PhraseLists {
  const known = ready.get(book);
  if (known) return known;
  const sets = new Map(Object.entries(book.sets).map(([kind, set]) => [kind, expanded(book, set)]));
  const made = new PhraseLists(sets, wholeWords);
  ready.set(book, made);
  return made;
}

/** The lists of one kind with their word classes written out. */
export function expanded(book: PhraseBook, set: PhraseSet): PhraseSet {
  return Object.fromEntries(Object.entries(set).map(([part, lines]) => [part, expand(book, anyOf(lines))]));
}

/** `\\b` rather than a look behind: the engine skips ahead with it. A pattern that opens with a sign has no word to begin. */
function wholeWords(source: string): RegExp {
  return new RegExp(`${/^[[$€]/.test(source) ? '' : '\\b'}(?:${countedLoops(source)})(?![a-z0-9])`);
}

/**
 * `(?:really |quite ){0,3}` is written out three times over by the engine, each time with all that follows; a long list of adverbs
 * then takes many times as long to compile (measured in Node 20: 50 to 100 times). A loop that holds a capture is counted instead.
 */
function countedLoops(source: string): string {
  return source.replace(/(\\.)|\)(?=\{\d,[23]\})/g, (found, escaped?: string) => escaped ?? `()${found}`);
}

/** Classes may use classes; a name that is none is left to the regular expression (`{0,3}`). */
function expand(book: PhraseBook, source: string): string {
  return source.replace(/\{([a-z][A-Za-z]*)\}/g, (_, name: string) => {
    const found = book.classes[name];
    if (found === undefined) throw new Error(`No word class {${name}}`);
    return `(?:${expand(book, anyOf(found))})`;
  });
}
