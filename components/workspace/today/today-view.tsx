import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { classes } from '@/components/ui/cx';
import { Segmented } from '@/components/ui/segmented';
import { hashOf, type WorkspaceData } from '@/components/workspace/workspace-store';
import { type Instant, sayDay } from '@/lib/core/domain/instant';
import { onlyGaps, type TodayGroup, type TodayItem, todayList } from '@/lib/core/measures/today-list';
import { NothingToday } from './nothing-today';
import type { TodayActs } from './today-acts';
import { TodayKeys } from './today-keys';
import { TodayRow } from './today-row';
import { cursorIn, useToday } from './today-store';
import styles from './today-view.module.css';
import { useTodayKeys } from './use-today-keys';

const cx = classes(styles);

type ListProps = { readonly data: WorkspaceData; readonly now: Instant; readonly acts: TodayActs };
type Props = ListProps & { /** At the end of the head. */ readonly children?: ReactNode };

/** Everything that needs an act today, the gravest first: complete by itself (S3-20), worked through by keyboard. */
export function TodayView({ data, now, acts, children }: Props) {
  const { lines, rep, today } = data;
  const whose = useToday((ui) => ui.whose);
  const items = useMemo(() => todayList(lines, { rep: rep.id, today, whose }), [lines, rep.id, today, whose]);
  const gaps = useMemo(() => onlyGaps(lines, { rep: rep.id, today, whose }), [lines, rep.id, today, whose]);
  useTodayKeys(items, acts);
  const others = useMemo(() => lines.some(({ summary }) => summary.ownerId !== rep.id), [lines, rep.id]);
  return (
    <>
      <header className={cx('head')}>
        <h1 className={cx('title')}>Today</h1>
        <p className="sub">
          {sayDay(today)}
          {items.length > 0 &&
            `, ${items.length.toLocaleString('en')} ${items.length === 1 ? 'deal' : 'deals'} to act on`}
        </p>
        <span className="end" />
        {others && (
          <Segmented
            name="Whose deals"
            value={whose}
            onChange={(value) => useToday.setState({ whose: value, cursor: { key: '', at: 0 }, form: null })}
            options={[
              { value: 'mine', label: 'Mine' },
              { value: 'all', label: 'All owners' },
            ]}
          />
        )}
        {children}
        <TodayKeys />
      </header>
      {items.length === 0 ? (
        <NothingToday data={data} whose={whose} />
      ) : (
        <List items={items} data={data} now={now} acts={acts} />
      )}
      {gaps > 0 && (
        <p className={cx('gaps')}>
          {gaps === 1 ? 'One deal is in time, but misses' : `${gaps.toLocaleString('en')} deals are in time, but miss`}{' '}
          a buying role. <a href={hashOf({ view: 'deals', deal: null })}>See the deals</a>
        </p>
      )}
    </>
  );
}

/** Only what is on screen is drawn: 2,000 items scroll like twenty. */
function List({ items, data, now, acts }: ListProps & { readonly items: readonly TodayItem[] }) {
  const { cursor, form, byKey, whose } = useToday();
  const at = cursorIn(items, cursor);
  const rows = useMemo(() => rowsOf(items), [items]);
  const list = useRef<HTMLElement>(null);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => (rows[index]?.head ? 40 : 57),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 10,
    scrollMargin: list.current?.offsetTop ?? 0,
    scrollPaddingStart: 96,
    scrollPaddingEnd: 32,
  });
  const current = rows.findIndex((row) => !row.head && row.at === at);
  useEffect(() => {
    if (byKey && current >= 0) virtual.scrollToIndex(current, { align: 'auto' });
  }, [byKey, current, virtual]);
  return (
    <section ref={list} className={cx('list')} aria-label="What needs you today">
      <div style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ key, index, start }) => {
          const row = rows[index];
          if (!row) return null;
          const top = { transform: `translateY(${start - virtual.options.scrollMargin}px)` };
          return (
            <div key={key} ref={virtual.measureElement} data-index={index} className={cx('place')} style={top}>
              {row.head ? (
                <h2 className={cx('group')}>
                  {groupNames[row.head]} <span className={cx('count')}>{row.count.toLocaleString('en')}</span>
                </h2>
              ) : (
                <TodayRow
                  item={row.item}
                  items={items}
                  at={row.at}
                  current={row.at === at}
                  form={row.at === at ? form : null}
                  byKey={byKey}
                  owner={whose === 'all' ? ownerOf(row.item, data) : null}
                  now={now}
                  today={data.today}
                  acts={acts}
                />
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
}

const groupNames: Readonly<Record<TodayGroup, string>> = {
  waiting: 'They wait for us',
  promised: 'Promises we owe',
  reviews: 'Reviews to clear',
  due: 'Due today and late',
  'no-step': 'Without a next step',
  quiet: 'Quiet too long',
  look: 'To look at again',
};

type Row =
  | { readonly head: TodayGroup; readonly key: string; readonly count: number }
  | { readonly head: null; readonly key: string; readonly item: TodayItem; readonly at: number };

function rowsOf(items: readonly TodayItem[]): readonly Row[] {
  const counts = new Map<TodayGroup, number>();
  for (const { group } of items) counts.set(group, (counts.get(group) ?? 0) + 1);
  return items.flatMap((item, at): readonly Row[] => {
    const row = { head: null, key: item.line.summary.id, item, at };
    const first = items[at - 1]?.group !== item.group;
    return first ? [{ head: item.group, key: item.group, count: counts.get(item.group) ?? 0 }, row] : [row];
  });
}

function ownerOf({ line }: TodayItem, { rep, owners }: WorkspaceData): string {
  const { ownerId } = line.summary;
  if (ownerId === rep.id) return 'You';
  return owners.find(({ id }) => id === ownerId)?.name.split(' ')[0] ?? 'Somebody';
}
