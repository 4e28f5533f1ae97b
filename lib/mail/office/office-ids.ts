import type { MessageId, ThreadId } from '../../core/domain/ids';

/**
 * Outlook writes one id in two alphabets: the pane's and Outlook on the web's with `+` and `/`, Graph's with `_` and `-`
 * (docs, 2026-08). Ours are always Graph's, so that a thread is the same thread whoever read it. `convertToRestId` does
 * only this, and is missing on phones.
 */
export function restId(id: string): string {
  return id.replaceAll('+', '_').replaceAll('/', '-');
}

export function outlookThreadId(conversationId: string): ThreadId {
  return `outlook:${restId(conversationId)}` as ThreadId;
}

export function outlookMessageId(itemId: string): MessageId {
  return `outlook:${restId(itemId)}` as MessageId;
}
