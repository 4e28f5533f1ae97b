import type { Evidence } from '../../domain/evidence';
import type { Quoted, ReadMessage } from '../../domain/read-thread';
import type { Situation } from '../../situation';
import { placeOf } from './place-of';

export function messageOf(s: Situation, { messageId }: Pick<Quoted, 'messageId'>): ReadMessage | null {
  return s.thread.messages[placeOf(s, messageId)] ?? null;
}

/** Words of a fact as a ground that can be jumped to. */
export function groundOf({ messageId, quote, span }: Quoted): Evidence {
  return { kind: 'quote', messageId, quote, span };
}
