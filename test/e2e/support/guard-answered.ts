import { expect, type Page } from '@playwright/test';
import type { Extension } from './session';

type Heard = typeof globalThis & { askedAbout?: string[] };

/** Notes from now on whom the guard asks about; one call a session. */
export function hearGuard({ context }: Extension): Promise<void> | undefined {
  return context.serviceWorkers()[0]?.evaluate(() => {
    const heard = globalThis as Heard;
    heard.askedAbout = [];
    chrome.runtime.onMessage.addListener((message: { type?: string; to?: string[] }) => {
      if (message.type === 'check-recipients') heard.askedAbout?.push(...(message.to ?? []));
      return false;
    });
  });
}

/** Waits until the guard has asked about somebody and has its answer: a rep who writes a mail gives it that time. */
export async function guardAnswered({ context }: Extension, panel: Page, email: string): Promise<void> {
  const [worker] = context.serviceWorkers();
  await expect.poll(() => worker?.evaluate(() => (globalThis as Heard).askedAbout ?? [])).toContain(email);
  // answers come in order: whoever asks after it is answered after it
  for (let turn = 0; turn < 3; turn++)
    await panel.evaluate(() => chrome.runtime.sendMessage({ type: 'records-changed' }));
}
