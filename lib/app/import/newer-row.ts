import type { DealId } from '../../core/domain/ids';
import type { Deal, NextStep, Review, Stakeholder } from '../../core/domain/records';
import type { TableName } from '../../store/store';
import type { LastWork } from './last-work';

export type Work = { readonly here: LastWork; readonly file: LastWork };

/**
 * Whether the file's row of the same id takes the place of ours. Decision: a row's own dates decide; where it has none, or
 * they are alike, the deal it belongs to decides by the last thing that happened on it; then the last thing that happened in
 * each workspace. Rationale: records carry no "changed on", and a clock of ours on every row would say when a machine wrote,
 * not when somebody worked. Consequence: what is alike in all three stays as it is here.
 */
export function fileIsNewer(table: TableName, here: object, file: object, work: Work): boolean {
  const own = dateOf(table, file) - dateOf(table, here);
  if (own !== 0) return own > 0;
  const deal = dealOf(table, file);
  const onDeal = deal ? work.file.on(deal) - work.here.on(deal) : 0;
  return onDeal !== 0 ? onDeal > 0 : work.file.any > work.here.any;
}

function dateOf(table: TableName, row: object): number {
  switch (table) {
    case 'nextSteps':
      return Math.max((row as NextStep).created, (row as NextStep).closed?.at ?? 0);
    case 'reviews':
      return Math.max((row as Review).opened, (row as Review).settled?.at ?? 0);
    default:
      return 'at' in row ? (row.at as number) : 0;
  }
}

function dealOf(table: TableName, row: object): DealId | null {
  return table === 'deals' ? (row as Deal).id : ((row as Partial<Stakeholder>).dealId ?? null);
}
