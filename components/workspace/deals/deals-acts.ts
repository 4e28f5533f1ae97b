import type { DealId, OwnerId } from '@/lib/core/domain/ids';
import type { Day } from '@/lib/core/domain/instant';
import type { DealMode } from '@/lib/core/domain/records';
import type { DealLine } from '@/lib/core/measures/deal-line';
import type { SavedView } from './saved-view';

/** What the list of deals can do. Each act on several deals is one, with one Undo. */
export type DealsActs = {
  openDeal(deal: DealId): void;
  park(deals: readonly DealId[], until: Day, why: string): void;
  give(deals: readonly DealId[], to: OwnerId, name: string): void;
  changeMode(deals: readonly DealId[], mode: DealMode, why: string): void;
  lose(deals: readonly DealId[], why: string): void;
  /** The rows that are shown, in their order, as a CSV file. */
  exportRows(lines: readonly DealLine[]): void;
  keepView(view: SavedView): void;
  dropView(name: string): void;
};
