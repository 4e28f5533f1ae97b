import type { Zone } from '../domain/read-thread';
import { fold } from './fold';
import type { Cues } from './phrases/phrase-lists';
import { cuesIn, type PhraseBook } from './phrases/phrases';

/** One sentence of own words: its place in the message's text, and its folded form for matching. */
export type Sentence = {
  readonly span: readonly [start: number, end: number];
  readonly says: string;
  readonly asks: boolean;
  /** Which phrases of its language it may hold. */
  readonly cues: Cues;
};

const SENTENCE_CAP = 800;
const WRAP_FROM = 48;
/** A dot after these ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s("])(?:mr|mrs|ms|dr|prof|st|no|nr|approx|ca|etc|vs|e\.g|i\.e|eg|ie|inc|ltd|co|corp|gmbh|fa|z\.\s?b|d\.\s?h|u\.\s?a|bzw|ggf|usw|evtl|inkl|tel|abs|art|p\.\s?ex|c\.-?à-?d|env|sr|sra|ej|p\.\s?ej|dhr|mevr|bijv|o\.a|sig|dott|ing|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|okt|nov|dec|dez|mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|janv|févr|avr|juil|déc|q|kw|cw|\p{L})\.$/iu;
const CLOSING = '"\')]»”’.!?';
const LIST_ITEM = /^\s{0,8}(?:[-*•·–+]|\(?\d{1,2}[.)]|\(?[a-z]\))\s/u;

/** The sentences of the own words, in order. */
export function sentencesOf(text: string, zones: readonly Zone[], lang: string, book: PhraseBook): readonly Sentence[] {
  return zones
    .filter((zone) => zone.kind === 'own')
    .flatMap((zone) => [...split(text, zone.span[0], zone.span[1])])
    .map((span) => sentence(text, span, lang, book));
}

function sentence(text: string, span: readonly [number, number], lang: string, book: PhraseBook): Sentence {
  const raw = text.slice(span[0], Math.min(span[1], span[0] + SENTENCE_CAP));
  const says = fold(raw, lang === 'en');
  return { span, says, asks: /[?？]["')\]]{0,3}\s{0,3}$/.test(raw), cues: cuesIn(book, says) };
}

function* split(text: string, from: number, to: number): Generator<readonly [number, number]> {
  let start = from;
  let at = from;
  while (at < to) {
    const char = text[at] ?? '';
    const ends = char === '\n' ? endsLine(text, start, at, to) : isStop(char) && endsSentence(text, start, at, to);
    at++;
    if (!ends) continue;
    while (at < to && CLOSING.includes(text[at] ?? ' ')) at++;
    const span = trimmed(text, start, at);
    if (span) yield span;
    start = at;
  }
  const rest = trimmed(text, start, to);
  if (rest) yield rest;
}

function isStop(char: string): boolean {
  return char === '.' || char === '!' || char === '?' || char === '。' || char === '？' || char === '！';
}

function endsSentence(text: string, start: number, at: number, to: number): boolean {
  const next = text[at + 1] ?? '';
  if (at + 1 < to && !/[\s"')\]»”.!?]/.test(next)) return false;
  if (text[at] !== '.') return true;
  const tail = text.slice(Math.max(start, at - 12), at + 1);
  if (/(?:^|\s)\d{1,2}\.$/.test(tail))
    return (
      at + 1 >= to ||
      /^\s*\n/.test(text.slice(at + 1, at + 20)) ||
      (/^\s+[A-Z][a-z]+\s[a-z]/.test(text.slice(at + 1, at + 30)) &&
        !/^\s+\p{Lu}\p{L}{2,9}(?:\s|\.|,|$)/u.test(text.slice(at + 1, at + 20)))
    );
  return !ABBREVIATION.test(tail) || /^\s*\n\s*\n/.test(text.slice(at + 1, at + 20)) || at + 1 >= to;
}

/** A line break ends a sentence unless the mail client merely wrapped a long line. */
function endsLine(text: string, start: number, at: number, to: number): boolean {
  const next = text.slice(at + 1, Math.min(to, at + 60));
  if (/^[ \t\r\u00a0]*(?:\n|$)/.test(next) || LIST_ITEM.test(next)) return true;
  const lineStart = Math.max(start, text.lastIndexOf('\n', at - 1) + 1);
  const line = text.slice(lineStart, at).trimEnd();
  if (/[,:;]$/.test(line) && line.length < 30) return true;
  return line.length < WRAP_FROM && !/^\s*[\p{Ll}\d(]/u.test(next);
}

function trimmed(text: string, start: number, end: number): readonly [number, number] | null {
  let from = start;
  let to = end;
  while (from < to && /[\s>*•·]/.test(text[from] ?? '')) from++;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  return to > from ? [from, to] : null;
}
