import { dateWords } from './date-words';

/** A word or phrase of the date grammar, or something else (`means` empty). Offsets in the folded sentence. */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly means: readonly string[];
  readonly number: number | null;
  /** `15th`, `15.`, `1er`. */
  readonly ordinal: boolean;
  /** A figure is in it. */
  readonly figure: boolean;
};

/** `longest`: how many words the longest phrase has that begins with this one. */
type Lexicon = {
  readonly phrases: ReadonlyMap<string, readonly string[]>;
  readonly longest: ReadonlyMap<string, number>;
};

const lexicons = new Map<string, Lexicon>();
const PIECE =
  /(?:mi|mid)-(?=[a-z])|\d{4}-\d{2}-\d{2}|\d{1,4}[./]\d{1,2}[./](?:\d{4}|\d{2})?(?!\d)|\d{1,2}\/\d{1,2}(?![\d/])|\d{1,2}-\d{1,2}-\d{4}|(?:q|h|t|s)[1-4](?![a-z0-9])|(?:kw|cw|wk)\d{1,2}(?!\d)|\d+(?:st|nd|rd|th|er|eme|e|ste|de)(?![a-z])|\d{1,2}\.(?=\s?[a-z])|\d+(?:[.,]\d+)*|[a-z]+(?:['-][a-z]+)*\.?(?=\s\d)|[a-z]+(?:-[a-z]+)*|[-–/&%:@€$.,;()]|\S/g;
const FIGURE = /\d/;
const NOTHING: readonly string[] = [];
const DIGITS = /^(\d+)(st|nd|rd|th|er|eme|e|ste|de|\.)?$/;
const MAX_WORDS = 6;
const MAX_TOKENS = 200;

export function tokensOf(says: string, lang: string): readonly Token[] {
  const lexicon = lexiconOf(lang);
  const pieces: { text: string; start: number; end: number }[] = [];
  PIECE.lastIndex = 0;
  for (let found = PIECE.exec(says); found; found = PIECE.exec(says)) {
    const text = withoutStop(found[0]);
    pieces.push({ text, start: found.index, end: found.index + text.length });
    if (pieces.length >= MAX_TOKENS) break;
  }
  const words = pieces.map((piece) => piece.text);
  const tokens: Token[] = [];
  for (let i = 0; i < pieces.length; ) {
    const length = phraseLength(lexicon, words, i);
    const first = pieces[i];
    const last = pieces[i + Math.max(1, length) - 1];
    if (!first || !last) break;
    const text = length > 1 ? words.slice(i, i + length).join(' ') : first.text;
    const figure = FIGURE.test(text);
    const digits = figure ? DIGITS.exec(text) : null;
    tokens.push({
      start: first.start,
      end: last.end,
      text,
      means: lexicon.phrases.get(text) ?? NOTHING,
      number: digits ? Number(digits[1]) : null,
      ordinal: digits?.[2] !== undefined,
      figure,
    });
    i += Math.max(1, length);
  }
  return tokens;
}

/** A word with a full stop behind it. */
function withoutStop(piece: string): string {
  return piece.length > 1 && piece.endsWith('.') && /^[a-z'-]+\.$/.test(piece) ? piece.slice(0, -1) : piece;
}

function phraseLength({ phrases, longest }: Lexicon, words: readonly string[], at: number): number {
  const most = longest.get(words[at] ?? '') ?? 0;
  for (let length = Math.min(most, words.length - at); length > 1; length--) {
    if (phrases.has(words.slice(at, at + length).join(' '))) return length;
  }
  return Math.min(most, 1);
}

function lexiconOf(lang: string): Lexicon {
  const known = lexicons.get(lang);
  if (known) return known;
  const phrases = new Map<string, string[]>();
  for (const entry of (dateWords[lang] ?? dateWords['en'] ?? '').split(/\s\|\s|\n/)) {
    const colon = entry.indexOf(':');
    if (colon < 0) continue;
    const meaning = entry.slice(0, colon).trim();
    for (const words of entry.slice(colon + 1).split('|')) {
      const phrase = words.trim();
      const known = phrases.get(phrase);
      if (known) known.push(meaning);
      else phrases.set(phrase, [meaning]);
    }
  }
  const lexicon = { phrases, longest: longestOf(phrases.keys()) };
  lexicons.set(lang, lexicon);
  return lexicon;
}

function longestOf(phrases: Iterable<string>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const phrase of phrases) {
    const [first = '', ...rest] = phrase.split(' ');
    longest.set(first, Math.max(longest.get(first) ?? 0, Math.min(MAX_WORDS, rest.length + 1)));
  }
  return longest;
}
