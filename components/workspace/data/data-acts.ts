import type { ListedDuplicate } from '@/lib/app/list-duplicates';
import type { DealLine } from '@/lib/core/measures/deal-line';
import type { DataSheet } from './data-state';

/** What can be done in the Data view. */
export interface DataActs {
  open(sheet: DataSheet): void;
  close(): void;
  exportAll(): void;
  exportLabels(): void;
  copyDiagnostic(): void;
  undoImport(key: string): void;
  findDuplicates(): void;
  /** Both records side by side, before anything is merged. */
  lookAt(pair: ListedDuplicate): void;
  keepApart(pair: ListedDuplicate): void;
  checkIntegrity(): void;
  cancelIntegrity(): void;
  /** Next steps and milestones of these deals as one file for a calendar. */
  exportCalendar(lines: readonly DealLine[]): void;
  again(): void;
}
