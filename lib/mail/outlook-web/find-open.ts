import type { ThreadId } from '../../core/domain/ids';
import type { PageDeps } from '../../platform/page/page-deps';
import { attr, collapseSpaces, textOf } from '../../platform/page/safe-dom';
import { findAll, findFirst } from './find';
import { bareId, conversationThreadId, isExchangeId, itemInAddress, itemThreadId, keyIn } from './ids';

export type OpenMail = {
  readonly id: ThreadId;
  /** `null` in a window that shows no subject of its own. */
  readonly heading: Element | null;
  /** The part of the page that holds the messages. */
  readonly root: Element;
  readonly subject: string;
  readonly conversationView: boolean;
};

export type FoundMail =
  | ({ readonly status: 'ok' } & OpenMail)
  | { readonly status: 'none' | 'loading' }
  | { readonly status: 'ambiguous' | 'unreadable'; readonly reason: string; readonly subject: string | null };

/** Conversations proven on this page, by the letters of their subject's id: the list drops rows that are scrolled away. */
const proven = new WeakMap<Document, Map<string, string>>();

/**
 * What is open in the reading pane: exactly one, or none and why. The pane is read first and the list second: a row can stay
 * selected while the pane is empty or shows something else.
 */
export function findOpen(document: Document, deps: PageDeps): FoundMail {
  const conversations = findAll(document, 'conversationPane', deps.isRendered);
  const items = findAll(document, 'itemPane', deps.isRendered);
  const [pane, second] = [...conversations, ...items];
  if (!pane) return { status: isStarting(document) ? 'loading' : 'none' };
  if (second) return { status: 'ambiguous', reason: 'two-threads', subject: null };
  const headings = findAll(pane, 'subject', deps.isRendered);
  const [heading, other] = headings;
  if (other) return { status: 'ambiguous', reason: 'two-threads', subject: null };
  if (heading) return describe(document, pane, heading);
  return withoutHeading(document, pane);
}

/** What is open, `null` when nothing is or it is not certain. */
export function openMail(document: Document, deps: PageDeps): OpenMail | null {
  const found = findOpen(document, deps);
  return found.status === 'ok' ? found : null;
}

/** The calendar and the contacts are on the same host. */
function isStarting(document: Document): boolean {
  return /^\/mail(\/|$)/.test(document.location?.pathname ?? '') && findFirst(document, 'app') === null;
}

function describe(document: Document, pane: Element, heading: Element): FoundMail {
  const subject = collapseSpaces(attr(heading, 'title') || textOf(heading));
  const conversation = conversationOf(document, keyIn(attr(heading, 'id') ?? ''));
  if (typeof conversation !== 'string') return { ...conversation, subject };
  return {
    status: 'ok',
    id: conversationThreadId(conversation),
    heading,
    root: rootIn(pane),
    subject,
    conversationView: true,
  };
}

/** The id in the list's row, if the pane's own subject says it is this conversation. */
function conversationOf(
  document: Document,
  key: string,
): string | { readonly status: 'ambiguous' | 'unreadable'; readonly reason: string } {
  const bare = bareId(key);
  const known = proven.get(document) ?? new Map<string, string>();
  const rows = findAll(document, 'row', (row) => isExchangeId(attr(row, 'data-convid') ?? ''));
  const selected = idsOf(rows.filter((row) => attr(row, 'aria-selected') === 'true'));
  // another row is selected: the pane is about to change, or does not follow the list
  if (selected.length > 1 || (selected[0] && bareId(selected[0]) !== bare))
    return { status: 'ambiguous', reason: 'two-ids' };
  const [id, second] = idsOf(rows).filter((one) => bareId(one) === bare);
  if (second) return { status: 'ambiguous', reason: 'two-ids' };
  const found = id ?? known.get(bare);
  if (!found || bare === '') return { status: 'unreadable', reason: 'no-id' };
  proven.set(document, known.set(bare, found));
  return found;
}

function idsOf(rows: readonly Element[]): string[] {
  return [...new Set(rows.map((row) => attr(row, 'data-convid') ?? ''))];
}

/** A window of its own names its mail in the address. Elsewhere a pane without a subject is empty, loading or unknown. */
function withoutHeading(document: Document, pane: Element): FoundMail {
  const item = itemInAddress(document.location?.pathname ?? '');
  const hasMail = findAll(pane, 'sender').length > 0 || pane.querySelector('[id^="UniqueMessageBody"]') !== null;
  if (!hasMail) return { status: collapseSpaces(textOf(pane)) === '' && !item ? 'none' : 'loading' };
  if (!item) return { status: 'unreadable', reason: 'no-id', subject: null };
  return {
    status: 'ok',
    id: itemThreadId(item),
    heading: null,
    root: rootIn(pane),
    subject: '',
    conversationView: false,
  };
}

function rootIn(pane: Element): Element {
  return findFirst(pane, 'messages') ?? pane;
}
