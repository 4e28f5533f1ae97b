import type { ValueLine, ValuesView } from '@/components/workspace/values/values-view';
import type { WorkspaceData } from '@/components/workspace/workspace-store';
import { type ValueUse, valueUse } from '@/lib/app/value-use';
import { dayOf, sayDay } from '@/lib/core/domain/instant';
import type { Value, ValueLog } from '@/lib/core/domain/records';
import { stageAt } from '@/lib/core/policy/stage-at';

type Rows = { readonly values: readonly Value[]; readonly valueLog: readonly ValueLog[] };

/** The most sent first. */
export function valuesView({ values, valueLog }: Rows, data: WorkspaceData): ValuesView {
  const use = valueUse(valueLog, data.log?.of('inbound-reply') ?? []);
  const lines = values
    .map((value) => lineOf(value, use.get(value.id) ?? null, data))
    .toSorted((a, b) => b.sent - a.sent || b.lastAt - a.lastAt || (a.value.name < b.value.name ? -1 : 1));
  const unused = lines.filter(({ sent }) => sent === 0).length;
  const count = values.length.toLocaleString('en');
  return {
    summary: `${count} approved, sent ${valueLog.length.toLocaleString('en')} times; ${unused} not yet. Your data, no benchmark claim.`,
    lines,
    stages: data.policy.stages.map(({ id, name }) => ({ id, name })),
    owners: ownersOf(data),
  };
}

function ownersOf({ owners, rep }: WorkspaceData): ValuesView['owners'] {
  const others = owners.filter(({ id }) => id !== rep.id).map(({ id, name }) => ({ id, name }));
  return [{ id: rep.id, name: 'You' }, ...others];
}

function lineOf(value: Value, use: ValueUse | null, data: WorkspaceData): ValueLine {
  const { policy, rep, today, log } = data;
  return {
    value,
    stages: value.stages.map((id) => stageAt(policy, id)?.name ?? id),
    owner: ownersOf(data).find(({ id }) => id === value.ownerId)?.name ?? '',
    lastUsed: use ? sayDay(dayOf(use.lastUsed, rep.zone), today) : 'Never sent',
    lastAt: use?.lastUsed ?? 0,
    sent: use?.sent ?? 0,
    replies: log === null ? 'Being counted' : repliesWords(use),
  };
}

function repliesWords(use: ValueUse | null): string {
  if (!use) return 'Nothing to count';
  if (use.seen === 0) return 'Sent in no known thread';
  if (use.replyRate === null) return `${use.replied} of ${use.seen}, too few to say`;
  return `${Math.round(use.replyRate * 100)} % of ${use.seen.toLocaleString('en')}`;
}
