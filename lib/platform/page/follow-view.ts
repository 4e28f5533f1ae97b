import type { PageDeps } from './page-deps';

/** How long a page may take to show a thread before we say that we cannot read it. */
const LOADING_MS = 15_000;

/**
 * Tells what a page shows, once per change: the function it returns looks again. A page that goes on loading is told as
 * `slow` until it shows something else; `signal` ends the waiting.
 */
export function followView<View extends { readonly status: string }>(
  read: () => View,
  slow: View,
  deps: Pick<PageDeps, 'after'>,
  onView: (view: View) => void,
  signal: AbortSignal,
): () => void {
  let shown = '';
  let waited = false;
  let cancelWait: (() => void) | null = null;

  function show(view: View): void {
    const text = JSON.stringify(view);
    if (text === shown) return;
    shown = text;
    onView(view);
  }
  function giveUp(): void {
    cancelWait = null;
    waited = true;
    show(slow);
  }
  signal.addEventListener('abort', () => cancelWait?.());
  return () => {
    const view = read();
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
  };
}
