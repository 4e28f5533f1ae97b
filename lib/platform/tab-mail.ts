import { browser } from 'wxt/browser';
import type { PanelMail } from '../app/panel-mail';
import { fail, ok } from '../core/domain/result';
import type { ThreadView } from '../mail/mail-adapter';
import { parseFromMailPage } from './message-schema';
import type { ToMailPage, ToMailPageReply } from './messages';
import { retryMessage } from './retry-message';
import { isMailPage, type Sender } from './sender-check';
import { onViewChange, viewOf } from './view-session';

const gone = fail({ kind: 'page-changed', detail: 'The mail tab does not answer. Reload it.' } as const);

async function focusWindowOf(tabId: number): Promise<void> {
  const { windowId } = await browser.tabs.get(tabId);
  await browser.windows?.update(windowId, { focused: true });
}

/** The mail page of the active tab, through messages. `fixedTab` ties it to one tab, for a panel opened as a page. */
export function tabMail(fixedTab?: number): PanelMail {
  async function activeTab(): Promise<number | null> {
    if (fixedTab !== undefined) return fixedTab;
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id ?? null;
  }

  async function ask<T extends ToMailPage['type']>(
    message: Extract<ToMailPage, { type: T }>,
  ): Promise<ToMailPageReply[T]> {
    const tabId = await activeTab();
    if (tabId === null) throw new Error('no tab');
    return retryMessage(() => browser.tabs.sendMessage(tabId, message, { frameId: 0 }) as Promise<ToMailPageReply[T]>);
  }

  return {
    watchView(onView, signal) {
      let last = '';
      async function report() {
        const tabId = await activeTab();
        const view = tabId === null ? null : await viewOf(tabId);
        const print = JSON.stringify([tabId, view]);
        if (signal.aborted || print === last) return;
        last = print;
        onView(view as ThreadView | null);
      }
      const again = () => void report();
      onViewChange(again, signal);
      browser.tabs.onActivated.addListener(again);
      browser.windows?.onFocusChanged.addListener(again);
      signal.addEventListener('abort', () => {
        browser.tabs.onActivated.removeListener(again);
        browser.windows?.onFocusChanged.removeListener(again);
      });
      again();
    },
    readWholeThread: (thread) => ask({ type: 'read-whole-thread', thread }).catch(() => gone),
    insertDraft: (request) => ask({ type: 'insert-draft', request }).catch(() => gone),
    watchReply(onReply, signal) {
      function hear(message: unknown, sender: Sender) {
        const said = isMailPage(sender, browser.runtime.id) ? parseFromMailPage(message) : null;
        if (said?.type === 'reply') onReply(said);
      }
      browser.runtime.onMessage.addListener(hear);
      signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear));
    },
    showEvidence: (message, quote) => ask({ type: 'show-evidence', message, quote }).catch(() => gone),
    async focusThread() {
      const tabId = await activeTab();
      const focused = await ask({ type: 'focus-thread' }).catch(() => gone);
      if (!focused.ok || tabId === null) return focused;
      // a panel in a window of its own hands over the window too
      return focusWindowOf(tabId).then(ok, () => gone);
    },
    selfCheck: () =>
      ask({ type: 'self-check' }).catch(() => [{ name: 'mail tab answers', ok: false, evidence: 'no answer' }]),
    diagnostic: () => ask({ type: 'diagnostic' }).catch(() => 'The mail tab does not answer.'),
    readAgain: () => ask({ type: 'read-again' }).then(ok, () => gone),
  };
}
