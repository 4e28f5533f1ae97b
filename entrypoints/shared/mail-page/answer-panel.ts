import { browser } from 'wxt/browser';
import { log } from '@/lib/platform/log';
import type { ChipVerdict, ToMailPage, ToMailPageReply } from '@/lib/platform/messages';
import { isOwnSender } from './own-sender';

type Asked = Exclude<ToMailPage, { type: 'chip' }>;
export type PanelAnswers = {
  readonly [T in Asked['type']]: (
    message: Extract<Asked, { type: T }>,
  ) => ToMailPageReply[T] | Promise<ToMailPageReply[T]>;
};

/** Answers our own pages and worker, nobody else, until the signal ends. */
export function answerPanel(answers: PanelAnswers, onChip: (chip: ChipVerdict) => void, signal: AbortSignal): void {
  function listen(message: ToMailPage, sender: unknown, reply: (answer: unknown) => void) {
    if (!isOwnSender(sender, browser.runtime.id)) return false;
    if (message.type === 'chip') {
      onChip(message.chip);
      reply(null);
      return false;
    }
    // each type has its own answer; the table's type says so, the call cannot
    const answer = answers[message.type] as (message: Asked) => unknown;
    Promise.resolve(message)
      .then(answer)
      .then(reply, (error: unknown) => {
        log('mail page', 'a request of the panel failed', error);
        reply(null);
      });
    return true;
  }
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}
