import { followView } from '../../platform/page/follow-view';
import { closest } from '../../platform/page/safe-dom';
import type { PageWatch } from '../../platform/page/watch-page';
import type { ThreadView } from '../mail-adapter';
import type { GmailDeps } from './gmail-deps';
import { type BodyMemory, readThreadView } from './read-thread-view';

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
  const slow: ThreadView = { status: 'unreadable', reason: 'slow', subject: null };
  const look = followView(() => readThreadView(document, deps, memory), slow, deps, onView, signal);
  page.onChange((changed) => {
    for (const element of changed) forgetBody(element, memory);
    look();
  }, signal);
  look();
}

function forgetBody(element: Element, memory: BodyMemory): void {
  const body = closest(element, '.ii .a3s, .a3s');
  for (let at = body; at; at = at.parentElement && closest(at.parentElement, '.a3s')) memory.delete(at);
}
