import { type EmailAddress, parseEmailAddress, type ThreadId } from '../../core/domain/ids';
import { attr, closest, contains, isOutermost, query, textOf } from '../../platform/page/safe-dom';
import { findAll, findFirst, isGmails } from './dom';
import type { OpenThread } from './find-thread';
import type { GmailDeps } from './gmail-deps';
import { type GmailId, gmailId, isSameThread, threadIdOf } from './gmail-ids';
import { selectors, writtenByPeople } from './selectors';

/** One open compose box, inline or docked. */
export type Compose = {
  /** The same for as long as the box stands in the page. */
  readonly key: string;
  readonly root: Element;
  readonly box: HTMLElement;
  readonly plainText: boolean;
  /** The thread its hidden inputs name; `null` when they name none. */
  readonly thread: GmailId | null;
  readonly replyTo: GmailId | null;
  readonly draft: string | null;
};

const keys = new WeakMap<Element, string>();
let nextKey = 1;

function keyOf(root: Element): string {
  const known = keys.get(root) ?? `gmail:compose:${nextKey++}`;
  keys.set(root, known);
  return known;
}

export function findComposes(document: Document, deps: GmailDeps): Compose[] {
  for (const css of selectors.compose) {
    const roots = query(document, css).filter((root) => isGmails(root) && deps.isRendered(root));
    const outer = roots.filter((root) => !roots.some((other) => other !== root && contains(other, root)));
    const composes = outer.flatMap((root) => describe(root, deps) ?? []);
    if (composes.length > 0) return composes;
  }
  return [];
}

function describe(root: Element, deps: GmailDeps): Compose | null {
  const found = findBox(root, deps);
  if (!found) return null;
  const value = (name: string) =>
    query(root, `input[name="${name}"]`)
      .filter(isGmails)
      .map((input) => attr(input, 'value') || fieldValue(input))[0] ?? '';
  return {
    key: keyOf(root),
    root,
    ...found,
    thread: gmailId(value('lts'), value('rt')),
    replyTo: gmailId(null, value('rm')),
    draft: gmailId(null, value('draft'))?.perm ?? null,
  };
}

function fieldValue(input: Element): string {
  return (input as HTMLInputElement).value ?? '';
}

/** The box in use: Gmail keeps the rich and the plain-text one side by side and shows one. */
function findBox(root: Element, deps: GmailDeps): { readonly box: HTMLElement; readonly plainText: boolean } | null {
  const rich = query(root, selectors.richBox[0]).find(
    // a quoted mail below a draft may bring boxes of its own
    (box) => isOutermost(box, writtenByPeople) && deps.isRendered(box),
  );
  if (rich) return { box: rich as HTMLElement, plainText: false };
  const plain = findFirst(root, 'plainBox', deps.isRendered);
  return plain ? { box: plain as HTMLElement, plainText: true } : null;
}

export type Ownership = 'ours' | 'other' | 'unproven';

/** Whether the box belongs to the open thread, by what Gmail itself wrote into it. */
export function ownership({ thread, replyTo }: Compose, open: OpenThread, messages: readonly string[]): Ownership {
  if (thread) return isSameThread(thread, open.id) ? 'ours' : 'other';
  if (replyTo) return messages.includes(replyTo.legacy ?? replyTo.perm ?? '') ? 'ours' : 'other';
  return 'unproven';
}

/** The thread a compose is for; an inline box whose inputs are empty stands in the open thread. */
export function threadOfCompose({ thread, root }: Compose, open: OpenThread | null): ThreadId | null {
  if (open && (thread ? isSameThread(thread, open.id) : contains(open.root, root))) return threadIdOf(open.id);
  return thread && threadIdOf(thread);
}

/** Everyone the mail would go to: chips, and an address typed but not yet made into one. Bcc included. */
export function recipientsOf(compose: Compose): EmailAddress[] {
  const chips = findAll(compose.root, 'chip').map(
    (chip) => attr(chip, 'data-hovercard-id') ?? attr(chip, 'email') ?? attr(chip, 'value') ?? '',
  );
  const typed = findAll(compose.root, 'typedRecipient').flatMap((field) => fieldValue(field).split(/[,;]/));
  const addresses = [...chips, ...typed].map((text) => parseEmailAddress(/<([^<>]+)>\s*$/.exec(text)?.[1] ?? text));
  return [...new Set(addresses.filter((address) => address !== null))];
}

/** The compose box an element stands in. */
export function composeAround(element: Element, composes: readonly Compose[]): Compose | null {
  return composes.find((compose) => contains(compose.root, element)) ?? null;
}

export function isInline(compose: Compose): boolean {
  return closest(compose.root, '[role="dialog"]') === null;
}

/** What stands in the box apart from the signature and the quoted mail: the words the rep wrote. */
export function ownPart(compose: Compose): Element | null {
  if (compose.plainText) return null;
  const copy = compose.box.cloneNode(true) as Element;
  for (const element of query(
    copy,
    '.gmail_quote, .gmail_extra, .gmail_attr, .gmail_signature, [data-smartmail="gmail_signature"], .gmail_signature_prefix',
  )) {
    element.remove();
  }
  return copy;
}

export function ownWords(compose: Compose): string {
  const own = ownPart(compose);
  if (own) return textOf(own);
  const lines = (compose.box as HTMLTextAreaElement).value.split('\n');
  const quote = lines.findIndex((line) => line.startsWith('>'));
  return (quote < 0 ? lines : lines.slice(0, quote)).join('\n');
}
