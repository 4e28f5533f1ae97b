import type { PanelMail } from '@/lib/app/panel-mail';
import { fail, ok } from '@/lib/core/domain/result';

const none = fail({ kind: 'unsupported', detail: 'There is no Outlook round this page.' } as const);

/** The pane in a tab of its own: there is no mail but what the rep pastes. */
export const pastedMail: PanelMail = {
  pasteOnly: true,
  insertLabel: () => 'Copy the draft',
  watchView: (onView) => onView({ status: 'none' }),
  readWholeThread: async () => none,
  insertDraft: async () => none,
  watchReply: () => {},
  showEvidence: async () => none,
  focusThread: async () => none,
  selfCheck: async () => [],
  diagnostic: async () => 'Opened outside Outlook.',
  readAgain: async () => ok(undefined),
};
