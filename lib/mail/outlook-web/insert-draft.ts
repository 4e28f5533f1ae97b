import type { ThreadId } from '../../core/domain/ids';
import { ok, type Result } from '../../core/domain/result';
import type { PageDeps } from '../../platform/page/page-deps';
import { collapseSpaces } from '../../platform/page/safe-dom';
import type { Inserted, InsertRequest, MailError } from '../mail-adapter';
import { contentOf, findEditor, ownWords } from './find-editor';
import { findOpen, type OpenMail } from './find-open';
import { problem } from './problem';

const KINDS = {
  none: 'no-thread-open',
  loading: 'loading',
  ambiguous: 'ambiguous',
  unreadable: 'page-changed',
} as const;

/** A text that was put into a box. */
export type Written = { readonly box: HTMLElement; readonly open: OpenMail };

/** What is on screen, if it is the asked thread. */
export function openThreadFor(document: Document, deps: PageDeps, asked: ThreadId): Result<OpenMail, MailError> {
  const found = findOpen(document, deps);
  if (found.status !== 'ok') return problem(KINDS[found.status], found.status);
  return found.id === asked ? ok(found) : problem('wrong-thread', 'not on screen');
}

/**
 * Puts the text at the start of the box the rep opened in this conversation. It opens none: which of Outlook's buttons
 * replies is told by words in the rep's language and by an icon's name, and a wrong press is worse than none.
 */
export function insertDraft(
  document: Document,
  deps: PageDeps,
  request: InsertRequest,
  onWritten: (written: Written) => void,
): Result<Inserted, MailError> {
  const open = openThreadFor(document, deps, request.thread);
  if (!open.ok) return open;
  const found = findEditor(open.value, deps);
  if (found.status === 'several') return problem('ambiguous', 'several boxes');
  if (found.status === 'none') return problem('no-box', 'not opened');
  if (found.status === 'unproven' && !request.acceptUnproven) return problem('wrong-thread', 'unproven box');
  if (!request.keepExisting && ownWords(found.box) !== '') return problem('box-not-empty', 'text');
  const inserted = write(document, found.box, request.text.replace(/\r\n?/g, '\n').trimEnd());
  if (inserted.ok) onWritten({ box: found.box, open: open.value });
  return inserted;
}

/** Writes the way a person types: trusted events that the editor sees and Ctrl+Z takes back. */
function write(document: Document, box: HTMLElement, text: string): Result<Inserted, MailError> {
  const before = contentOf(box);
  box.focus();
  document.getSelection()?.collapse(box, 0);
  const lines = [...text.split('\n'), ''].map((line) => `<div>${line === '' ? '<br>' : escaped(line)}</div>`);
  const typed = document.execCommand('insertHTML', false, lines.join(''));
  const after = contentOf(box);
  // whom it would go to is not told on this page by address
  if (typed && after === collapseSpaces(`${text} ${before}`)) return ok({ where: 'reply', recipients: [] });
  if (after !== before) document.execCommand('undo');
  return problem('read-back-failed', contentOf(box) === before ? 'undone' : 'not undone');
}

/** Runs of spaces stay as they were written. */
function escaped(line: string): string {
  return line.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/ (?= |$)|^ /g, '\u00a0');
}
