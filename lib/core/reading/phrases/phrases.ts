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

type Ready = {
  readonly lists: PhraseLists;
  /** What each part of a kind is called among the lists: asked thousands of times a thread, so it is not put together each time. */
  readonly names: ReadonlyMap<string, PhraseSet>;
};

const ready = new WeakMap<PhraseBook, Ready>();

/** Which of the book's phrases a sentence may hold. */
export function cuesIn(book: PhraseBook, says: string): Cues {
  return readyOf(book).lists.cues(says);
}

export function holds(book: PhraseBook, kind: string, part: keyof PhraseSet, says: string, cues: Cues): boolean {
  if (cues.size === 0) return false;
  const { lists, names } = readyOf(book);
  const name = names.get(kind)?.[part];
  return name !== undefined && lists.test(name, says, cues);
}

function readyOf(book: PhraseBook): Ready {
  const known = ready.get(book);
  if (known) return known;
  const sources = new Map<string, string>();
  const names = new Map<string, { -readonly [Part in keyof PhraseSet]: string }>();
  for (const [kind, set] of Object.entries(book.sets)) {
    const parts: { -readonly [Part in keyof PhraseSet]: string } = {};
    for (const [part, lines] of Object.entries(set) as [keyof PhraseSet, string][]) {
      const name = `${kind} ${part}`;
      parts[part] = name;
      sources.set(name, expand(book, anyOf(lines)));
    }
    names.set(kind, parts);
  }
  const made = { lists: new PhraseLists(sources, wholeWords), names };
  ready.set(book, made);
  return made;
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
