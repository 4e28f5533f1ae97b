import type { SelfCheck } from '../mail-adapter';
import { accountOf, type OfficeContext } from './office-context';
import { hasMailboxSet } from './office-host';
import { openItem } from './open-item';

/** What Outlook gives the pane, in counts and states, never in words or addresses. */
export function selfCheck(context: OfficeContext): readonly SelfCheck[] {
  const { office, items, shown } = context;
  const open = openItem(office);
  return [
    check('account', accountOf(context) !== null, 'own address'),
    check('item', true, open ? open.mode : 'none'),
    check('thread-id', open === null || open.thread !== null, open?.thread ? 'one source' : 'none'),
    check('item-events', items.events.length > 0, items.events.join(', ') || 'none told'),
    check('on-screen', open === null || shown?.key === open.key, shown ? 'read' : 'not read'),
    check('reply', open?.mode !== 'read' || open.item.displayReplyForm !== undefined, `set ${newestSet(context)}`),
  ];
}

function check(name: string, ok: boolean, evidence: string): SelfCheck {
  return { name, ok, evidence };
}

/** The newest mailbox set this Outlook knows; sets are numbered without gaps up to 1.16 (docs, 2026-08). */
export function newestSet({ office }: Pick<OfficeContext, 'office'>): string {
  const sets = Array.from({ length: 20 }, (_, n) => `1.${20 - n}`);
  return sets.find((set) => hasMailboxSet(office, set)) ?? 'none';
}
