import type { PageDeps } from '../../platform/page/page-deps';
import type { PageWatch } from '../../platform/page/watch-page';
import { ownWords } from './find-editor';

/** A pause in the typing. */
const PAUSE_MS = 400;

/** Tells the rep's own words in the box after each pause, and once that the box is gone, with the last words in it. */
export function followBox(
  deps: PageDeps,
  page: PageWatch,
  box: HTMLElement,
  on: { text(words: string): void; gone(last: string): void },
  signal: AbortSignal,
): void {
  const done = new AbortController();
  const until = AbortSignal.any([signal, done.signal]);
  let last = ownWords(box);
  let cancel = () => {};
  function tell(): void {
    last = ownWords(box);
    on.text(last);
  }
  function typed(): void {
    cancel();
    cancel = deps.after(PAUSE_MS, tell);
  }
  box.addEventListener('input', typed, true);
  page.onChange(() => {
    if (box.isConnected || until.aborted) return;
    // a box that was just taken out still holds what stood in it, unless Outlook emptied it
    const words = ownWords(box) || last;
    done.abort();
    on.gone(words);
  }, until);
  until.addEventListener('abort', () => {
    cancel();
    box.removeEventListener('input', typed, true);
  });
}
