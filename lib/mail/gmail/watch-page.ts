import { isOurDoing } from '../../platform/own-elements';
import { closest, isElement } from '../../platform/page/safe-dom';
import type { GmailDeps } from './gmail-deps';
import { listen } from './listen';
import { whileWatched } from './while-watched';

/** One observer for everything that follows the page; nothing polls. */
export type PageWatch = {
  /** Calls back soon after the first change, then at most once per 48 ms while the page changes, with what changed. */
  onChange(listener: (changed: readonly Element[]) => void, signal: AbortSignal): void;
};

/** A thread is put into the page in two or three steps: a longer pause would spend the chip's whole 100 ms (DESIGN 9). */
const DEBOUNCE_MS = 48;
/** After a quiet time the first change is looked at almost at once. */
const FIRST_MS = 16;
const WATCHED = [
  'class',
  'style',
  'role',
  'data-legacy-thread-id',
  'data-thread-perm-id',
  'data-message-id',
  'data-legacy-message-id',
];

/**
 * The observer stands on the page's body, not on the parent of `role=main`: a docked compose box and the notice after a
 * send live outside it. What is typed into a box is ignored there and then.
 */
export function watchPage(document: Document, deps: GmailDeps): PageWatch {
  const listeners = new Set<(changed: readonly Element[]) => void>();
  let changed = new Set<Element>();
  let cancel: (() => void) | null = null;
  let flushed = Number.NEGATIVE_INFINITY;

  function flush(): void {
    cancel = null;
    flushed = deps.now();
    const batch = [...changed];
    changed = new Set();
    for (const listener of [...listeners]) listener(batch);
  }
  function soon(): void {
    cancel ??= deps.after(deps.now() - flushed < DEBOUNCE_MS ? DEBOUNCE_MS : FIRST_MS, flush);
  }
  const attend = whileWatched((signal) => {
    const view = document.defaultView;
    if (!view) return;
    const observer = new view.MutationObserver((records) => {
      for (const record of records) {
        const { target } = record;
        if (!isElement(target) || changed.has(target) || isOurDoing(record)) continue;
        if (closest(target, '[g_editable="true"]') === null) changed.add(target);
      }
      if (changed.size > 0) soon();
    });
    observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: WATCHED });
    listen(view, 'hashchange popstate', soon, signal);
    signal.addEventListener('abort', () => {
      observer.disconnect();
      cancel?.();
      cancel = null;
    });
  });

  return {
    onChange(listener, signal) {
      if (signal.aborted) return;
      listeners.add(listener);
      attend(signal, () => listeners.delete(listener));
    },
  };
}
