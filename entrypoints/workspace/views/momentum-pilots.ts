import type { ShownPilot } from '@/components/workspace/momentum/pilot-pane';
import type { Segment } from '@/components/workspace/momentum/shown-measure';
import type { WorkspaceData } from '@/components/workspace/workspace-store';
import type { Figures } from '@/lib/app/freeze-baseline';
import { type Pilot, type PilotId, pilotIn } from '@/lib/app/start-pilot';
import { dayOf, daysBetween, sayDay } from '@/lib/core/domain/instant';
import type { EventLog } from '@/lib/core/measures/event-log';
import { measures } from '@/lib/core/measures/figures';
import { logOfDeals } from '@/lib/core/measures/log-of-deals';
import type { MeasureInput } from '@/lib/core/measures/measure';
import { medianCreated, pilotDeals } from '@/lib/core/measures/pilot-deals';

const PILOTS: readonly {
  readonly id: PilotId;
  readonly name: string;
  readonly days: number;
  readonly measures: readonly string[];
}[] = [
  {
    id: 'long-cycle',
    name: '60 days: every long deal moves or rests for a reason',
    days: 60,
    measures: ['next-milestone-or-reason', 'long-cycle-next-milestone-coverage'],
  },
  {
    id: 'leads',
    name: '30 days: every lead gets its action, none lies about',
    days: 30,
    measures: ['follow-up-completion-rate', 'task-or-exit'],
  },
];

/** Both pilots as they stand; one that has not begun is shown with the deals it would have. */
export function pilotsOf(data: WorkspaceData, log: EventLog, segment: Segment): readonly ShownPilot[] {
  return PILOTS.map(({ id, name, days, measures: ids }) => {
    const begun = pilotIn(log, id);
    const scope = begun ?? scopeOf(data, id, segment);
    const lines = pilotDeals(data.lines, { ...scope, id });
    const input = inputOf(data, log, lines, begun);
    const bars = measures
      .filter((measure) => ids.includes(measure.id))
      .map((measure) => ({ measure, now: measure.of(input), trend: [], dayOne: begun?.figures[measure.id] ?? null }));
    const day = begun && daysBetween(dayOf(begun.since, data.rep.zone), data.today) + 1;
    return { id, name, days, day, deals: lines.length, bars, who: whoOf(id, scope, data) };
  });
}

/** What a pilot that begins now writes down. */
export function pilotNow(data: WorkspaceData, log: EventLog, segment: Segment, id: PilotId) {
  const scope = scopeOf(data, id, segment);
  const lines = pilotDeals(data.lines, { ...scope, id });
  const input = inputOf(data, log, lines, null);
  const ids = PILOTS.find((pilot) => pilot.id === id)?.measures ?? [];
  const figures: Figures = Object.fromEntries(
    measures.filter((measure) => ids.includes(measure.id)).map((measure) => [measure.id, measure.of(input).value]),
  );
  return { pilot: id, scope, figures };
}

/** The deals now chosen above; long ones from the middle age on. */
function scopeOf({ lines, today }: WorkspaceData, id: PilotId, { stage, owner }: Segment) {
  const open = lines.filter(({ summary }) => summary.outcome === 'open');
  return { stage, owner, createdBy: id === 'long-cycle' ? medianCreated(open, today) : today };
}

function inputOf(data: WorkspaceData, log: EventLog, lines: WorkspaceData['lines'], begun: Pilot | null): MeasureInput {
  const { now, today, rep, policy } = data;
  const from = begun ? begun.since : ((now - 30 * 86_400_000) as MeasureInput['now']);
  return { lines, log: logOfDeals(log, lines, false), period: { from, to: now }, now, today, rep, policy };
}

function whoOf(
  id: PilotId,
  { stage, owner, createdBy }: Pick<Pilot, 'stage' | 'owner' | 'createdBy'>,
  { policy, owners, rep, today }: WorkspaceData,
): string {
  const kind =
    id === 'long-cycle' ? `long-cycle deals from before ${sayDay(createdBy, today)}` : 'active deals, at most 100';
  const inStage = stage === null ? '' : `, in ${policy.stages.find((one) => one.id === stage)?.name ?? stage}`;
  const name = owner === rep.id ? 'you' : (owners.find((one) => one.id === owner)?.name ?? owner);
  return `${kind}${inStage}${owner === null ? '' : `, of ${name}`}.`;
}
