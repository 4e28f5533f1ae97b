import { browser } from 'wxt/browser';
import type { ThreadView } from '../mail/mail-adapter';

/** Mail text lives in the browser session only: memory, gone when the browser closes (DESIGN 4). */
const PREFIX = 'view:';

/** Keeps what a tab shows now. When memory is short, other tabs' views go first: they are read again on focus. */
export async function keepView(tabId: number, view: ThreadView): Promise<void> {
  const kept = { [PREFIX + tabId]: view };
  try {
    await browser.storage.session.set(kept);
  } catch {
    await browser.storage.session.clear();
    await browser.storage.session.set(kept);
  }
}

export async function viewOf(tabId: number): Promise<ThreadView | null> {
  const stored = await browser.storage.session.get(PREFIX + tabId);
  return (stored[PREFIX + tabId] as ThreadView | undefined) ?? null;
}

/** Every tab whose view is known. */
export async function knownViews(): Promise<readonly { readonly tabId: number; readonly view: ThreadView }[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, view]) => ({ tabId: Number(key.slice(PREFIX.length)), view: view as ThreadView }));
}

export async function forgetView(tabId: number): Promise<void> {
  await browser.storage.session.remove(PREFIX + tabId);
}

/** Calls back when the view of any tab changes. */
export function onViewChange(listener: (tabId: number) => void, signal: AbortSignal): void {
  function changed(changes: Record<string, unknown>) {
    for (const key of Object.keys(changes)) if (key.startsWith(PREFIX)) listener(Number(key.slice(PREFIX.length)));
  }
  browser.storage.session.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(changed));
}
