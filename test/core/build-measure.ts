import type { Event } from '../../lib/core/domain/event';
import type { DealId, MilestoneId, ThreadId } from '../../lib/core/domain/ids';
import { type Day, type Instant, parseInstant } from '../../lib/core/domain/instant';
import type { MilestoneKind } from '../../lib/core/domain/records';
import { dealLine } from '../../lib/core/measures/deal-line';
import type { DealSummary } from '../../lib/core/measures/deal-summary';
import { eventLog } from '../../lib/core/measures/event-log';
import type { MeasureInput } from '../../lib/core/measures/measure';
import { defaultPolicy } from '../../lib/core/policy/default-policy';
import { context, ME, NOW, noon, onDeal } from './build-line';

export const TODAY = '2026-06-11' as Day;

type Over = Parameters<typeof onDeal>[0] & {
  readonly stageSince?: string;
  readonly exitReason?: string;
  readonly past?: readonly { readonly due: string; readonly done: string; readonly name?: string }[];
  readonly aheadKind?: MilestoneKind;
};

/** A deal for a measure: as in `onDeal`, with checkpoints that were reached. */
export function aDeal({ past = [], aheadKind, ...over }: Over): DealSummary {
  const summary = onDeal(over);
  return {
    ...summary,
    ahead: summary.ahead.map((one) => ({ ...one, kind: aheadKind ?? one.kind })),
    past: past.map(({ due, done, name = 'Call' }, at) => ({
      id: `local:p${at}` as MilestoneId,
      name,
      kind: 'meeting' as const,
      due: due as Day,
      done: done as Day,
    })),
  };
}

type Fact = string | number | boolean | null;
export type Happened = readonly [
  kind: Event['kind'],
  on: string,
  data?: Readonly<Record<string, Fact>>,
  where?: { readonly deal?: string | null; readonly thread?: string | null; readonly key?: string },
];

/** What happened, in the order it is given; on the deal `d1` and its thread unless said otherwise. */
export function logOf(happened: readonly Happened[]) {
  return eventLog(
    happened.map(([kind, on, data = {}, { deal = 'd1', thread = 't1', key } = {}], seq): Event => {
      const at = on.length === 10 ? noon(on) : (parseInstant(on) as Instant);
      const dealId = deal === null ? null : (`local:${deal}` as DealId);
      return { seq, at, kind, dealId, threadId: thread as ThreadId | null, data, key: key ?? `k${seq}` };
    }),
  );
}

type Given = {
  readonly deals?: readonly DealSummary[];
  readonly log?: readonly Happened[];
  readonly from?: string;
  readonly to?: string;
};

/** Everything a measure sees, on Thursday 11 June 2026; the period is the spring up to then. */
export function given({ deals = [aDeal({})], log = [], from = '2026-03-01', to }: Given): MeasureInput {
  return {
    lines: deals.map((deal) => dealLine(deal, context)),
    log: logOf(log),
    period: { from: noon(from), to: to ? noon(to) : NOW },
    now: NOW,
    today: TODAY,
    rep: ME,
    policy: defaultPolicy,
  };
}

type Wanted = {
  readonly value: number | null;
  readonly done?: number;
  readonly of?: number;
  /** What the cases say, in their order. */
  readonly says?: readonly string[];
  readonly groups?: readonly (readonly [label: string, done: number, of: number])[];
};
export type MeasureExamples = readonly { readonly name: string; readonly on: MeasureInput; readonly is: Wanted }[];
