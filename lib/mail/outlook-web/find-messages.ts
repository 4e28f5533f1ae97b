import type { PageDeps } from '../../platform/page/page-deps';
import { attr, closest, contains, isOutermost, parentElement, query, textOf } from '../../platform/page/safe-dom';
import { findAll, isOutlooks } from './find';
import type { OpenMail } from './find-open';
import { keyIn } from './ids';
import { selectors, writtenByPeople } from './selectors';

/** One message in the pane, folded or not. */
export type PlacedMessage = {
  /** What the page calls it. */
  readonly key: string;
  readonly item: Element;
  readonly sender: Element;
  readonly body: Element | null;
};

/**
 * The messages in the order of the page, and how many more there seem to be. Boxes somebody writes in are no messages. Words
 * beside the messages that we cannot place count as one more each: the pane may fold mails in a way we have not seen, and
 * a verdict must not rest on half a conversation.
 */
export function findMessages(
  open: OpenMail,
  deps: PageDeps,
): { readonly messages: readonly PlacedMessage[]; readonly others: number } {
  const senders = outermost(findAll(open.root, 'sender', deps.isRendered));
  const bodies = bodiesIn(open.root, deps);
  const placed = senders.map((sender) => place(sender, open.root, senders, bodies));
  const messages = placed.filter(({ item }) => !holdsEditor(item));
  const lost = bodies.filter((body) => !placed.some(({ item }) => contains(item, body)));
  return { messages, others: lost.length + strangers(open, placed, lost, deps).length };
}

function outermost(elements: readonly Element[]): Element[] {
  return elements.filter((element) => !elements.some((other) => other !== element && contains(other, element)));
}

function bodiesIn(root: Element, deps: PageDeps): Element[] {
  return query(root, selectors.body[0]).filter(
    (body) => isOutermost(body, writtenByPeople) && deps.isRendered(body) && !closest(body, '[contenteditable="true"]'),
  );
}

/** The smallest part that holds the sender and its body; for a folded message all that is not another's. */
function place(sender: Element, root: Element, senders: readonly Element[], bodies: readonly Element[]): PlacedMessage {
  const others = senders.filter((one) => one !== sender);
  let item = sender;
  let body: Element | null = null;
  for (
    let above = parentElement(item);
    above && above !== root && contains(root, above);
    above = parentElement(above)
  ) {
    const outer = above;
    if (others.some((other) => contains(outer, other))) break;
    const inside = bodies.filter((one) => contains(outer, one));
    if (inside.length > 1) break;
    item = outer;
    body = inside[0] ?? null;
    if (body) break;
  }
  return { key: keyIn(attr(sender, 'id') ?? ''), item, sender, body };
}

function holdsEditor(item: Element): boolean {
  return query(item, selectors.editor[1]).some((editor) => isOutermost(editor, writtenByPeople));
}

/** What stands beside the messages and says something, other than Outlook's buttons and boxes to write in. */
function strangers(
  { root, heading }: OpenMail,
  placed: readonly PlacedMessage[],
  lost: readonly Element[],
  deps: PageDeps,
): Element[] {
  const mails = [...placed.map(({ item }) => item), ...lost];
  const known = [...mails, ...findAll(root, 'date'), ...findAll(root, 'recipients'), ...(heading ? [heading] : [])];
  const isKnown = (element: Element) => known.some((one) => contains(element, one) || contains(one, element));
  const found = new Set<Element>();
  for (const mail of mails) {
    for (let at: Element | null = mail; at && at !== root; at = parentElement(at)) {
      for (const sibling of parentElement(at)?.children ?? [])
        if (!isKnown(sibling) && says(sibling, deps)) found.add(sibling);
    }
  }
  return [...found];
}

function says(element: Element, deps: PageDeps): boolean {
  if (closest(element, '[role="toolbar"], [role="heading"]') || holdsEditor(element) || !deps.isRendered(element))
    return false;
  if (!isOutlooks(element) || query(element, '[role="toolbar"], [data-icon-name]').length > 0) return false;
  return textOf(element).trim() !== '';
}
