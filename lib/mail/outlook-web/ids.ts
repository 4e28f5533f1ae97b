import type { MessageId, ThreadId } from '../../core/domain/ids';

/** An id as Exchange writes it: base64 in either alphabet. */
const EXCHANGE_ID = /^[A-Za-z0-9+/_=-]{6,}$/;

/** The conversation as Outlook's add-in names it too: Graph's alphabet, so that a thread is the same thread whoever read it. */
export function conversationThreadId(conversation: string): ThreadId {
  return `outlook:${graphAlphabet(conversation)}` as ThreadId;
}

/** A mail in a window of its own; the page does not say which conversation it belongs to. */
export function itemThreadId(item: string): ThreadId {
  return `outlook:item:${graphAlphabet(item)}` as ThreadId;
}

/** `key` is what the page calls the message; it is not the id that the add-in knows. */
export function messageIdOf(key: string): MessageId {
  return `outlook-web:${key}` as MessageId;
}

export function isExchangeId(text: string): boolean {
  return EXCHANGE_ID.test(text);
}

/** Letters and digits of an id: element ids leave out the signs that `data-convid` has. */
export function bareId(id: string): string {
  return id.replace(/[^A-Za-z0-9]/g, '');
}

/** `MSG_<key>_FROM` → key. */
export function keyIn(elementId: string): string {
  return /^(?:MSG|CONV)_(.+)_[A-Z]+$/.exec(elementId)?.[1] ?? '';
}

/** The id in `/mail/…/deeplink/read/<id>`; `null` elsewhere and for what is no id. */
export function itemInAddress(pathname: string): string | null {
  const found = /\/deeplink\/read\/([^/?#]+)\/?$/.exec(pathname)?.[1];
  if (!found) return null;
  const id = decoded(found);
  return id !== null && isExchangeId(id) ? id : null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null; // a per cent sign that encodes nothing: no address Outlook wrote
  }
}

function graphAlphabet(id: string): string {
  return id.replaceAll('+', '_').replaceAll('/', '-');
}
