const MAX_WORDS = 12;
const MAX_LETTERS = 24;

/** The words a record is found by: lower case, without accents, each once; at most 12 of 24 letters. */
export function wordsOf(...texts: readonly string[]): readonly string[] {
  const folded = texts.join(' ').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return [...new Set(words.map((word) => word.slice(0, MAX_LETTERS)))].slice(0, MAX_WORDS);
}
