import type { ComposeRecipients } from '../mail-adapter';
import { askOffice } from './ask-office';
import type { OfficeContext } from './office-context';
import { hasMailboxSet } from './office-host';
import { openItem } from './open-item';
import { composeRecipients } from './reply-box';

/**
 * Beside a mail being written: its recipients now and on each change that Outlook tells of (set 1.7) or that is found when
 * the rep comes back to the pane. Beside a mail that was received there is nothing to say.
 */
export function watchRecipients(
  context: OfficeContext,
  onRecipients: (compose: ComposeRecipients) => void,
  signal: AbortSignal,
): void {
  const { office, deps, items } = context;
  let last = '';
  let listening: string | null = null;

  async function look(): Promise<void> {
    const open = openItem(office);
    if (open?.mode !== 'compose') return;
    const event = office.EventType.RecipientsChanged;
    if (event && open.item.addHandlerAsync && hasMailboxSet(office, '1.7') && listening !== open.key) {
      listening = open.key;
      void askOffice(deps, (done) => open.item.addHandlerAsync?.(event, again, done));
    }
    const to = await composeRecipients(deps, open.item);
    const compose = to.ok ? { key: open.key, thread: open.thread, to: to.value } : null;
    const print = JSON.stringify(compose);
    if (!compose || signal.aborted || print === last || openItem(office)?.key !== open.key) return;
    last = print;
    onRecipients(compose);
  }
  const again = () => {
    if (!signal.aborted) void look();
  };
  items.onChange(again, signal);
  again();
}
