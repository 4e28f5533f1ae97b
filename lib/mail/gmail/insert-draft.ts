import type { ThreadId } from '../../core/domain/ids';
import { fail, ok, type Result } from '../../core/domain/result';
import type { Inserted, InsertRequest, MailError } from '../mail-adapter';
import { attr, collapseSpaces, contains, findAll, textOf } from './dom';
import { type Compose, findComposes, isInline, ownership, ownWords, recipientsOf } from './find-composes';
import { findThread, type OpenThread } from './find-thread';
import type { GmailDeps } from './gmail-deps';
import { gmailId, isThread } from './gmail-ids';
import { openReply } from './open-reply';
import type { PageWatch } from './watch-page';

/** The thread on screen, if it is the asked one. */
export function openThreadFor(document: Document, deps: GmailDeps, asked: ThreadId): Result<OpenThread, MailError> {
  const found = findThread(document, deps);
  switch (found.status) {
    case 'none':
      return fail({ kind: 'no-thread-open', detail: 'no thread on screen' });
    case 'loading':
      return fail({ kind: 'loading', detail: 'page or thread not there yet' });
    case 'ambiguous':
      return fail({ kind: 'ambiguous', detail: 'thread not certain' });
    case 'unreadable':
      return fail({ kind: 'page-changed', detail: 'thread not readable' });
    case 'ok':
      return isThread(found.id, asked)
        ? ok(found)
        : fail({ kind: 'wrong-thread', detail: 'another thread is on screen' });
  }
}

/** Puts the text at the start of a box that is proven to belong to the thread; on failure the box is as it was. */
export async function insertDraft(
  document: Document,
  deps: GmailDeps,
  page: PageWatch,
  request: InsertRequest,
  signal: AbortSignal,
): Promise<Result<Inserted, MailError>> {
  const open = openThreadFor(document, deps, request.thread);
  if (!open.ok) return open;
  const chosen = await chooseBox(document, deps, page, open.value, request, signal);
  if (!chosen.ok) return chosen;
  const compose = chosen.value;
  // waiting for the box took time: the rep may have moved on
  const still = openThreadFor(document, deps, request.thread);
  if (!still.ok) return still;
  const proof = prove(compose, still.value, request);
  if (proof) return fail(proof);
  if (!request.keepExisting && collapseSpaces(ownWords(compose)) !== '') {
    return fail({ kind: 'box-not-empty', detail: 'the box holds text' });
  }
  return write(document, compose, request.text);
}

async function chooseBox(
  document: Document,
  deps: GmailDeps,
  page: PageWatch,
  open: OpenThread,
  request: InsertRequest,
  signal: AbortSignal,
): Promise<Result<Compose, MailError>> {
  const composes = findComposes(document, deps);
  const ids = messageIds(open);
  const ours = composes.filter((compose) => ownership(compose, open, ids) === 'ours');
  if (ours.length > 1) return fail({ kind: 'ambiguous', detail: `${ours.length} boxes belong to this thread` });
  const inline = ours[0] ?? composes.find((compose) => contains(open.root, compose.root));
  return inline ? ok(inline) : openReply(document, deps, page, open, request.mode, signal);
}

/** `null` when the box is proven ours. A box without ids passes only if the rep said so and it stands in this thread. */
function prove(compose: Compose, open: OpenThread, request: InsertRequest): MailError | null {
  const proof = ownership(compose, open, messageIds(open));
  if (proof === 'ours') return null;
  if (proof === 'other') return { kind: 'wrong-thread', detail: 'the box belongs to another thread' };
  if (request.acceptUnproven && contains(open.root, compose.root)) return null;
  return { kind: 'wrong-thread', detail: 'unproven: the box does not say which thread it belongs to' };
}

function messageIds(open: OpenThread): string[] {
  return findAll(open.root, 'messageId').flatMap((holder) => {
    const id = gmailId(attr(holder, 'data-legacy-message-id'), attr(holder, 'data-message-id'));
    return [id?.legacy, id?.perm].filter((part) => typeof part === 'string');
  });
}

/** Writes the way a person types: trusted events that Gmail's autosave sees and Ctrl+Z takes back (measured, section 8). */
function write(document: Document, compose: Compose, text: string): Result<Inserted, MailError> {
  const before = contentOf(compose);
  const clean = text.replace(/\r\n?/g, '\n').trimEnd();
  compose.box.focus();
  const typed = compose.plainText ? typePlain(document, compose, clean) : typeRich(document, compose, clean);
  const after = collapseSpaces(contentOf(compose));
  if (typed && after === collapseSpaces(`${clean} ${before}`)) {
    const where = compose.plainText ? 'plain-text' : isInline(compose) ? 'reply' : 'dialog';
    return ok({ where, recipients: recipientsOf(compose) });
  }
  if (after !== collapseSpaces(before)) document.execCommand('undo');
  const restored = collapseSpaces(contentOf(compose)) === collapseSpaces(before);
  return fail({ kind: 'read-back-failed', detail: restored ? 'text differed, undone' : 'text differed, not undone' });
}

function typeRich(document: Document, compose: Compose, text: string): boolean {
  const range = document.createRange();
  range.setStart(compose.box, 0);
  range.collapse(true);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  const lines = [...text.split('\n'), ''].map((line) => `<div>${line === '' ? '<br>' : escapeLine(line)}</div>`);
  return (
    document.execCommand('insertHTML', false, lines.join('')) ||
    document.execCommand('insertText', false, `${text}\n\n`)
  );
}

function typePlain(document: Document, compose: Compose, text: string): boolean {
  (compose.box as HTMLTextAreaElement).setSelectionRange(0, 0);
  return document.execCommand('insertText', false, `${text}\n\n`);
}

function contentOf(compose: Compose): string {
  if (compose.plainText) return (compose.box as HTMLTextAreaElement).value;
  const parts: string[] = [];
  const walker = compose.box.ownerDocument.createTreeWalker(compose.box, 5);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    parts.push(node.nodeType === 3 ? textOf(node) : /^(DIV|BR|P|TR|LI|BLOCKQUOTE)$/.test(node.nodeName) ? ' ' : '');
  }
  return parts.join('');
}

function escapeLine(line: string): string {
  const escaped = line.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
  return escaped.replace(/ {2}/g, ' \u00a0').replace(/^ /, '\u00a0');
}
