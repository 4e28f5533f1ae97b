import type { Evidence } from '../../domain/evidence';
import type { ReadMessage } from '../../domain/read-thread';

/** The first sentence with some content of a message's own words, as a quote that can be jumped to. */
export function firstSentence(read: ReadMessage): Evidence | null {
  const text = read.message.text;
  if (text === null) return null;
  for (const zone of read.zones) {
    if (zone.kind !== 'own') continue;
    const [from, to] = zone.span;
    for (const found of text.slice(from, to).matchAll(/[^\n.?!]{12,}[.?!]?/g)) {
      const quote = found[0].trim();
      if (quote.length < 12) continue;
      const start = from + found.index + found[0].indexOf(quote);
      return { kind: 'quote', messageId: read.message.id, quote, span: [start, start + quote.length] };
    }
  }
  return null;
}
