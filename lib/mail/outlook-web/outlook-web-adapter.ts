import { ok } from '../../core/domain/result';
import type { PageDeps } from '../../platform/page/page-deps';
import { watchPage } from '../../platform/page/watch-page';
import type { MailAdapter } from '../mail-adapter';
import { diagnostic } from './diagnostic';
import { openMail } from './find-open';
import { focusThread } from './focus-thread';
import { followBox } from './follow-box';
import { insertDraft, openThreadFor, type Written } from './insert-draft';
import { problem } from './problem';
import { readAccount } from './read-account';
import { selfCheck } from './self-check';
import { showEvidence } from './show-evidence';
import { watchSend } from './watch-send';
import { watchThread } from './watch-thread';
import { watched } from './watched';

/**
 * Outlook on the web in the rep's browser: the second way beside the add-in. It reads what is on screen, writes only into a
 * box the rep opened in the open conversation, presses nothing and never sends. There is no send guard: the page's Send
 * button is known by one thinly attested mark, and a guard that sometimes is not there would be trusted when it is not.
 */
export function outlookWebAdapter(document: Document, deps: PageDeps): MailAdapter {
  const page = watchPage(document, deps, watched);
  const sends = watchSend(deps, page);
  const memory = new WeakMap();
  /** The last insert. */
  let written: Written | null = null;
  return {
    name: 'outlook-web',
    can: { history: 'visible', insertDraft: true, guardSend: false },
    me() {
      const account = readAccount(document);
      return account ? ok(account) : problem('page-changed', 'no account address found');
    },
    watchThread: (onView, signal) => watchThread(document, deps, page, memory, onView, signal),
    async readWholeThread(thread) {
      const open = openThreadFor(document, deps, thread);
      return open.ok ? problem('unsupported', 'only what is on screen') : open;
    },
    async insertDraft(request, signal) {
      return insertDraft(document, deps, request, (made) => {
        written = made;
        sends.follow(made, signal);
      });
    },
    watchReply(onText, signal) {
      if (written) followBox(deps, page, written.box, { text: onText, gone: () => onText('') }, signal);
    },
    watchSend: (onSend, signal) => sends.onSend(onSend, signal),
    watchRecipients: () => {},
    guardSend: () => {},
    focusSend: () => {},
    showEvidence: (message, quote) => showEvidence(document, deps, message, quote),
    focusThread: () => focusThread(document, deps),
    chipAnchor: () => openMail(document, deps)?.heading ?? null,
    selfCheck: () => selfCheck(document, deps),
    diagnostic: () => diagnostic(document, deps),
  };
}
