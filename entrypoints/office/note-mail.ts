import { mailPageService } from '@/lib/app/mail-page-service';
import type { Instant } from '@/lib/core/domain/instant';
import type { MailAdapter, SendEvent, ThreadView } from '@/lib/mail/mail-adapter';
import { dropLeft, keepLeft, leftEvents } from '@/lib/platform/left-sends';
import { log } from '@/lib/platform/log';
import type { Store } from '@/lib/store/store';

/** Notes what the mail shows (replies, own mails that prove a send) and each step of a send, one after the other. */
export function noteMail(adapter: MailAdapter, store: Store, clock: () => Instant, signal: AbortSignal) {
  const service = mailPageService(store, clock);
  let last: Promise<unknown> = Promise.resolve();
  function after(what: string, act: () => Promise<unknown>) {
    last = last.then(act).catch((thrown: unknown) => log('pane', what, thrown));
  }
  function record(event: SendEvent) {
    keepLeft(event);
    after('a send was not noted', async () => {
      await service.sent(event);
      dropLeft(event.key);
    });
  }
  for (const event of leftEvents()) {
    after('a send of an earlier pane was not noted', async () => {
      // the words were the draft's: Outlook shows no pane what the rep made of them
      const draft = event.thread ? await store.savedDraft(event.thread) : null;
      await service.sent({ ...event, text: draft?.text ?? '' });
      dropLeft(event.key);
    });
  }
  adapter.watchSend(record, signal);
  return {
    seen: (view: ThreadView): void => after('what a mail shows was not noted', () => service.note(view)),
  };
}
