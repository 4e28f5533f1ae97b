import { describe, expect, test } from 'vitest';
import { dealLine } from '@/lib/core/measures/deal-line';
import { everyOpenDeal } from '@/lib/core/measures/lists/deal-filter';
import { context, ME, onDeal, TODAY } from '../../../test/core/build-line';
import { columnsFor, dealColumns } from './deal-columns';
import { linesCsv } from './lines-csv';
import { parseViews } from './parse-views';

describe('columns', () => {
  const ids = (width: number, by = 'breach') => columnsFor(width, by as never).map(({ id }) => id);

  test('all of them where there is room, the next interaction first (S2-43)', () => {
    expect(ids(2000)).toEqual(dealColumns.map(({ id }) => id));
    expect(ids(2000)[0]).toBe('next');
  });
  test('in a small window the five that a row cannot do without', () => {
    expect(ids(400)).toEqual(['next', 'deal', 'breach', 'quiet', 'amount']);
  });
  test('what orders the list keeps its place', () => expect(ids(400, 'dwell')).toContain('dwell'));
});

describe('kept views', () => {
  const sort = { by: 'quiet', down: true };
  test('come back as they were', () => {
    const view = { name: 'Mine', filter: { ...everyOpenDeal, owner: 'mine' }, sort };
    expect(parseViews(JSON.parse(JSON.stringify([view])))).toEqual([view]);
  });
  test.each([
    ['no list', {}],
    ['no name', [{ filter: {}, sort }]],
    ['an order that is not known', [{ name: 'x', filter: {}, sort: { by: 'luck' } }]],
    ['nothing', null],
  ])('%s is left out', (_, kept) => expect(parseViews(kept)).toEqual([]));
  test('a filter of another version is read as far as it is understood', () => {
    const [view] = parseViews([
      { name: 'x', filter: { shows: 'some', stale: 'yes', stage: 'proposal', luck: 1 }, sort },
    ]);
    expect(view?.filter).toEqual({ ...everyOpenDeal, stage: 'proposal' });
  });
});

test('a row of the CSV has every column, figures as figures', () => {
  const step = { due: '2026-06-12', reason: 'by-hand' };
  const line = dealLine(onDeal({ lastReply: '2026-06-08', sent: '2026-06-09', step }), context);
  const [head, row] = linesCsv([line], { today: TODAY, ownerName: (id) => (id === ME.id ? 'You' : 'Sam') })
    .trim()
    .split('\r\n');
  expect(row?.split(',').length).toBe(head?.split(',').length);
  expect(row).toContain('Aurora,Rollout,');
  expect(row).toContain(',You,40000,EUR,open,local:d1');
});
