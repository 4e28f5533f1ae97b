import type { ThreadId } from '../../core/domain/ids';
import { ok, type Result } from '../../core/domain/result';
import type { Thread } from '../../core/domain/thread';
import { attr, collapseSpaces } from '../../platform/page/safe-dom';
import type { MailError } from '../mail-adapter';
import type { GmailDeps } from './gmail-deps';
import { openThreadFor } from './insert-draft';
import { problem } from './mail-problem';
import { mergePrinted } from './merge-printed';
import { type PrintedThread, readPrintView } from './print-view';
import { type BodyMemory, offsetOf, readThreadView } from './read-thread-view';

/** One GET of the thread's print view, on the rep's wish. It must be the thread, mailbox and count that the page shows. */
export async function readWholeThread(
  document: Document,
  deps: GmailDeps,
  asked: ThreadId,
  memory: BodyMemory,
  signal: AbortSignal,
): Promise<Result<Thread, MailError>> {
  const before = openThreadFor(document, deps, asked);
  if (!before.ok) return before;
  const { legacy } = before.value.id;
  if (!legacy) return problem('unsupported', 'no lasting id yet');
  const printed = await fetchPrinted(document, deps, legacy, signal);
  if (!printed.ok) return printed;
  // reading takes a moment: what is on screen now decides
  const open = openThreadFor(document, deps, asked);
  if (!open.ok) return open;
  const view = readThreadView(document, deps, memory);
  if (view.status !== 'ok') return problem('page-changed', view.status);
  const reason = disagreement(view.thread, printed.value);
  if (reason) return problem('page-changed', reason);
  const language = attr(document.documentElement, 'lang') ?? 'en';
  const dates = { language, offsetAt: offsetOf(open.value, language, deps) };
  const merged = mergePrinted(view.thread, printed.value, open.value.id, dates);
  return merged ? ok(merged) : problem('page-changed', 'print view: messages missing');
}

async function fetchPrinted(
  document: Document,
  deps: GmailDeps,
  legacy: string,
  signal: AbortSignal,
): Promise<Result<PrintedThread, MailError>> {
  const box = /^\/mail\/[ub]\/[^/]+/.exec(document.location.pathname)?.[0] ?? '/mail/u/0';
  const url = new URL(`${box}/?view=pt&search=all&th=${legacy}`, document.location.href);
  try {
    const answer = await deps.get(url.href, signal);
    if (new URL(answer.url || url.href).host !== url.host) return problem('signed-out', 'other host');
    if (!answer.ok) return problem('page-changed', 'print view: refused');
    const printed = readPrintView(inert(document, answer.text));
    return printed ? ok(printed) : problem('page-changed', 'print view: another shape');
  } catch {
    return problem('offline', signal.aborted ? 'stopped' : 'no answer');
  }
}

/** Parsed, never shown: no script runs and no picture loads, so nothing tells the sender that it was read. */
function inert(document: Document, html: string): Document {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  return new (view ?? globalThis).DOMParser().parseFromString(html, 'text/html');
}

function disagreement(shown: Thread, printed: PrintedThread): string | null {
  if (printed.account !== shown.account) return 'print view: another mailbox';
  if (fold(printed.subject) !== fold(shown.subject)) return 'print view: another subject';
  return printed.messages.length < shown.messages.length ? 'print view: messages missing' : null;
}

function fold(subject: string): string {
  return collapseSpaces(subject.normalize('NFC')).toLowerCase();
}
