import type { OwnerId } from '../domain/ids';
import { addDays, type Day, daysBetween, sayDay, toWorkday } from '../domain/instant';
import { type Breach, breachRules } from './breaches';
import type { DealLine } from './deal-line';
import { onceFor } from './figures/support/once-for';

/** In the order in which a day is worked through. */
export const todayGroups = ['waiting', 'promised', 'reviews', 'due', 'no-step', 'quiet', 'look'] as const;
export type TodayGroup = (typeof todayGroups)[number];

/** One deal that needs an act today, with the one that is recommended (S2-32). */
export type TodayItem = {
  readonly line: DealLine;
  readonly group: TodayGroup;
  /** Why it is here: a rule it breaks, or what is due though no rule is broken yet. */
  readonly why: Breach;
  /** The other rules it breaks, the worst first. */
  readonly others: readonly Breach[];
};

type Asked = { readonly rep: OwnerId; readonly today: Day; readonly whose: 'mine' | 'all' };

/** Every rule but a missing role has its place: a deal that breaks any of them is on the list (S3-20). */
const groupOf: Readonly<Record<string, TodayGroup>> = {
  'reply-owed': 'waiting',
  'promise-missed': 'promised',
  'promise-due': 'promised',
  'review-waits': 'reviews',
  'step-late': 'due',
  'step-due': 'due',
  expired: 'due',
  'pause-over': 'due',
  'milestone-passed': 'due',
  'met-without-next': 'no-step',
  'proposal-without-review': 'no-step',
  'no-next-step': 'no-step',
  'quiet-too-long': 'quiet',
  'never-contacted': 'quiet',
};

/**
 * Decision: a role nobody holds yet puts no deal on the day's list by itself; it stands beside what does. Rationale: it has
 * no day, and half of all deals lack one: the list would be read by nobody (S2-32). Consequence: the view counts them apart.
 */
const GAP = 'role-missing';

/** What is due ranks right behind the same rule broken. */
const order: readonly string[] = breachRules.flatMap(({ id }) => {
  if (id === 'promise-missed') return [id, 'promise-due'];
  return id === 'step-late' ? [id, 'step-due'] : [id];
});
const rankOf = new Map(order.map((id, at) => [id, at]));

/** What needs somebody today: whoever waits longest for an answer first, then the gravest breach. */
export function todayList(lines: readonly DealLine[], asked: Asked): readonly TodayItem[] {
  const { rep, today, whose } = asked;
  const lists = listsOf(lines);
  const key = `${rep} ${today} ${whose}`;
  const known = lists.get(key);
  if (known) return known;
  const list = lines.flatMap((line) => itemOf(line, asked) ?? []).sort(byGravity);
  lists.set(key, list);
  return list;
}

/** The list itself and its count beside the view's name ask the same of 20,000 lines. */
const listsOf = onceFor((_lines: readonly DealLine[]) => new Map<string, readonly TodayItem[]>());

/** Deals in time to which only somebody in a buying role is missing. */
export function onlyGaps(lines: readonly DealLine[], { rep, whose }: Asked): number {
  return lines.filter(
    ({ summary, breaches }) =>
      (whose === 'all' || summary.ownerId === rep) && breaches.length > 0 && breaches.every(({ id }) => id === GAP),
  ).length;
}

function itemOf(line: DealLine, asked: Asked): TodayItem | null {
  const { summary, breaches } = line;
  if (summary.outcome !== 'open') return null;
  const due = dueOf(line, asked.today);
  const all = due ? [...breaches, due] : breaches;
  const [why, ...others] = all.filter((one) => isFor(one, line, asked)).sort(byRank);
  return why && why.id !== GAP ? { line, group: placeOf(why), why, others } : null;
}

/** My deals with all they need; of somebody else's only what waits for me. */
function isFor({ id }: Breach, { summary }: DealLine, { rep, whose }: Asked): boolean {
  if (whose === 'all' || summary.ownerId === rep || id === 'review-waits') return true;
  const aboutStep = id === 'promise-missed' || id === 'promise-due' || id === 'step-late' || id === 'step-due';
  return aboutStep && summary.step?.ownerId === rep;
}

/** A promise takes work before its day: it is here from the working day before. A step is here on its day. */
function dueOf({ summary: { step }, parked }: DealLine, today: Day): Breach | null {
  if (!step || parked || step.due < today) return null;
  const by = -daysBetween(today, step.due);
  if (step.reason === 'promise-due')
    return step.due <= toWorkday(addDays(today, 1))
      ? { id: 'promise-due', says: `Promise due ${by === 0 ? 'today' : sayDay(step.due, today)}`, by, act: 'do-step' }
      : null;
  return by === 0 ? { id: 'step-due', says: 'Next step due today', by, act: 'do-step' } : null;
}

function placeOf({ id }: Breach): TodayGroup {
  return groupOf[id] ?? 'look';
}

function byRank(a: Breach, b: Breach): number {
  const place = todayGroups.indexOf(placeOf(a)) - todayGroups.indexOf(placeOf(b));
  return place || (rankOf.get(a.id) ?? order.length) - (rankOf.get(b.id) ?? order.length);
}

function byGravity(a: TodayItem, b: TodayItem): number {
  const rank = byRank(a.why, b.why);
  if (rank !== 0) return rank;
  // the oldest unanswered mail first, to the minute (S4-26)
  const written = a.group === 'waiting' ? (a.line.summary.lastReply ?? 0) - (b.line.summary.lastReply ?? 0) : 0;
  return written || b.why.by - a.why.by || (a.line.summary.id < b.line.summary.id ? -1 : 1);
}
