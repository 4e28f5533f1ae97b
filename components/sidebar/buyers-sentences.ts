import type { MessageId } from '@/lib/core/domain/ids';
import type { ReadyState } from './panel-state';
import { firstName } from './say';

export type BuyersSentence = { readonly messageId: MessageId; readonly quote: string; readonly from: string };

const MOST = 8;
const LONGEST = 200;

/** Sentences of the buyer's newest mail, to be quoted as what they agreed to; none when its text is not known. */
export function buyersSentences({ thread }: Pick<ReadyState, 'thread'>): readonly BuyersSentence[] {
  const newest = thread.messages.findLast(({ direction, text }) => direction === 'inbound' && text !== null);
  if (!newest?.text) return [];
  const { id, from, text, quotedFrom } = newest;
  return text
    .slice(0, quotedFrom ?? text.length)
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length <= LONGEST && sentence.split(/\s+/).length > 2 && !sentence.startsWith('>'))
    .slice(0, MOST)
    .map((quote) => ({ messageId: id, quote, from: firstName(from.name || from.email) }));
}
