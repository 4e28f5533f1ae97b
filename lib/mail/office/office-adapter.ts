import { ok } from '../../core/domain/result';
import type { MailAdapter } from '../mail-adapter';
import { browserDeps } from './browser-deps';
import { conversationMemory } from './conversation-memory';
import { diagnostic } from './diagnostic';
import { insertDraft } from './insert-draft';
import { problem } from './mail-problem';
import { accountOf, type OfficeContext } from './office-context';
import type { OfficeOptions } from './office-deps';
import type { OfficeHost } from './office-host';
import { openItem } from './open-item';
import { readWholeThread } from './read-whole-thread';
import { selfCheck } from './self-check';
import { watchItem } from './watch-item';
import { watchRecipients } from './watch-recipients';
import { watchReply } from './watch-reply';
import { watchSend } from './watch-send';
import { watchThread } from './watch-thread';

/**
 * Outlook round the add-in's pane: reads the open mail, opens a reply with the draft in it, never sends. It cannot hold a
 * send (the Smart Alert does that), mark words in the mail or move the focus there. Ends with the signal.
 */
export function officeAdapter(office: OfficeHost, signal: AbortSignal, options: OfficeOptions = {}): MailAdapter {
  const { deps = browserDeps, readWhole } = options;
  const items = watchItem(office, deps, signal);
  const memory = conversationMemory();
  const context: OfficeContext = { office, deps, items, memory, shown: null, watched: false, opened: null };
  const both = (until: AbortSignal) => AbortSignal.any([signal, until]);
  return {
    name: 'office',
    can: { history: readWhole ? 'full' : 'visible', insertDraft: true, guardSend: false },
    me() {
      const account = accountOf(context);
      return account ? ok(account) : problem('signed-out', 'no account address');
    },
    watchThread: (onView, until) => watchThread(context, onView, both(until)),
    readWholeThread: (thread, until) => readWholeThread(context, readWhole, thread, both(until)),
    insertDraft: (request) => insertDraft(context, request),
    watchReply: (onText, until) => watchReply(context, onText, both(until)),
    watchSend: (onSend, until) => watchSend(context, onSend, both(until)),
    watchRecipients: (onRecipients, until) => watchRecipients(context, onRecipients, both(until)),
    guardSend: () => {},
    focusSend: () => {},
    showEvidence: () => problem('unsupported', 'a pane cannot mark words in Outlook'),
    focusThread: () =>
      openItem(office) ? problem('unsupported', 'a pane cannot move the focus') : problem('no-thread-open', 'no item'),
    chipAnchor: () => null,
    selfCheck: () => selfCheck(context),
    diagnostic: () => diagnostic(context),
  };
}
