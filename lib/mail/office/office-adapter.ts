import { parseEmailAddress } from '../../core/domain/ids';
import { ok } from '../../core/domain/result';
import type { MailAdapter } from '../mail-adapter';
import { problem } from './mail-problem';
import type { OfficeOptions } from './office-deps';
import type { OfficeHost } from './office-host';

/** Outlook round the add-in's pane: reads the open mail, opens a reply with the draft in it, never sends. */
export function officeAdapter(office: OfficeHost, signal: AbortSignal, options: OfficeOptions = {}): MailAdapter {
  return {
    name: 'office',
    can: { history: options.readWhole ? 'full' : 'visible', insertDraft: true, guardSend: false },
    me() {
      const own = parseEmailAddress(office.context.mailbox.userProfile.emailAddress);
      return own ? ok(own) : problem('signed-out', 'no account address');
    },
    watchThread: (onView, until) => until.aborted || signal.aborted || onView({ status: 'none' }),
    readWholeThread: async (thread, until) =>
      options.readWhole?.(thread, until) ?? problem('unsupported', 'no reader of whole conversations'),
    insertDraft: async () => problem('unsupported', 'not built yet'),
    watchReply: () => {},
    watchSend: () => {},
    watchRecipients: () => {},
    guardSend: () => {},
    focusSend: () => {},
    showEvidence: () => problem('unsupported', 'a pane cannot mark words in Outlook'),
    focusThread: () => problem('unsupported', 'a pane cannot move the focus'),
    chipAnchor: () => null,
    selfCheck: () => [],
    diagnostic: () => '',
  };
}
