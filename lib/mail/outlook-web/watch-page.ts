import { isOurDoing } from '../../platform/own-elements';
import { closest, isElement } from '../../platform/page/safe-dom';
import type { OutlookDeps } from './outlook-deps';

/** One observer for everything that follows the page; nothing polls. */
export type PageWatch = {
  /** Calls back soon after the first change, then at most once per pause while the page changes, with what changed. */
  onChange(listener: (changed: readonly Element[]) => void, signal: AbortSignal): void;
};

/** Outlook builds a conversation in several steps. */
const DEBOUNCE_MS = 60;
/** After a quiet time the first change is looked at almost at once. */
const FIRST_MS = 16;
const WATCHED = [
  'class',
  'style',
  'id',
  'aria-selected',
  'aria-label',
  'data-convid',
  'data-folder-name',
  'title',
  'lang',
];

/** Rows of the list change with every mail that comes; what is typed into a box is ignored there and then. */
export function watchPage(document: Document, deps: OutlookDeps): PageWatch {
  const listeners = new Set<(changed: readonly Element[]) => void>();
  let stop: (() => void) | null = null;
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
  function start(): () => void {
    const view = document.defaultView;
    if (!view) return () => {};
    const observer = new view.MutationObserver((records) => {
      for (const record of records) {
        const { target } = record;
        if (!isElement(target) || changed.has(target) || isOurDoing(record)) continue;
        if (closest(target, '[contenteditable="true"]') === null) changed.add(target);
      }
      if (changed.size > 0) soon();
    });
    observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: WATCHED });
    view.addEventListener('popstate', soon, true);
    return () => {
      observer.disconnect();
      view.removeEventListener('popstate', soon, true);
      cancel?.();
      cancel = null;
    };
  }

  return {
    onChange(listener, signal) {
      if (signal.aborted) return;
      listeners.add(listener);
      stop ??= start();
      signal.addEventListener('abort', () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop?.();
        stop = null;
      });
    },
  };
}
