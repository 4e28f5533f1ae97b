import type { Event } from '../../../domain/event';
import type { DealId, ThreadId } from '../../../domain/ids';
import type { Day, Instant } from '../../../domain/instant';
import type { DealLine } from '../../deal-line';
import type { EventLog } from '../../event-log';
import type { MeasureInput } from '../../measure';
import { lineOf } from './deal-index';
import { onceFor } from './once-for';

export type Step = {
  readonly id: string;
  readonly dealId: DealId;
  readonly threadId: ThreadId | null;
  readonly reason: string;
  readonly due: Day;
  /** `null` = it came with an import, or was there before anything was written down. */
  readonly accepted: Instant | null;
  readonly closed: { readonly at: Instant; readonly outcome: 'done' | 'cancelled' } | null;
};

const both = onceFor((log: EventLog) => onceFor((lines: readonly DealLine[]) => stepsIn(log, lines)));

/** Every next step there ever was, as the log and the open steps of today tell. */
export function stepsOf({ log, lines }: Pick<MeasureInput, 'log' | 'lines'>): readonly Step[] {
  return both(log)(lines);
}

/** One object a step, filled while the log is read: a copy for each of 100,000 events would take longer than all the rest. */
type Growing = { -readonly [Field in keyof Step]: Step[Field] };

function stepsIn(log: EventLog, lines: readonly DealLine[]): readonly Step[] {
  const steps = new Map<string, Growing>();
  for (const event of log.of('step-accepted')) {
    const step = stepOf(steps, event);
    if (step) step.accepted = event.at;
  }
  for (const event of log.of('step-closed')) {
    const step = stepOf(steps, event);
    if (step) step.closed = { at: event.at, outcome: event.data['outcome'] === 'done' ? 'done' : 'cancelled' };
  }
  for (const { summary } of lines) {
    if (summary.step === null) continue;
    const { id, threadId, reason, due } = summary.step;
    const accepted = steps.get(id)?.accepted ?? null;
    steps.set(id, { id, dealId: summary.id, threadId, reason, due, accepted, closed: null });
  }
  const deals = lineOf(lines);
  return [...steps.values()].filter(
    (step) => step.closed !== null || deals.get(step.dealId)?.summary.step?.id === step.id,
  );
}

function stepOf(steps: Map<string, Growing>, { data, dealId, threadId }: Event): Growing | null {
  const [id, due] = [data['step'], data['due']];
  if (typeof id !== 'string' || typeof due !== 'string' || dealId === null) return null;
  const known = steps.get(id);
  if (known) return known;
  const reason = String(data['reason'] ?? '');
  const step = { id, dealId, threadId, reason, due: due as Day, accepted: null, closed: null };
  steps.set(id, step);
  return step;
}
