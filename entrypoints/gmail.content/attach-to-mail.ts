import { browser } from 'wxt/browser';
import type { MailAdapter, ThreadView } from '@/lib/mail/mail-adapter';
import { askBackground } from '@/lib/platform/ask-background';
import { log } from '@/lib/platform/log';
import type { ToMailPage } from '@/lib/platform/messages';
import { isOwnSender } from './own-sender';
import { sendGuard } from './send-guard';
import { threadChip } from './thread-chip';

/** Joins one mail client's page to the worker: chip, send guard, and the panel's requests. Ends with the signal. */
export function attachToMail(mail: MailAdapter, signal: AbortSignal): void {
  const chip = threadChip(
    () => mail.chipAnchor(),
    () => tell({ type: 'open-panel' }),
    signal,
  );
  let current: ThreadView = { status: 'none' };
  let turn = 0;

  async function report(view: ThreadView) {
    current = view;
    const mine = ++turn;
    if (view.status === 'none') chip.hide();
    const verdict = await askBackground({ type: 'view', view: withoutHtml(view) });
    // A later view has taken over; its answer decides what the chip says.
    if (mine !== turn || signal.aborted) return;
    if (view.status === 'none' || verdict === null) chip.hide();
    else chip.show(verdict);
  }

  const onView = (view: ThreadView) =>
    void report(view).catch((error: unknown) => log('gmail', 'the worker did not answer', error));
  mail.watchThread(onView, signal);
  mail.watchSend(
    (event) =>
      void askBackground({ type: 'send', event }).catch((error: unknown) =>
        log('gmail', 'a send was not noted', error),
      ),
    signal,
  );
  sendGuard(mail, signal);

  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));

  function listen(message: ToMailPage, sender: unknown, reply: (answer: unknown) => void) {
    if (!isOwnSender(sender, browser.runtime.id)) return false;
    if (message.type === 'chip') {
      if (current.status !== 'none') chip.show(message.chip);
      reply(null);
      return false;
    }
    answer(message).then(reply, (error: unknown) => {
      log('gmail', 'a request of the panel failed', error);
      reply(null);
    });
    return true;
  }

  async function answer(message: Exclude<ToMailPage, { type: 'chip' }>): Promise<unknown> {
    switch (message.type) {
      case 'read-whole-thread':
        return mail.readWholeThread(message.thread, signal);
      case 'insert-draft':
        return mail.insertDraft(message.request, signal);
      case 'show-evidence':
        return mail.showEvidence(message.message, message.quote);
      case 'self-check':
        return mail.selfCheck();
      case 'diagnostic':
        return mail.diagnostic();
      case 'read-again':
        onView(current);
        return null;
    }
  }

  function tell(message: { readonly type: 'open-panel' }) {
    askBackground(message).catch((error: unknown) => log('gmail', 'the panel did not open', error));
  }
}

/** Markup is large and nobody asks for it beyond the page. */
function withoutHtml(view: ThreadView): ThreadView {
  if (view.status !== 'ok') return view;
  return {
    ...view,
    thread: { ...view.thread, messages: view.thread.messages.map((message) => ({ ...message, html: null })) },
  };
}
