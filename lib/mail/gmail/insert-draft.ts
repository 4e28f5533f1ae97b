import type { ThreadId } from '../../core/domain/ids';
import { ok, type Result } from '../../core/domain/result';
import { attr, collapseSpaces, contains } from '../../platform/page/safe-dom';
import type { PageWatch } from '../../platform/page/watch-page';
import type { Inserted, InsertRequest, MailError } from '../mail-adapter';
import { findAll } from './dom';
import { type Compose, findComposes, isInline, ownership, ownWords, recipientsOf } from './find-composes';
import { findThread, type OpenThread } from './find-thread';
import type { GmailDeps } from './gmail-deps';
import { gmailId, isThread } from './gmail-ids';
import { problem } from './mail-problem';
import { openReply } from './open-reply';
import { readBody } from './read-body';

const KINDS = {
  none: 'no-thread-open',
  loading: 'loading',
  ambiguous: 'ambiguous',
  unreadable: 'page-changed',
} as const;

/** The thread on screen, if it is the asked one. */
export function openThreadFor(document: Document, deps: GmailDeps, asked: ThreadId): Result<OpenThread, MailError> {
  const found = findThread(document, deps);
  if (found.status !== 'ok') return problem(KINDS[found.status], found.status);
  return isThread(found.id, asked) ? ok(found) : problem('wrong-thread', 'not on screen');
}

/** Puts the text at the start of a box that is proven to belong to the thread, and names the box; on failure it is as it was. */
export async function insertDraft(
  document: Document,
  deps: GmailDeps,
  page: PageWatch,
  request: InsertRequest,
  signal: AbortSignal,
  onWritten: (compose: Compose) => void,
): Promise<Result<Inserted, MailError>> {
  const open = openThreadFor(document, deps, request.thread);
  if (!open.ok) return open;
  const chosen = await chooseBox(document, deps, page, open.value, request, signal);
  if (!chosen.ok) return chosen;
  const compose = chosen.value;
  // waiting for the box took time: the rep may have moved on
  const still = openThreadFor(document, deps, request.thread);
  if (!still.ok) return still;
  const reason = doubt(compose, still.value, request);
  if (reason) return problem('wrong-thread', reason);
  if (!request.keepExisting && collapseSpaces(ownWords(compose)) !== '') {
    return problem('box-not-empty', 'text');
  }
  const inserted = write(document, compose, request.text);
  if (inserted.ok) onWritten(compose);
  return inserted;
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
  if (ours.length > 1) return problem('ambiguous', 'several boxes');
  const inline = ours[0] ?? composes.find((compose) => contains(open.root, compose.root));
  return inline ? ok(inline) : openReply(document, deps, page, open, request.mode, signal);
}

/** `null` when the box is proven ours. A box without ids passes only if the rep said so and it stands in this thread. */
function doubt(compose: Compose, open: OpenThread, request: InsertRequest): string | null {
  const proof = ownership(compose, open, messageIds(open));
  if (proof === 'ours') return null;
  if (proof === 'other') return 'box of another thread';
  return request.acceptUnproven && contains(open.root, compose.root) ? null : 'unproven box';
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
  compose.box.focus();
  const typed = (compose.plainText ? typePlain : typeRich)(document, compose, text.replace(/\r\n?/g, '\n').trimEnd());
  const after = contentOf(compose);
  if (typed && after === collapseSpaces(`${text} ${before}`)) {
    const where = compose.plainText ? 'plain-text' : isInline(compose) ? 'reply' : 'dialog';
    return ok({ where, recipients: recipientsOf(compose) });
  }
  if (after !== before) document.execCommand('undo');
  return problem('read-back-failed', contentOf(compose) === before ? 'undone' : 'not undone');
}

function typeRich(document: Document, { box }: Compose, text: string): boolean {
  document.getSelection()?.collapse(box, 0);
  const lines = [...text.split('\n'), ''].map((line) => `<div>${line === '' ? '<br>' : escapeLine(line)}</div>`);
  return document.execCommand('insertHTML', false, lines.join('')) || typeText(document, text);
}

function typePlain(document: Document, { box }: Compose, text: string): boolean {
  (box as HTMLTextAreaElement).setSelectionRange(0, 0);
  return typeText(document, text);
}

function typeText(document: Document, text: string): boolean {
  return document.execCommand('insertText', false, `${text}\n\n`);
}

function contentOf({ box, plainText }: Compose): string {
  return collapseSpaces(plainText ? (box as HTMLTextAreaElement).value : readBody(box).text);
}

/** Runs of spaces stay as they were written. */
function escapeLine(line: string): string {
  return line.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`).replace(/ (?= |$)|^ /g, '\u00a0');
}
