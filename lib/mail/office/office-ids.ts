import type { MessageId, ThreadId } from '../../core/domain/ids';

/** The ids a message has at Outlook. `internetMessageId` is its `Message-ID` header, angle brackets included. */
type OutlookIds = { readonly itemId: string; readonly internetMessageId: string | null };

/**
 * Outlook writes one id in two alphabets: the pane's and Outlook on the web's with `+` and `/`, Graph's with `_` and `-`
 * (docs, 2026-08). Ours are always Graph's, so that a thread is the same thread whoever read it. Office's own
 * `convertToRestId` does only this (its source, 1.1.110), and is missing on phones.
 */
export function restId(id: string): string {
  return id.replace(/\+/g, '_').replace(/\//g, '-');
}

export function outlookThreadId(conversationId: string): ThreadId {
  return `outlook:${restId(conversationId)}` as ThreadId;
}

/** By the header where there is one: the item's id changes when the mail is moved to another folder. */
export function outlookMessageId({ itemId, internetMessageId }: OutlookIds): MessageId {
  return `outlook:${internetMessageId || restId(itemId)}` as MessageId;
}
