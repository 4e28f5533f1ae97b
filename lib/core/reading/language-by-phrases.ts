import { books } from './books';
import { cuesIn, holds } from './phrases/phrases';

/** Of languages too close to call the one of which the words hold most phrases; of equals the first. */
export function languageByPhrases(tied: readonly string[], folded: string): string {
  if (tied.length === 1) return tied[0] ?? 'und';
  const counted = tied.map((lang) => ({ lang, phrases: phrasesIn(lang, folded) }));
  return counted.reduce((best, one) => (one.phrases > best.phrases ? one : best)).lang;
}

function phrasesIn(lang: string, folded: string): number {
  const book = books[lang];
  if (!book) return 0;
  const says = folded.replace(/'/g, ' ');
  const cues = cuesIn(book, says);
  return Object.keys(book.sets).filter(
    (kind) =>
      !kind.startsWith('deed-') && holds(book, kind, 'certain', says, cues) && !holds(book, kind, 'unless', says, cues),
  ).length;
}
