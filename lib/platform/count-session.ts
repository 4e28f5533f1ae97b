import { browser } from 'wxt/browser';

const KEY = 'today-count';

/** Kept for the browser session, so that a worker that was stopped looks at changed deals only. */
export async function keepCount(count: object): Promise<void> {
  await browser.storage.session.set({ [KEY]: count });
}

/** What was kept, in the shape it was given; `null` = nothing yet. */
export async function keptCount<Count extends object>(): Promise<Count | null> {
  const stored = await browser.storage.session.get(KEY);
  return (stored[KEY] as Count | undefined) ?? null;
}
