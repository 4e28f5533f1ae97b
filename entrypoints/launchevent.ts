import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerSend } from '@/lib/mail/office/alert/answer-send';
import { checkSend } from '@/lib/mail/office/alert/check-send';
import type { SendItem } from '@/lib/mail/office/alert/send-item';

type SendHost = {
  readonly context: {
    readonly mailbox: { readonly item: SendItem };
    readonly requirements: { isSetSupported(set: string, version: string): boolean };
  };
  onReady?(): unknown;
  readonly actions: { associate(name: string, handler: (event: SendEvent) => void): void };
};
/** Named bare: `globalThis` is newer than classic Windows' engine. */
declare const Office: SendHost;
type SendEvent = { completed(answer: ReturnType<typeof answerSend>): void };

/** Outlook shows a dialog of its own after five seconds; a mail is never kept waiting for us. */
const LATEST_MS = 900;

/**
 * The check before sending (Smart Alert). It reads what the pane worked out before, asks no network, and lets the mail go
 * when anything is unclear or late. The name is the manifest's; on classic Windows this file is all that runs.
 */
export default defineUnlistedScript(() => {
  if (typeof Office === 'undefined') return;
  Office.actions.associate('onMessageSend', (event) => onMessageSend(Office, event));
  // the page only hears of a send once it has said that it is ready (measured); classic Windows does not wait for it
  Office.onReady?.();
});

function onMessageSend(office: SendHost, event: SendEvent): void {
  let answered = false;
  function answer(held: Parameters<typeof answerSend>[0]) {
    if (answered) return;
    answered = true;
    clearTimeout(timer);
    event.completed(answerSend(held, office.context.requirements.isSetSupported('Mailbox', '1.14')));
  }
  const timer = setTimeout(() => answer(null), LATEST_MS);
  checkSend(office.context.mailbox.item, today()).then(answer, () => answer(null));
}

/** The calendar day where the rep sits. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
