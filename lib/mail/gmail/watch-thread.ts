import { closest } from '../../platform/page/safe-dom';
import type { ThreadView } from '../mail-adapter';
import type { GmailDeps } from './gmail-deps';
import { type BodyMemory, readThreadView } from './read-thread-view';
import type { PageWatch } from './watch-page';

/** How long a page may take to show a thread before we say that we cannot read it. */
const LOADING_MS = 15_000;
/** Printouts, originals and bare windows match the host too; they are not the mailbox. */
const NO_MAILBOX = /[?&]view=(pt|om|btop|lg|att)\b/;

/** Reports the thread on screen now and whenever it changes, until the signal ends. */
export function watchThread(
  document: Document,
  deps: GmailDeps,
  page: PageWatch,
  memory: BodyMemory,
  onView: (view: ThreadView) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  if (NO_MAILBOX.test(document.location?.search ?? '')) {
    onView({ status: 'none' });
    return;
  }
  let shown = '';
  let waited = false;
  let cancelWait: (() => void) | null = null;

  function show(view: ThreadView): void {
    const text = JSON.stringify(view);
    if (text === shown) return;
    shown = text;
    onView(view);
  }
  function look(): void {
    const view = readThreadView(document, deps, memory);
    if (view.status !== 'loading') {
      cancelWait?.();
      cancelWait = null;
      waited = false;
      show(view);
      return;
    }
    if (waited) return;
    cancelWait ??= deps.after(LOADING_MS, giveUp);
    show(view);
  }
  function giveUp(): void {
    cancelWait = null;
    waited = true;
    show({ status: 'unreadable', reason: 'slow', subject: null });
  }
  page.onChange((changed) => {
    for (const element of changed) forgetBody(element, memory);
    look();
  }, signal);
  signal.addEventListener('abort', () => cancelWait?.());
  look();
}

function forgetBody(element: Element, memory: BodyMemory): void {
  const body = closest(element, '.ii .a3s, .a3s');
  for (let at = body; at; at = at.parentElement && closest(at.parentElement, '.a3s')) memory.delete(at);
}
