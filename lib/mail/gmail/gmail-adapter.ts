import { ok } from '../../core/domain/result';
import { watchPage } from '../../platform/page/watch-page';
import type { MailAdapter } from '../mail-adapter';
import { diagnostic } from './diagnostic';
import type { Compose } from './find-composes';
import { openThread } from './find-thread';
import { focusSend } from './focus-send';
import { focusThread } from './focus-thread';
import type { GmailDeps } from './gmail-deps';
import { insertDraft } from './insert-draft';
import { problem } from './mail-problem';
import { readAccount } from './read-account';
import { readWholeThread } from './read-whole-thread';
import { selfCheck } from './self-check';
import { sendActs } from './send-acts';
import { showEvidence } from './show-evidence';
import { watchRecipients } from './watch-recipients';
import { watchReply } from './watch-reply';
import { watchSend } from './watch-send';
import { watchThread } from './watch-thread';
import { watched } from './watched';

/** Gmail in the rep's browser: reads what is on screen, writes only into the rep's own reply box, never sends. */
export function gmailAdapter(document: Document, deps: GmailDeps): MailAdapter {
  const page = watchPage(document, deps, watched);
  const acts = sendActs(document, deps);
  const memory = new WeakMap();
  /** The box of the last insert, proven to be the thread's. */
  let written: Compose | null = null;
  return {
    name: 'gmail',
    can: { history: 'full', insertDraft: true, guardSend: true },
    me() {
      const account = readAccount(document);
      return account ? ok(account) : problem('page-changed', 'no account address found');
    },
    watchThread: (onView, signal) => watchThread(document, deps, page, memory, onView, signal),
    readWholeThread: (thread, signal) => readWholeThread(document, deps, thread, memory, signal),
    insertDraft: (request, signal) =>
      insertDraft(document, deps, page, request, signal, (compose) => {
        written = compose;
      }),
    watchReply: (onText, signal) => watchReply(document, deps, page, written, onText, signal),
    watchSend: (onSend, signal) => watchSend(document, deps, page, acts, onSend, signal),
    watchRecipients: (onRecipients, signal) => watchRecipients(document, deps, page, onRecipients, signal),
    guardSend: (hold, signal) => acts.guard(hold, signal),
    focusSend: (key) => focusSend(document, deps, key),
    showEvidence: (message, quote) => showEvidence(document, deps, message, quote),
    focusThread: () => focusThread(document, deps),
    chipAnchor: () => openThread(document, deps)?.heading ?? null,
    selfCheck: () => selfCheck(document, deps),
    diagnostic: () => diagnostic(document, deps),
  };
}
