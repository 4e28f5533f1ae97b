// biome-ignore-all lint/a11y/useSemanticElements: a table element would hold all rows; here only those in sight exist
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its row (aria-activedescendant)
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type MouseEvent,
  memo,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react';
import { classes } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import type { DealId } from '@/lib/core/domain/ids';
import type { DealLine } from '@/lib/core/measures/deal-line';
import type { DealSort } from '@/lib/core/measures/lists/sort-lines';
import { hashOf } from '../workspace-store';
import { type CellContext, columnsFor, type DealColumn, tracksOf } from './deal-columns';
import styles from './deal-grid.module.css';

const cx = classes(styles);

const ROW = 37;
const HEAD = 33;

type Props = {
  readonly lines: readonly DealLine[];
  readonly context: CellContext;
  readonly sort: DealSort;
  readonly selected: ReadonlySet<DealId>;
  readonly active: DealId | null;
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly onSort: (sort: DealSort) => void;
  readonly onSelect: (ids: readonly DealId[], on: boolean) => void;
  readonly onActivate: (id: DealId) => void;
};

/** Only the rows in sight are in the page, so that 20,000 scroll like 20. The keys move one row, which is told by its id. */
export function DealGrid(props: Props) {
  const { lines, context, sort, selected, active, grid, onSort, onSelect, onActivate } = props;
  const width = useWidth(grid);
  // the same columns at each frame of a scroll, or every row in sight would be drawn anew
  const columns = useMemo(() => columnsFor(width, sort.by), [width, sort.by]);
  const at = useMemo(
    () => (active === null ? -1 : lines.findIndex(({ summary }) => summary.id === active)),
    [lines, active],
  );
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => grid.current,
    estimateSize: () => ROW,
    overscan: 8,
    scrollMargin: HEAD,
    scrollPaddingStart: HEAD,
    getItemKey: (index) => lines[index]?.summary.id ?? index,
  });
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at, { align: 'auto' });
    // only when another row is chosen: scrolling away from it stays possible
  }, [at, rows.scrollToIndex]);
  const shown = rows.getVirtualItems();
  const isShown = shown.some(({ index }) => index === at);
  return (
    <div
      ref={grid}
      className={cx('grid')}
      role="grid"
      tabIndex={0}
      aria-label="Deals"
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable="true"
      aria-activedescendant={isShown ? rowId(at) : undefined}
      style={{ '--tracks': tracksOf(columns) } as CSSProperties}
    >
      <div role="rowgroup" className={cx('headgroup')}>
        <div role="row" aria-rowindex={1} className={cx('head')}>
          <SelectAll lines={lines} count={selected.size} onSelect={onSelect} />
          {columns.map((column) => (
            <Head key={column.id} column={column} sort={sort} onSort={onSort} />
          ))}
        </div>
      </div>
      <div role="rowgroup" className={cx('body')} style={{ height: rows.getTotalSize() }}>
        {shown.map(({ index, start, key }) => {
          const line = lines[index];
          return (
            line && (
              <Row
                key={key}
                line={line}
                at={index}
                top={start - HEAD}
                columns={columns}
                context={context}
                isActive={index === at}
                isSelected={selected.has(line.summary.id)}
                onSelect={onSelect}
                onActivate={onActivate}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

type AllProps = Pick<Props, 'lines' | 'onSelect'> & { readonly count: number };

function SelectAll({ lines, count, onSelect }: AllProps) {
  const all = lines.length > 0 && count >= lines.length;
  const ids = () => lines.map(({ summary }) => summary.id);
  return (
    <span role="columnheader" className={cx('tick')}>
      <input
        type="checkbox"
        aria-label="Select all that are shown"
        checked={all}
        onChange={() => onSelect(ids(), !all)}
      />
    </span>
  );
}

type HeadProps = { readonly column: DealColumn; readonly sort: DealSort; readonly onSort: Props['onSort'] };

function Head({ column, sort, onSort }: HeadProps) {
  const on = sort.by === column.id;
  const down = on ? !sort.down : column.down;
  return (
    <span role="columnheader" aria-sort={on ? (sort.down ? 'descending' : 'ascending') : 'none'}>
      <button
        type="button"
        className={cx('sort', on && !sort.down && 'up')}
        title={column.about}
        onClick={() => onSort({ by: column.id, down })}
      >
        <span className="clip">{column.head}</span>
        {on && <Icon name="down" size={12} />}
      </button>
    </span>
  );
}

type RowProps = {
  readonly line: DealLine;
  readonly at: number;
  readonly top: number;
  readonly columns: readonly DealColumn[];
  readonly context: CellContext;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly onSelect: Props['onSelect'];
  readonly onActivate: Props['onActivate'];
};

const Row = memo(function Row({ line, at, top, columns, context, isActive, isSelected, ...on }: RowProps) {
  const { id, company, name } = line.summary;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid's keys do the same
    <div
      role="row"
      id={rowId(at)}
      aria-rowindex={at + 2}
      aria-selected={isSelected}
      className={cx('row', isActive && 'active')}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) => chosen(event) && on.onActivate(id)}
    >
      <span role="gridcell" className={cx('tick')}>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={`Select ${company} ${name}`}
          checked={isSelected}
          onChange={() => on.onSelect([id], !isSelected)}
        />
      </span>
      {columns.map((column) => (
        <span key={column.id} role="gridcell">
          {column.id === 'deal' ? (
            <a href={hashOf({ view: 'deals', deal: id })} tabIndex={-1}>
              {column.cell(line, context)}
            </a>
          ) : (
            column.cell(line, context)
          )}
        </span>
      ))}
    </div>
  );
});

function chosen({ target }: MouseEvent): boolean {
  return !(target instanceof Element && target.closest('a, input'));
}

function rowId(at: number): string {
  return `deal-row-${at}`;
}

function useWidth(of: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(1024);
  useLayoutEffect(() => {
    const element = of.current;
    if (!element) return;
    const watch = new ResizeObserver(() => setWidth(element.clientWidth));
    setWidth(element.clientWidth);
    watch.observe(element);
    return () => watch.disconnect();
  }, [of]);
  return width;
}
