import type { OwnerId } from '../../domain/ids';
import type { DealState } from '../../domain/records';
import type { Policy } from '../../policy/policy';
import { breachRules } from '../breaches';
import type { DealLine } from '../deal-line';
import { lineText } from './line-text';

export type SortBy =
  | 'next'
  | 'deal'
  | 'breach'
  | 'stage'
  | 'quiet'
  | 'dwell'
  | 'state'
  | 'roles'
  | 'risk'
  | 'owner'
  | 'amount';
export type DealSort = { readonly by: SortBy; readonly down: boolean };

/** The gravest rule breach first, then the worst of its kind: no deal slips behind a louder one (S2-12). */
export const worstFirst: DealSort = { by: 'breach', down: true };

type Context = { readonly policy: Policy; readonly ownerName: (id: OwnerId) => string };
type Key = number | string | null;
type Keyed = { readonly line: DealLine; readonly key: Key; readonly grave: number; readonly text: string };

const GRAVITY: ReadonlyMap<string, number> = new Map(breachRules.map(({ id }, at) => [id, breachRules.length - at]));
const STATES: Readonly<Record<DealState, number>> = { recycle: 0, warm: 1, hot: 2 };
/** More days than any deal is old: the rule decides before its days. */
const DAYS = 100_000;

/** A new list. What has no figure comes last either way; equals stand by breach, then by name. */
export function sortLines(lines: readonly DealLine[], { by, down }: DealSort, context: Context): readonly DealLine[] {
  const keyOf = keys[by];
  const keyed: Keyed[] = lines.map((line) => ({
    line,
    key: keyOf(line, context),
    grave: gravityOf(line),
    text: lineText(line),
  }));
  const sign = down ? -1 : 1;
  keyed.sort((a, b) => compare(a.key, b.key, sign) || b.grave - a.grave || order(a.text, b.text));
  return keyed.map(({ line }) => line);
}

const keys: Readonly<Record<SortBy, (line: DealLine, context: Context) => Key>> = {
  // nothing booked is the earliest of all: the day is yesterday
  next: ({ next }) => next?.due ?? '',
  deal: lineText,
  breach: gravityOf,
  stage: ({ stage }, { policy }) => (stage ? policy.stages.indexOf(stage) : null),
  quiet: ({ quiet, window, parked }) => (quiet === null || parked ? null : quiet / window),
  dwell: ({ dwell }) => dwell,
  state: ({ state }) => STATES[state],
  roles: ({ missingRoles }) => missingRoles.length,
  risk: ({ valueAtRisk }) => valueAtRisk,
  owner: ({ summary }, { ownerName }) => ownerName(summary.ownerId),
  amount: ({ summary }) => summary.amount?.amount ?? null,
};

function gravityOf({ breaches }: DealLine): number {
  const [worst] = breaches;
  return worst ? (GRAVITY.get(worst.id) ?? 0) * DAYS + Math.min(worst.by, DAYS - 1) : -1;
}

function compare(a: Key, b: Key, sign: 1 | -1): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return sign * order(a, b);
}

function order(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
