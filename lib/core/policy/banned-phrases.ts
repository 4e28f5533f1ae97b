import type { BannedPhrase } from './policy';

type Hit = {
  /** Start and end in the text, UTF-16 units. */
  readonly at: readonly [start: number, end: number];
  readonly phrase: BannedPhrase;
};

/**
 * Places where the text uses a phrase the firm has banned (S3-13): whole words, any case, any white space between them,
 * straight or curly apostrophes. `lang` is that of the text, two letters; `und` = phrases of all languages count.
 */
export function findBannedPhrases(text: string, phrases: readonly BannedPhrase[], lang = 'und'): readonly Hit[] {
  const hits: Hit[] = [];
  for (const phrase of phrases) {
    if (lang !== 'und' && phrase.lang !== '*' && phrase.lang !== lang) continue;
    const words = phrase.text.trim().split(/\s+/).filter(Boolean).map(escaped);
    if (words.length === 0) continue;
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
    for (const found of text.matchAll(pattern)) hits.push({ at: [found.index, found.index + found[0].length], phrase });
  }
  return hits.sort((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1]);
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/['’]/g, "['’]");
}
