import { browser } from 'wxt/browser';
import type { FromMailPage, MailPageReply } from './messages';
import { retryMessage } from './retry-message';

/** From a mail page to the background worker; wakes it when it was stopped. */
export function askBackground<T extends FromMailPage['type']>(
  message: Extract<FromMailPage, { type: T }>,
): Promise<MailPageReply[T]> {
  return retryMessage(() => browser.runtime.sendMessage(message) as Promise<MailPageReply[T]>);
}
