import { isOurDoing } from '../own-elements';
import { listen } from './listen';
import type { PageDeps } from './page-deps';
import { closest, isElement } from './safe-dom';
import { whileWatched } from './while-watched';

/** One observer for everything that follows the page; nothing polls. */
export type PageWatch = {
  /** Calls back soon after the first change, then at most once per pause while the page changes, with what changed. */
  onChange(listener: (changed: readonly Element[]) => void, signal: AbortSignal): void;
};

export type Watched = {
  /** The attributes whose change may show another thread. */
  readonly attributes: readonly string[];
  /** Where people type: what changes in there is ignored there and then. */
  readonly typedInto: string;
  /** The events of the window that may show another thread, with spaces between. */
  readonly events: string;
  /** The least time between two looks, in milliseconds. */
  readonly pauseMs: number;
};

/** The observer stands on the page's body: boxes and notices of a mail client live outside its main part. */
export function watchPage(document: Document, deps: PageDeps, watched: Watched): PageWatch {
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
    if (cancel) return;
    // after a quiet time the first change is looked at once it is on screen: sooner, our reading would have to lay it out
    const quiet = deps.now() - flushed >= watched.pauseMs;
    cancel = quiet ? deps.afterFrame(flush) : deps.after(watched.pauseMs, flush);
  }
  const attend = whileWatched((signal) => {
    const view = document.defaultView;
    if (!view) return;
    const observer = new view.MutationObserver((records) => {
      for (const record of records) {
        const { target } = record;
        if (!isElement(target) || changed.has(target) || isOurDoing(record)) continue;
        if (closest(target, watched.typedInto) === null) changed.add(target);
      }
      if (changed.size > 0) soon();
    });
    const attributeFilter = [...watched.attributes];
    observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter });
    listen(view, watched.events, soon, signal);
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
