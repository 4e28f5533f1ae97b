import { browser } from 'wxt/browser';
import { log } from '@/lib/platform/log';
import type { ChipVerdict, ToMailPage } from '@/lib/platform/messages';

/** Tells a mail tab what its chip says now. A tab that is gone or was reloaded asks anew by itself. */
export async function tellChip(tabId: number, chip: ChipVerdict): Promise<void> {
  const message: ToMailPage = { type: 'chip', chip };
  await browser.tabs
    .sendMessage(tabId, message, { frameId: 0 })
    .catch((error: unknown) => log('background', 'a tab did not take its chip', error));
}
