import type { Evidence, SomeEvidence } from '../../domain/evidence';
import type { ReadMessage } from '../../domain/read-thread';
import { rankReasons } from '../../reasons/rank-reasons';
import type { Situation } from '../../situation';
import { isBuyersWord, isOwnWord } from '../../situation-people';

export type SaidWords = { readonly read: ReadMessage; readonly evidence: SomeEvidence };

/**
 * The newest sentence of the buyer that holds one of these words: in what they wrote since our last mail, and, when there is
 * a reason to write again, in their newest words even if we have answered them.
 */
export function saidWords(s: Situation, words: RegExp): SaidWords | null {
  const { messages } = s.thread;
  const lastOwn = messages.findLastIndex((read) => isOwnWord(s, read));
  const newest = messages.findLastIndex((read) => isBuyersWord(s, read));
  const answeredCounts = rankReasons(s).length > 0;
  for (let index = newest; index >= 0; index--) {
    const read = messages[index];
    if (index < lastOwn && !(index === newest && answeredCounts)) break;
    if (!read || !isBuyersWord(s, read) || !words.test(read.own)) continue;
    const found = sentenceWith(read, words);
    if (found) return { read, evidence: [found] };
  }
  return null;
}

/** The first sentence of the sender's own words that holds one of these words. */
export function sentenceWith(read: ReadMessage, words: RegExp): Evidence | null {
  const { text, id } = read.message;
  if (text === null) return null;
  for (const zone of read.zones) {
    if (zone.kind !== 'own') continue;
    const [from, to] = zone.span;
    for (const found of text.slice(from, to).matchAll(/[^\n.?!]+[.?!]*/g)) {
      const quote = found[0].trim();
      if (!words.test(quote)) continue;
      const start = from + found.index + found[0].indexOf(quote);
      return { kind: 'quote', messageId: id, quote, span: [start, start + quote.length] };
    }
  }
  return null;
}
