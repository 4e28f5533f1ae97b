import type { GateFinding } from '../core/domain/brief';
import type { OwnerId } from '../core/domain/ids';
import { sayDay } from '../core/domain/instant';
import type { Owner, Rep } from '../core/domain/records';
import type { DealLine } from '../core/measures/deal-line';
import type { Policy } from '../core/policy/policy';
import type { Asked } from './opened-reviews';

type Around = { readonly policy: Policy; readonly owners: readonly Owner[]; readonly rep: Rep };

const GATE = 'dormant-reentry';

/**
 * Who must agree before a sleeping deal is taken up from a list, as the gate asks beside a thread (S0-40, S0-45); `name` for
 * the line that says so. Whoever owns the decision has given it by taking the deal up. Empty = nobody is asked.
 */
export function wakeAsks(
  { summary, parked, quiet, window }: DealLine,
  { policy, owners, rep }: Around,
): readonly (Asked & { readonly name: string })[] {
  const asleep = parked || summary.parked !== null || (quiet !== null && quiet > 3 * window);
  if (!asleep) return [];
  const duty = policy.approvals[GATE] ?? 'account';
  const holder = owners.find(({ duties }) => duties.includes(duty));
  const ownerId: OwnerId = holder?.id ?? summary.ownerId;
  if (ownerId === rep.id) return [];
  const message = summary.parked
    ? `It was put aside until ${sayDay(summary.parked.until)}: ${summary.parked.why}`
    : `No contact for ${quiet} days.`;
  const evidence: GateFinding['evidence'] = [{ kind: 'record', record: summary.id, says: message }];
  const name = owners.find(({ id }) => id === ownerId)?.name ?? 'The owner';
  return [{ finding: { gate: GATE, message, evidence }, ownerId, name }];
}
