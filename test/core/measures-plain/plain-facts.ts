import type { Event } from '../../../lib/core/domain/event';
import { type Day, dayOf, daysBetween } from '../../../lib/core/domain/instant';
import type { DealLine } from '../../../lib/core/measures/deal-line';
import { type Plain, placeOf } from '../measures-random';

/** A figure, worked out a second time in the plainest way: over everything, again and again, with nothing shared. */
export type Recount = (on: Plain) => { readonly value: number | null; readonly done?: number; readonly of?: number };

export const DAY = 86_400_000;
export const share = (all: readonly unknown[], counts: readonly unknown[]) => ({
  value: all.length === 0 ? null : counts.length / all.length,
  done: counts.length,
  of: all.length,
});
export const number = (all: readonly unknown[], counts: readonly unknown[]) => ({
  ...share(all, counts),
  value: all.length === 0 ? null : counts.length,
});
export const open = ({ lines }: Plain) => lines.filter(({ summary }) => summary.outcome === 'open');
export const inside = ({ period }: Plain, at: number) => period.from <= at && at < period.to;
const dayIn = ({ period }: Plain, day: string) => dayOf(period.from, 'UTC') <= day && day < dayOf(period.to, 'UTC');
export const of = ({ events }: Plain, ...kinds: readonly Event['kind'][]) =>
  events.filter(({ kind }) => kinds.includes(kind));
const lineOf = ({ lines }: Plain, deal: unknown) => lines.find(({ summary }) => summary.id === deal);
export const windowOf = (on: Plain, deal: unknown) => lineOf(on, deal)?.window ?? 14;

export function sent(on: Plain): readonly Event[] {
  const moves = of(on, 'touch-sent', 'touch-undone', 'touch-corrected');
  const touches = [...new Set(moves.map(({ data }) => data['touch']))];
  return touches.flatMap((touch) => {
    const own = moves.filter(({ data }) => data['touch'] === touch);
    const isOut = ({ kind, data }: Event) =>
      kind === 'touch-sent' || (kind === 'touch-corrected' && data['to'] === 'sent');
    const back = own.findLastIndex((one) => !isOut(one));
    const first = own.slice(back + 1)[0];
    return first ? [first] : [];
  });
}

/** The touch a reply belongs to. */
export function answers(on: Plain, reply: Event): unknown {
  if (typeof reply.data['touch'] === 'string') return reply.data['touch'];
  if (reply.threadId === null) return null;
  const before = sent(on).filter((one) => one.threadId === reply.threadId && one.at < reply.at);
  return before.toSorted((a, b) => b.at - a.at)[0]?.data['touch'] ?? null;
}

export const wentOnBetween = (on: Plain, deal: unknown, from: number, to: number) =>
  decisions(on).some((one) => one.dealId === deal && one.data['outcome'] !== 'lost' && one.at > from && one.at <= to);

export function decisions(on: Plain): readonly Event[] {
  return on.events.filter(({ kind, data }) => {
    if (kind === 'closed') return data['outcome'] === 'won' || data['outcome'] === 'lost';
    return kind === 'stage-changed' && placeOf(data['from']) >= 0 && placeOf(data['to']) > placeOf(data['from']);
  });
}

type Step = {
  id: unknown;
  deal: unknown;
  reason: unknown;
  due: string;
  made: string | null;
  end: [string, unknown] | null;
};

export function steps(on: Plain): readonly Step[] {
  const told = of(on, 'step-accepted', 'step-closed').map(({ data }) => data['step']);
  const held = on.lines.flatMap(({ summary }) => (summary.step ? [summary.step.id as string] : []));
  return [...new Set([...told, ...held])].flatMap((id): Step[] => {
    const holder = on.lines.find(({ summary }) => summary.step?.id === id)?.summary;
    const made = of(on, 'step-accepted').findLast(({ data }) => data['step'] === id);
    const ended = of(on, 'step-closed').findLast(({ data }) => data['step'] === id);
    const since = made ? dayOf(made.at, 'UTC') : null;
    if (holder?.step)
      return [{ id, deal: holder.id, reason: holder.step.reason, due: holder.step.due, made: since, end: null }];
    if (!ended) return [];
    const { data, dealId, at } = ended;
    const end: Step['end'] = [dayOf(at, 'UTC'), data['outcome']];
    return [{ id, deal: dealId, reason: data['reason'], due: String(data['due']), made: since, end }];
  });
}

export const dueSteps = (on: Plain) =>
  steps(on).filter(({ due, end }) => due < on.today && dayIn(on, due) && !(end?.[1] === 'cancelled' && end[0] <= due));
