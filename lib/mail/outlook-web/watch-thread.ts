import { closest, parentElement } from '../../platform/page/safe-dom';
import type { ThreadView } from '../mail-adapter';
import type { OutlookDeps } from './outlook-deps';
import { type BodyMemory, readView } from './read-view';
import { selectors } from './selectors';
import type { PageWatch } from './watch-page';

/** How long a page may take to show a conversation before we say that we cannot read it. */
const LOADING_MS = 15_000;

/** Reports what is open now and whenever it changes, until the signal ends. */
export function watchThread(
  document: Document,
  deps: OutlookDeps,
  page: PageWatch,
  memory: BodyMemory,
  onView: (view: ThreadView) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
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
    const view = readView(document, deps, memory);
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
    for (const element of changed) forgetBodies(element, memory);
    look();
  }, signal);
  signal.addEventListener('abort', () => cancelWait?.());
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
