import type { DealId, OwnerId } from '../core/domain/ids';
import { type Day, dayOf, daysBetween, type Instant } from '../core/domain/instant';
import type { NextStep, Rep } from '../core/domain/records';
import type { DealLine } from '../core/measures/deal-line';
import type { EventLog } from '../core/measures/event-log';
import { csvText } from '../core/measures/lists/csv-text';
import type { Store } from '../store/store';

type Asked = {
  readonly lines: readonly DealLine[];
  readonly today: Day;
  readonly rep: Rep;
  readonly ownerName: (id: OwnerId) => string;
  /** What happened; hand-overs are told from it (S3-49). */
  readonly log: EventLog;
};

/**
 * Age, next milestone, map, activity history and the owner's disposition of every deal, the oldest first (S0-65), with how
 * often it changed hands and how long the last ones hold it (S3-49).
 */
export function dealAudit({ lines, today, rep, ownerName, log }: Asked): string {
  const handOvers = handOversIn(log);
  const dayText = (at: DealLine['summary']['lastReply']) => (at === null ? null : dayOf(at, rep.zone));
  const rows = lines
    .toSorted((a, b) => (a.summary.created < b.summary.created ? -1 : 1))
    .map((line) => {
      const { summary } = line;
      const handed = handOvers.get(summary.id) ?? [];
      const last = handed.at(-1);
      const next = summary.ahead.find(({ due }) => due >= today);
      return [
        ...[summary.company, summary.name, ownerName(summary.ownerId), daysBetween(summary.created, today)],
        ...[next?.due ?? null, next?.name ?? null, next ? (next.hasObjective ? 'yes' : 'no') : null],
        ...[summary.roles.join('; '), line.missingRoles.join('; ')],
        ...[
          dayText(summary.lastTouch?.at ?? null),
          dayText(summary.lastReply),
          summary.met,
          summary.attempts,
          line.quiet,
        ],
        ...[handed.length, daysBetween(last ? dayOf(last, rep.zone) : summary.created, today)],
        ...[dispositionOf(line), summary.id],
      ];
    });
  return csvText([
    [
      ...['Company', 'Deal', 'Owner', 'Age in days', 'Next milestone', 'Milestone', 'With objective'],
      ...[
        'Roles known',
        'Roles missing',
        'Last mail',
        'Last reply',
        'Last meeting',
        'Mails since the reply',
        'Days quiet',
      ],
      ...['Hand-overs', 'Days with this owner', 'Owner disposition', 'Id'],
    ],
    ...rows,
  ]);
}

/** When each deal was given to somebody else, in order. */
function handOversIn(log: EventLog): ReadonlyMap<DealId, readonly Instant[]> {
  const found = new Map<DealId, Instant[]>();
  for (const { dealId, at, data } of log.of('deal-changed'))
    if (dealId !== null && data['field'] === 'owner') found.set(dealId, [...(found.get(dealId) ?? []), at]);
  return found;
}

function dispositionOf({ summary, parked, next, state }: DealLine): string {
  if (summary.outcome !== 'open') return `${summary.outcome}: ${summary.exitReason ?? 'no reason given'}`;
  if (parked && summary.parked) return `paused until ${summary.parked.until}: ${summary.parked.why}`;
  return next ? `${state}: ${next.name}` : `${state}: nothing ahead`;
}

/** Each task with how it ended: made, due, left on a reply or a meeting, done by its owner, stale (S1-52). */
export async function taskAudit(store: Store, { lines, today, rep, ownerName }: Omit<Asked, 'log'>): Promise<string> {
  const { nextSteps } = await store.allRows(['nextSteps']);
  const deals = new Map<DealId, DealLine>(lines.map((line) => [line.summary.id, line]));
  const rows = nextSteps
    .filter(({ dealId }) => deals.has(dealId))
    .toSorted((a, b) => a.created - b.created)
    .map((step) => {
      const deal = deals.get(step.dealId)?.summary;
      const closed = step.closed && dayOf(step.closed.at, rep.zone);
      return [
        ...[deal?.company ?? null, deal?.name ?? null, ownerName(step.ownerId), step.what, step.reason],
        ...[dayOf(step.created, rep.zone), step.due, closed, step.status, exitOf(step), ownerDid(step) ? 'yes' : 'no'],
        ...[staleOf(step, today), 'not recorded', step.id],
      ];
    });
  return csvText([
    [
      ...['Company', 'Deal', 'Owner', 'Task', 'Reason', 'Created', 'Due', 'Closed', 'Status', 'Exit'],
      ...['Done by its owner', 'Days overdue while open', 'Sequence', 'Id'],
    ],
    ...rows,
  ]);
}

function exitOf({ closed }: NextStep): string | null {
  if (!closed) return null;
  return closed.why.startsWith('exit: ') ? closed.why.slice('exit: '.length) : 'none';
}

function ownerDid({ status, closed }: NextStep): boolean {
  return status === 'done' && closed !== null && !closed.why.startsWith('exit: ');
}

function staleOf({ status, due }: NextStep, today: Day): number | null {
  return status === 'open' && due < today ? daysBetween(due, today) : null;
}
