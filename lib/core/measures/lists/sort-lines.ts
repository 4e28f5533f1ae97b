import type { OwnerId } from '../../domain/ids';
import type { DealState } from '../../domain/records';
import type { Policy } from '../../policy/policy';
import type { DealLine } from '../deal-line';
import { gravityOf } from './gravity-of';
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
type Keyed = { readonly line: DealLine; readonly key: Key };

const STATES: Readonly<Record<DealState, number>> = { recycle: 0, warm: 1, hot: 2 };
/**
 * The same deals in another order, from a list that is `inWorstOrder`: equals stay as they stand there, so that only figures
 * are compared. What has no figure comes last either way.
 */
export function sortLines(lines: readonly DealLine[], { by, down }: DealSort, context: Context): readonly DealLine[] {
  if (by === 'breach' && down) return lines;
  const keyOf = keys[by];
  const keyed: Keyed[] = lines.map((line) => ({ line, key: keyOf(line, context) }));
  const sign = down ? -1 : 1;
  keyed.sort((a, b) => compare(a.key, b.key, sign));
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

function compare(a: Key, b: Key, sign: 1 | -1): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return sign * order(a, b);
}

function order(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
