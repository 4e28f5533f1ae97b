import { mailPageService } from '@/lib/app/mail-page-service';
import type { Instant } from '@/lib/core/domain/instant';
import type { MailAdapter, ThreadView } from '@/lib/mail/mail-adapter';
import { log } from '@/lib/platform/log';
import type { Store } from '@/lib/store/store';

/** Notes what the mail shows (replies, own mails that prove a send) and each step of a send, one after the other. */
export function noteMail(adapter: MailAdapter, store: Store, clock: () => Instant, signal: AbortSignal) {
  const service = mailPageService(store, clock);
  let last: Promise<void> = Promise.resolve();
  function after(what: string, act: () => Promise<void>) {
    last = last.then(act).catch((thrown: unknown) => log('pane', what, thrown));
  }
  adapter.watchSend((event) => after('a send was not noted', () => service.sent(event)), signal);
  return {
    seen: (view: ThreadView): void => after('what a mail shows was not noted', () => service.note(view)),
  };
}
