import type { Evidence } from '../../domain/evidence';
import type { ReadMessage } from '../../domain/read-thread';

/** A sentence of the sender's own words, as a quote that can be jumped to: the first with some content, or the first that holds `word`. */
export function ownSentence(read: ReadMessage, word?: string): Evidence | null {
  const { text, id } = read.message;
  if (text === null) return null;
  for (const zone of read.zones) {
    if (zone.kind !== 'own') continue;
    const [from, to] = zone.span;
    for (const found of text.slice(from, to).matchAll(/[^\n.?!]+[.?!]*/g)) {
      const quote = found[0].trim();
      if (quote.length < 12 || (word !== undefined && !holds(quote, word))) continue;
      const start = from + found.index + found[0].indexOf(quote);
      return { kind: 'quote', messageId: id, quote, span: [start, start + quote.length] };
    }
  }
  return null;
}

function holds(quote: string, word: string): boolean {
  return quote.split(/[^\p{L}\p{M}’'-]+/u).includes(word);
}
