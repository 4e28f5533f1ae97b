import { useMemo, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { LinkButton } from '@/components/ui/link-button';
import { SystemLine } from '@/components/ui/system-line';
import { everyOpenDeal, filterLines } from '@/lib/core/measures/lists/deal-filter';
import { forecastSplit } from '@/lib/core/measures/lists/forecast-split';
import { inWorstOrder } from '@/lib/core/measures/lists/in-worst-order';
import { type SortBy, sortLines } from '@/lib/core/measures/lists/sort-lines';
import { wantsLongCycle } from '@/lib/core/measures/lists/wants-long-cycle';
import type { WorkspaceData } from '../workspace-store';
import { BulkBar } from './bulk-bar';
import { BulkSheet } from './bulk-sheet';
import { ChipMenu } from './chip-menu';
import { type CellContext, type DealColumn, dealColumns } from './deal-columns';
import { DealGrid } from './deal-grid';
import { DealSearch } from './deal-search';
import type { DealsActs } from './deals-acts';
import { useDeals } from './deals-store';
import styles from './deals-view.module.css';
import { FilterBar } from './filter-bar';
import { ForecastLine } from './forecast-line';
import { MOST_AT_ONCE } from './most-at-once';
import type { SavedView } from './saved-view';
import { namesOfOwners } from './say-line';
import { useDealKeys } from './use-deal-keys';
import { ViewsMenu } from './views-menu';

const cx = classes(styles);

type Props = { readonly data: WorkspaceData; readonly acts: DealsActs; readonly views: readonly SavedView[] };

/** Every deal, the worst rule breach first: searched, narrowed, ordered, and worked through by keys. */
export function DealsView({ data, acts, views }: Props) {
  const ui = useDeals();
  const grid = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const { lines, context, parts, chosen } = useShown(data);
  useDealKeys({
    lines,
    active: ui.active,
    selected: ui.selected,
    grid,
    search,
    onActivate: ui.activate,
    onOpen: acts.openDeal,
    onSelect: ui.select,
    onClear: () => ui.selectOnly([]),
  });
  return (
    <div className={cx('view')}>
      <header className={cx('head')}>
        <h1>Deals</h1>
        <p className="sub" role="status">
          {sayCount(lines.length, data.lines.length)}
        </p>
        <ViewsMenu
          current={ui.view}
          saved={views}
          onShow={({ name, filter, sort }) => ui.show(name, filter, sort)}
          onSave={() => ui.open('view')}
          onDrop={acts.dropView}
        />
        <OrderMenu />
        <Button onClick={() => acts.exportRows(lines)} off={lines.length === 0 && 'There is no row to export.'}>
          <Icon name="file" size={14} />
          CSV
        </Button>
        <DealSearch field={search} onLeave={() => grid.current?.focus()} />
      </header>
      {chosen.length > 0 ? (
        <BulkBar
          count={chosen.length}
          open={chosen.filter(({ summary }) => summary.outcome === 'open').length}
          onOpen={ui.open}
          onClear={() => ui.selectOnly([])}
        />
      ) : (
        <FilterBar filter={ui.filter} owners={data.owners} rep={data.rep} policy={data.policy} onNarrow={ui.narrow} />
      )}
      <ForecastLine parts={parts} />
      <LongCycleLine data={data} acts={acts} />
      {lines.length > 0 ? (
        <DealGrid
          {...{ lines, context, grid, sort: ui.sort, selected: ui.selected, active: ui.active }}
          onSort={ui.sortBy}
          onSelect={ui.select}
          onActivate={ui.activate}
        />
      ) : (
        <NothingShown none={data.lines.length === 0} onClear={() => ui.show('All open', everyOpenDeal, ui.sort)} />
      )}
      <BulkSheet data={data} acts={acts} chosen={chosen} />
    </div>
  );
}

/** What the filter, the search and the order leave; each is done again only when what it rests on has changed. */
function useShown({ lines, rep, policy, owners, today }: WorkspaceData) {
  const { filter, search, sort, selected } = useDeals();
  const context: CellContext = useMemo(() => ({ today, ownerName: namesOfOwners(owners, rep) }), [today, owners, rep]);
  const ordered = useMemo(() => inWorstOrder(lines), [lines]);
  const shown = useMemo(() => filterLines(ordered, filter, { search, me: rep.id }), [ordered, filter, search, rep.id]);
  const sorted = useMemo(
    () => sortLines(shown, sort, { policy, ownerName: context.ownerName }),
    [shown, sort, policy, context],
  );
  const parts = useMemo(() => forecastSplit(shown), [shown]);
  const chosen = useMemo(() => shown.filter(({ summary }) => selected.has(summary.id)), [shown, selected]);
  return { lines: sorted, context, parts, chosen };
}

/** Also by what has no room as a column: it gets its column then. */
function OrderMenu() {
  const { sort, sortBy } = useDeals();
  const [breach, ...others] = [...dealColumns].sort((a, b) => Number(b.id === 'breach') - Number(a.id === 'breach'));
  if (!breach) return null;
  const option = ({ id, head }: DealColumn) => ({ value: id, label: head });
  return (
    <ChipMenu<SortBy>
      name="Order"
      value={sort.by}
      options={[option(breach), ...others.map(option)]}
      onChange={(by) => sortBy({ by, down: dealColumns.find(({ id }) => id === by)?.down ?? true })}
    />
  );
}

function sayCount(shown: number, of: number): string {
  const all = of.toLocaleString('en');
  return shown === of ? `${all} ${of === 1 ? 'deal' : 'deals'}` : `${shown.toLocaleString('en')} of ${all} deals`;
}

type LineProps = Pick<Props, 'data' | 'acts'>;

/** Deals old enough for the other rules, changed in one act (S0-2). */
function LongCycleLine({ data, acts }: LineProps) {
  const { lines, policy, today } = data;
  const due = useMemo(() => wantsLongCycle(lines, { policy, today }), [lines, policy, today]);
  if (due.length === 0) return null;
  const ids = due.map(({ summary }) => summary.id);
  const [first] = due;
  const says =
    due.length === 1
      ? `${first?.summary.company} ${first?.summary.name} is old enough for the long cycle’s rules.`
      : `${due.length.toLocaleString('en')} deals are old enough for the long cycle’s rules.`;
  return (
    <SystemLine
      icon="wait"
      act={
        <>
          <LinkButton onClick={() => useDeals.getState().selectOnly(ids)}>Choose them</LinkButton>
          <LinkButton onClick={() => acts.changeMode(ids.slice(0, MOST_AT_ONCE), 'long-cycle', 'age')}>
            {ids.length > MOST_AT_ONCE ? `Change the first ${MOST_AT_ONCE}` : 'Change the rules'}
          </LinkButton>
        </>
      }
    >
      {says}
    </SystemLine>
  );
}

function NothingShown({ none, onClear }: { readonly none: boolean; readonly onClear: () => void }) {
  return none ? (
    <div className={cx('empty')}>
      <p>No deals yet. Import them under Data, or make one from a thread in your mail.</p>
    </div>
  ) : (
    <div className={cx('empty')}>
      <p>No deal fits this filter and search.</p>
      <Button onClick={onClear}>Show all open deals</Button>
    </div>
  );
}
