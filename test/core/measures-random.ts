import fc from 'fast-check';
import type { Event } from '../../lib/core/domain/event';
import type { DealId, StageId } from '../../lib/core/domain/ids';
import { addDays, type Day, type Instant } from '../../lib/core/domain/instant';
import { dealLine } from '../../lib/core/measures/deal-line';
import { eventLog } from '../../lib/core/measures/event-log';
import type { MeasureInput } from '../../lib/core/measures/measure';
import { defaultPolicy } from '../../lib/core/policy/default-policy';
import { context, ME, NOW } from './build-line';
import { aDeal, TODAY } from './build-measure';

const DEALS = 4;
const STAGES = [...defaultPolicy.stages.map(({ id }) => id), 'limbo'];
const MINUTE = 60_000;
const SPAN = 150 * 24 * 60;

const day = (before: number, after: number) =>
  fc.integer({ min: -before, max: after }).map((count) => addDays(TODAY, count));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const span = fc.record({ due: day(90, 40), name: fc.constantFrom('Demo', 'Review') });

const oneDeal = (at: number) =>
  fc
    .record(
      {
        stage: fc.constantFrom(...STAGES),
        mode: fc.constantFrom('active' as const, 'long-cycle' as const),
        outcome: fc.constantFrom('open' as const, 'open' as const, 'won' as const, 'lost' as const),
        created: day(200, 0),
        stageSince: day(100, 0),
        exitReason: fc.constantFrom('', 'No budget'),
        roles: fc
          .subarray(['champion', 'economic-buyer', 'procurement', 'legal', 'other'] as const)
          .map((all) => [...all]),
        amount: fc.record({ amount: fc.integer({ min: 1, max: 99 }), currency: fc.constantFrom('EUR', 'GBP') }),
        step: fc.record({ due: day(60, 30), reason: fc.constantFrom('promise-due', 'by-hand') }),
        parked: fc.record({ until: day(5, 60), why: fc.constantFrom('', 'Budget') }),
        override: fc.constantFrom('hot' as const, 'recycle' as const),
        ahead: fc.array(span, { maxLength: 2 }).map((all) => all.toSorted((a, b) => (a.due < b.due ? -1 : 1))),
        aheadKind: fc.constantFrom('meeting' as const, 'decision' as const),
        past: fc.array(fc.record({ due: day(90, 10), done: day(90, 0) }), { maxLength: 2 }),
        met: day(90, 0),
        lastReply: day(90, 0),
      },
      { requiredKeys: ['stage', 'mode', 'outcome', 'created', 'stageSince', 'roles', 'ahead', 'past'] },
    )
    .map((over) => withOwnStep(aDeal({ ...over, id: `d${at}` }), at));

/** The open step of each deal is one of its own, which the log may know. */
function withOwnStep(summary: ReturnType<typeof aDeal>, at: number) {
  return summary.step === null ? summary : { ...summary, step: { ...summary.step, id: `s${at}` as never } };
}

const KINDS: readonly Event['kind'][] = [
  ...['touch-sent', 'touch-sent', 'touch-undone', 'touch-corrected', 'inbound-reply', 'inbound-reply'],
  ...['step-accepted', 'step-closed', 'stage-changed', 'closed', 'review-opened', 'review-settled', 'suppressed'],
  ...['stop-noted', 'parked', 'unparked', 'engagement-noted', 'deal-changed', 'value-logged', 'undone'],
] as Event['kind'][];

/** Facts of every act in one: each kind of event reads its own. */
const facts = fc.record({
  no: fc.integer({ min: 0, max: 9 }),
  reason: fc.constantFrom('open-question', 'promise-due', 're-entry-signal', 'proposal-without-review'),
  stage: fc.constantFrom(...STAGES),
  from: fc.constantFrom(...STAGES),
  to: fc.constantFrom(...STAGES),
  status: fc.constantFrom('sent', 'undone'),
  names: fc.boolean(),
  booked: fc.boolean(),
  outcome: fc.constantFrom('done', 'cancelled', 'won', 'lost', 'open', 'cleared', 'refused'),
  due: day(100, 30),
  since: maybe(day(120, 0)),
  gate: fc.constantFrom('executive', 'pricing', 'scope', 'dormant-reentry'),
  kind: fc.constantFrom('proposal-viewed', 'pricing-viewed', 'no-show', 'other'),
  field: fc.constantFrom('milestone', 'state'),
});

