import { AlertLine } from '@/components/ui/alert-line';
import { classes } from '@/components/ui/cx';
import type { Day } from '@/lib/core/domain/instant';
import type { DealLine } from '@/lib/core/measures/deal-line';
import type { Policy } from '@/lib/core/policy/policy';
import { ViewHead } from '../parts/view-head';
import { CalendarCard } from './calendar-card';
import { CopyCard } from './copy-card';
import styles from './data.module.css';
import type { DataActs } from './data-acts';
import { useData } from './data-state';
import { DuplicatesCard } from './duplicates-card';
import { EraseCard } from './erase-card';
import { ImportCard } from './import-card';
import { IntegrityCard } from './integrity-card';
import type { KeptCalendar, KeptCalendarActs } from './kept-calendar';
import { ReadinessCard } from './readiness-card';
import { StorageCard } from './storage-card';

const cx = classes(styles);

type Props = {
  readonly acts: DataActs;
  readonly retention: Policy['retentionDays'];
  /** The rep's own open deals. */
  readonly mine: readonly DealLine[];
  readonly today: Day;
  readonly kept: KeptCalendar;
  readonly keeping: KeptCalendarActs;
};

/** What is kept, how it comes in and goes out, and whether it is sound. */
export function DataPage({ acts, retention, mine, today, kept, keeping }: Props) {
  const { counts, storage, imports, failed, duplicates, integrity } = useData();
  return (
    <>
      <ViewHead title="Data" says="All of it on this computer. Nothing leaves it unless you send it." />
      {failed && <AlertLine says={failed} onAgain={acts.again} />}
      <div className={cx('grid')}>
        <div className={cx('column')}>
          <ImportCard imports={imports} acts={acts} />
          <CopyCard acts={acts} />
          <CalendarCard lines={mine} today={today} acts={acts} kept={kept} keeping={keeping} />
        </div>
        <div className={cx('column')}>
          <StorageCard counts={counts} storage={storage} retention={retention} />
          <DuplicatesCard duplicates={duplicates} acts={acts} />
          <ReadinessCard acts={acts} />
          <IntegrityCard integrity={integrity} acts={acts} />
          <EraseCard acts={acts} />
        </div>
      </div>
    </>
  );
}
