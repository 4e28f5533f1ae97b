/** A quote in its sentence: what the rep reads around the marked words. */
export type QuoteAround = {
  /** The sentence before, dropped where there is little room; ends with a space. */
  readonly before: string;
  readonly lead: string;
  readonly marked: string;
  readonly tail: string;
};

const LONGEST = 170;

/** `text` is the whole message; without it, or when the words are not in it, the quote stands alone. */
export function quoteAround(text: string | null, quote: string, span?: readonly [number, number]): QuoteAround {
  const at = text === null ? null : findSpan(text, quote, span);
  if (text === null || at === null) return { before: '', lead: '', marked: tidy(quote).trim(), tail: '' };
  const [start, end] = at;
  const from = sentenceStart(text, start);
  const to = sentenceEnd(text, end);
  const lead = tidy(text.slice(from, start));
  const tail = tidy(text.slice(end, to));
  const marked = tidy(text.slice(start, end));
  const room = LONGEST - lead.length - marked.length - tail.length;
  const before = from > 0 ? tidy(text.slice(sentenceStart(text, from - 1), from)) : '';
  const sameParagraph = !/\n\s*\n?\s*$/.test(text.slice(0, from));
  return {
    before: sameParagraph && before.trim() && before.length < room ? before.trimStart() : '',
    lead: lead.length > LONGEST ? `…${lead.slice(-60).replace(/^\S*\s/, '')}` : lead.trimStart(),
    marked,
    tail: tail.length > LONGEST ? `${tail.slice(0, 60).replace(/\s\S*$/, '')}…` : tail.trimEnd(),
  };
}

function findSpan(text: string, quote: string, span?: readonly [number, number]): readonly [number, number] | null {
  if (span && text.slice(span[0], span[1]) === quote) return span;
  const at = text.indexOf(quote);
  return at < 0 ? null : [at, at + quote.length];
}

function sentenceStart(text: string, at: number): number {
  for (let i = at - 1; i > 0; i--) {
    if (text[i] === '\n') return i + 1;
    if (/\s/.test(text[i] ?? '') && /[.!?]/.test(text[i - 1] ?? '')) return i + 1;
  }
  return 0;
}

function sentenceEnd(text: string, at: number): number {
  if (/[.!?]/.test(text[at - 1] ?? '')) return at;
  for (let i = at; i < text.length; i++) {
    if (text[i] === '\n') return i;
    if (/[.!?]/.test(text[i] ?? '') && /\s|$/.test(text[i + 1] ?? '')) return i + 1;
  }
  return text.length;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ');
}