export const onTime = ({ due, end }: Step) => end !== null && end[1] === 'done' && end[0] <= due;
export const promises = (on: Plain) => dueSteps(on).filter(({ reason }) => reason === 'promise-due');

export const silent = ({ quiet, window, parked }: DealLine) => quiet !== null && !parked && quiet > window;

export function milestones(on: Plain) {
  const rows = on.lines.flatMap(({ summary }) => [
    ...summary.ahead.map(({ due }) => ({ due, done: null as Day | null, moved: false })),
    ...summary.past.map(({ due, done }) => ({ due, done: done as Day | null, moved: false })),
  ]);
  const moved = of(on, 'deal-changed')
    .filter(
      ({ data, dealId }) =>
        data['field'] === 'milestone' && lineOf(on, dealId) && String(data['due']) > String(data['from']),
    )
    .map(({ data, at }) => ({ due: data['from'] as Day, done: null, moved: dayOf(at, 'UTC') <= String(data['from']) }));
  return [...rows, ...moved].filter(({ due }) => due < on.today && dayIn(on, due));
}

export function quartiles(values: readonly number[]): [low: number, middle: number, high: number] {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (place: number) => {
    const [low, part] = [Math.trunc(place), place % 1];
    return (sorted[low] ?? 0) * (1 - part) + (sorted[low + 1] ?? sorted[low] ?? 0) * part;
  };
  return [at((sorted.length - 1) / 4), at((sorted.length - 1) / 2), at(((sorted.length - 1) * 3) / 4)];
}

/** The widest middle half among groups. */
export function widest(rows: readonly { readonly group: string; readonly days: number }[]): number | null {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const widths = groups.map((group) => {
    const [low, , high] = quartiles(rows.filter((row) => row.group === group).map(({ days }) => days));
    return high - low;
  });
  return widths.length === 0 ? null : Math.max(...widths);
}

export const nameOf = (on: Plain, stage: unknown) =>
  on.policy.stages.find(({ id }) => id === stage)?.name ?? 'Stage not known';

export function stays(on: Plain) {
  const now = open(on).flatMap(({ summary, dwell }) =>
    dwell === null ? [] : [{ stage: nameOf(on, summary.stage), owner: String(summary.ownerId), days: dwell }],
  );
  const over = of(on, 'stage-changed').flatMap(({ at, dealId, data }) => {
    const line = lineOf(on, dealId);
    if (!line || data['since'] === null || !inside(on, at)) return [];
    const days = Math.max(0, daysBetween(data['since'] as Day, dayOf(at, 'UTC')));
    return [{ stage: nameOf(on, data['from']), owner: String(line.summary.ownerId), days }];
  });
  return [...now, ...over];
}

/** Day by day, with no interval: was something ahead at the end of that day? */
export function isAhead(on: Plain, { summary }: DealLine, end: Day): boolean {
  const step = steps(on).some(
    (one) =>
      one.deal === summary.id && (one.made ?? '') <= end && one.due >= end && (one.end === null || one.end[0] > end),
  );
  const ahead = summary.ahead.some(({ due }) => due >= end);
  const reached = summary.past.some(({ due, done }) => due >= end && done > end);
  const marks = of(on, 'parked', 'unparked').filter(({ dealId }) => dealId === summary.id);
  const last = marks.findLastIndex(({ kind, data, at }, index) => {
    if (kind !== 'parked' || dayOf(at, 'UTC') > end || String(data['until']) < end) return false;
    const after = marks[index + 1];
    return !after || dayOf(after.at, 'UTC') > end;
  });
  const stands = marks.at(-1)?.kind === 'parked';
  const before = summary.parked !== null && !stands && summary.parked.until >= end;
  return step || ahead || reached || last >= 0 || before;
}

export function pattern(
  on: Plain,
  begun: readonly Event[],
  days: (one: Event) => number,
  shows: (one: Event, until: number) => boolean,
) {
  const told = begun.filter((one) => one.at + days(one) * DAY <= on.now);
  return share(
    told,
    told.filter((one) => shows(one, one.at + days(one) * DAY)),
  );
}

export const signs = (on: Plain) =>
  of(on, 'inbound-reply', 'engagement-noted')
    .filter(({ data }) => data['kind'] !== 'no-show')
    .toSorted((a, b) => a.at - b.at);

export function ownReplies(on: Plain, deal: unknown, from: number, to: number) {
  return of(on, 'inbound-reply').filter(({ dealId, at }) => dealId === deal && at > from && at <= to);
}

export function met(on: Plain, deal: unknown, from: string, to: string): boolean {
  const day = lineOf(on, deal)?.summary.met ?? null;
  return day !== null && day >= from && day <= to;
}
