import { attr, collapseSpaces, contains, hasClass, parentElement, textOf } from '../../platform/page/safe-dom';
import { findAll } from './dom';
import type { GmailDeps } from './gmail-deps';
import { type GmailId, gmailId, idsAgree } from './gmail-ids';

export type OpenThread = {
  readonly id: GmailId;
  readonly heading: Element;
  /** The smallest part of the page that holds the heading and its messages. */
  readonly root: Element;
  readonly items: readonly Element[];
  readonly subject: string;
  readonly conversationView: boolean;
};

export type FoundThread =
  | ({ readonly status: 'ok' } & OpenThread)
  | { readonly status: 'none' | 'loading' }
  | { readonly status: 'ambiguous'; readonly reason: string; readonly subject: string | null }
  | { readonly status: 'unreadable'; readonly reason: string; readonly subject: string | null };

/** The thread on screen: exactly one, or none and why. Views left hidden in the page and anything in a body never count. */
export function findThread(document: Document, deps: GmailDeps): FoundThread {
  const mains = findAll(document, 'main', deps.isRendered);
  const roots = mains.length > 0 ? mains : popOutRoot(document);
  if (roots.length === 0) return { status: 'loading' };
  const headings = roots.flatMap((root) => findAll(root, 'heading', deps.isRendered));
  const [heading, second] = headings;
  if (!heading) return withoutHeading(document);
  if (second) {
    return { status: 'ambiguous', reason: 'two-threads', subject: null };
  }
  return describe(heading, roots.find((root) => contains(root, heading)) ?? heading);
}

/** The thread on screen, `null` when there is none or it is not certain. */
export function openThread(document: Document, deps: GmailDeps): OpenThread | null {
  const found = findThread(document, deps);
  return found.status === 'ok' ? found : null;
}

/** A popped-out thread has a window of its own, marked on its body (reported 2025), and may lack `role=main`. */
function popOutRoot(document: Document): Element[] {
  return hasClass(document.body, 'xE') ? [document.body] : [];
}

/** An opaque token ends the address of an open thread; it is a sign that one is coming, never an id. */
function withoutHeading(document: Document): FoundThread {
  const last = document.location?.hash.split('?')[0]?.split('/').at(-1) ?? '';
  if (!/^[A-Za-z]{20,}$/.test(last)) return { status: 'none' };
  return { status: 'loading' };
}

function describe(heading: Element, main: Element): FoundThread {
  const subject = collapseSpaces(textOf(heading));
  const perm = attr(heading, 'data-thread-perm-id');
  const id = gmailId(attr(heading, 'data-legacy-thread-id'), perm);
  if (!id) return { status: 'unreadable', reason: 'no-id', subject };
  if (!idsAgree(id, perm)) return { status: 'ambiguous', reason: 'two-ids', subject };
  const { root, items } = itemsAround(heading, main);
  if (items.length === 0) return { status: 'loading' };
  return { status: 'ok', id, heading, root, items, subject, conversationView: !(perm ?? '').includes('msg-') };
}

function itemsAround(heading: Element, main: Element): { root: Element; items: Element[] } {
  for (let root = parentElement(heading); root; root = parentElement(root)) {
    const items = messageItems(root);
    if (items.length > 0) return { root, items };
    if (root === main) break;
  }
  return { root: main, items: [] };
}

/** List items that are messages: attachments make lists of their own inside them. */
export function messageItems(root: ParentNode): Element[] {
  const items = findAll(root, 'item', isMessage);
  return items.filter((item) => !items.some((other) => other !== item && contains(other, item)));
}

function isMessage(item: Element): boolean {
  return (
    hasClass(item, 'h7', 'kv', 'kQ', 'kx') ||
    findAll(item, 'sender').length > 0 ||
    attr(item, 'data-message-id') !== null
  );
}