/** Often on one of the days on which something is due, where the rules have their edges. */
const moment = fc.oneof(
  fc.integer({ min: 0, max: SPAN }),
  fc.integer({ min: 0, max: 10 }).map((no) => no * 6 * 24 * 60),
);

const happened = fc
  .array(fc.tuple(fc.constantFrom(...KINDS), moment, facts), { maxLength: 60 })
  .map((all) => all.map(([kind, before, fact], seq) => eventOf(kind, before, fact, seq)));

type Facts = typeof facts extends fc.Arbitrary<infer T> ? T : never;

function eventOf(kind: Event['kind'], before: number, fact: Facts, seq: number): Event {
  const deal = fact.no % (DEALS + 1);
  return {
    seq,
    // no two at the same moment: the order of equals is nobody's promise
    at: (NOW - before * MINUTE - seq) as Instant,
    kind,
    dealId: `local:d${deal}` as DealId,
    threadId: (fact.no === 7 ? null : `t${deal}-${fact.no > 4 ? 1 : 0}`) as never,
    data: dataOf(kind, fact),
    key: `k${Math.floor(seq / 2)}`,
  };
}

function dataOf(kind: Event['kind'], fact: Facts): Event['data'] {
  const { no, reason, stage, outcome, due, gate } = fact;
  const touch = `touch${no}`;
  // a step's day and reason never change; four of ten are those that are open on the deals
  const step = { step: `s${no}`, reason: no % 2 ? 'promise-due' : 'by-hand', due: addDays(TODAY, -no * 6) };
  const all: Partial<Record<Event['kind'], Event['data']>> = {
    'touch-sent': { touch, reason, stage },
    'touch-undone': { touch, reason, stage },
    'touch-corrected': { touch, to: fact.status, reason, stage },
    'inbound-reply': { touch: fact.names ? touch : null, booked: fact.booked },
    'step-accepted': step,
    'step-closed': { ...step, outcome: outcome === 'done' ? 'done' : 'cancelled' },
    'stage-changed': { from: fact.from, to: fact.to, since: fact.since ?? null },
    closed: { outcome, stage },
    'review-opened': { gate },
    'review-settled': { gate, outcome },
    suppressed: { reason: 'opted-out' },
    'stop-noted': { stops: 'declined complained' },
    parked: { until: due },
    'engagement-noted': { kind: fact.kind },
    'deal-changed': { field: fact.field, from: due, due: addDays(due, no - 4) },
    undone: { intent: `k${no * 2}` },
  };
  return all[kind] ?? {};
}

export type Plain = MeasureInput & { readonly events: readonly Event[] };

/** Four deals of every kind, what happened on them and on one that is gone, and some stretch of time. */
export const anyInput: fc.Arbitrary<Plain> = fc
  .record({
    deals: fc.tuple(oneDeal(0), oneDeal(1), oneDeal(2), oneDeal(3)),
    events: happened,
    days: fc.integer({ min: 7, max: 140 }),
    ended: fc.integer({ min: 0, max: 30 }),
  })
  .map(({ deals, events, days, ended }) => {
    const to = (NOW - ended * 1440 * MINUTE) as Instant;
    const log = eventLog(events);
    return {
      lines: deals.map((deal) => dealLine(deal, context)),
      log,
      events: log.all,
      period: { from: (to - days * 1440 * MINUTE) as Instant, to },
      now: NOW,
      today: TODAY as Day,
      rep: ME,
      policy: defaultPolicy,
    };
  });

export function placeOf(stage: unknown): number {
  return defaultPolicy.stages.findIndex(({ id }) => id === (stage as StageId));
}
