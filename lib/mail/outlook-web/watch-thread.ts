import { followView } from '../../platform/page/follow-view';
import type { PageDeps } from '../../platform/page/page-deps';
import { closest, parentElement } from '../../platform/page/safe-dom';
import type { PageWatch } from '../../platform/page/watch-page';
import type { ThreadView } from '../mail-adapter';
import { type BodyMemory, readView } from './read-view';
import { selectors } from './selectors';

/** Reports what is open now and whenever it changes, until the signal ends. */
export function watchThread(
  document: Document,
  deps: PageDeps,
  page: PageWatch,
  memory: BodyMemory,
  onView: (view: ThreadView) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const slow: ThreadView = { status: 'unreadable', reason: 'slow', subject: null };
  const look = followView(() => readView(document, deps, memory), slow, deps, onView, signal);
  page.onChange((changed) => {
    for (const element of changed) forgetBodies(element, memory);
    look();
  }, signal);
  look();
}

function forgetBodies(element: Element, memory: BodyMemory): void {
  const css = selectors.body[0];
  for (let at = closest(element, css); at; ) {
    memory.delete(at);
    const above = parentElement(at);
    at = above && closest(above, css);
  }
}
