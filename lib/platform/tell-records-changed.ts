import { browser } from 'wxt/browser';
import { log } from './log';
import type { FromOwnPage } from './messages';
import { retryMessage } from './retry-message';

/** From a page of ours, after a change: wakes the worker so that every open thread's chip shows the new verdict. */
export function tellRecordsChanged(): void {
  const message: FromOwnPage = { type: 'records-changed' };
  retryMessage(() => browser.runtime.sendMessage(message)).catch((error: unknown) =>
    log('panel', 'the chips were not told', error),
  );
}
