import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { context, ME, onDeal, TODAY } from '../../../../test/core/build-line';
import type { OwnerId } from '../../domain/ids';
import { dealLine } from '../deal-line';
import { csvText } from './csv-text';
import { type DealFilter, everyOpenDeal, filterLines } from './deal-filter';
import { forecastSplit } from './forecast-split';
import { inWorstOrder } from './in-worst-order';
import { type SortBy, sortLines } from './sort-lines';
import { wantsLongCycle } from './wants-long-cycle';

type Over = Parameters<typeof onDeal>[0] & { readonly company?: string; readonly ownerId?: OwnerId };
const line = ({ company = 'Aurora', ownerId = ME.id, ...over }: Over) =>
  dealLine({ ...onDeal(over), company, ownerId }, context);
const ids = (lines: readonly { readonly summary: { readonly id: string } }[]) =>
  lines.map(({ summary }) => summary.id.replace('local:', ''));
const SAM = 'local:sam' as OwnerId;

const step = { due: '2026-06-12', reason: 'by-hand' };
const all = [
  line({ id: 'orderly', company: 'Østerby', step, lastReply: '2026-06-09', sent: '2026-06-10' }),
  line({ id: 'owed', lastReply: '2026-06-09', step }),
  line({ id: 'owed-longer', lastReply: '2026-06-02', step, ownerId: SAM }),
  line({ id: 'stale', company: 'Müller Bau', lastReply: '2026-04-01', sent: '2026-04-20', step }),
  line({ id: 'blank', stage: 'proposal' }),
  line({ id: 'parked', parked: { until: '2026-09-01', why: 'Budget' }, lastReply: '2026-04-01' }),
  line({ id: 'long', mode: 'long-cycle', met: '2026-06-01', step }),
  line({ id: 'lost', outcome: 'lost' }),
];

describe('the filter', () => {
  const shown = (by: Partial<DealFilter>, search = '') =>
    ids(filterLines(all, { ...everyOpenDeal, ...by }, { search, me: ME.id }));

  test.each<readonly [string, Partial<DealFilter>, readonly string[]]>([
    ['closed ones only when asked for', { shows: 'closed' }, ['lost']],
    ['another owner’s', { owner: SAM }, ['owed-longer']],
    ['a stage', { stage: 'proposal' as never }, ['blank']],
    ['a mode', { mode: 'long-cycle' }, ['long']],
    ['a state', { state: 'recycle' }, ['parked']],
    ['a rule, the gravest or not', { breach: 'quiet-too-long' }, ['stale']],
    ['nothing booked; a pause is booked', { noNext: true }, ['blank']],
    ['silent past the window; a pause is no silence', { stale: true }, ['stale']],
    // S4-11: nobody who may buy is left untouched
    ['nobody wrote, answered or met', { untouched: true }, ['blank']],
    ['two at once', { untouched: true, mode: 'long-cycle' }, []],
  ])('%s', (_, by, found) => expect(shown(by)).toEqual(found));

  test('“mine” leaves out what is others’', () => {
    expect(shown({ owner: 'mine' })).not.toContain('owed-longer');
    expect(shown({ owner: 'mine' })).toContain('owed');
  });

  test.each([
    ['muller', ['stale']],
    ['rollout MÜLLER', ['stale']],
    ['mu ba', ['stale']],
    ['nobody', []],
  ])('a search for %s', (search, found) => expect(shown({}, search)).toEqual(found));
});

describe('the order', () => {
  const worst = inWorstOrder(all);
  const by = (key: SortBy, down: boolean) =>
    ids(sortLines(worst, { by: key, down }, { policy: context.policy, ownerName: String }));

  test('the gravest rule first, then the worst of its kind; in order and closed last (S2-12)', () => {
    expect(ids(worst).slice(0, 2)).toEqual(['owed-longer', 'owed']);
    expect(ids(worst).indexOf('stale')).toBeLessThan(ids(worst).indexOf('blank'));
    expect(ids(worst).slice(-3).toSorted()).toEqual(['long', 'lost', 'orderly']);
  });

  test('nothing booked comes before every day', () => expect(by('next', false)[0]).toMatch(/blank|lost/));

  test('what has no figure is last either way', () => {
    for (const down of [true, false]) expect(by('risk', down)[0]).toBe('long');
  });

  test('silence counts against the window, and a pause is none', () => {
    expect(by('quiet', true)[0]).toBe('stale');
    expect(by('quiet', true).slice(-3).toSorted()).toEqual(['blank', 'lost', 'parked']);
  });

  test('every order keeps every deal once', () => {
    const columns: readonly SortBy[] = ['next', 'deal', 'breach', 'stage', 'quiet', 'dwell', 'state', 'roles', 'owner'];
    fc.assert(
      fc.property(fc.constantFrom(...columns), fc.boolean(), (key, down) => {
        expect(by(key, down).toSorted()).toEqual(ids(all).toSorted());
      }),
    );
  });
});

describe('the forecast', () => {
  test('splits by momentum, per currency, without closed deals (S2-13)', () => {
    const pounds = line({ amount: { amount: 1_000, currency: 'GBP' } });
    expect(forecastSplit([...all, pounds])).toEqual([
      { currency: 'EUR', moving: 160_000, still: 120_000, movingDeals: 4, stillDeals: 3 },
      { currency: 'GBP', moving: 0, still: 1_000, movingDeals: 0, stillDeals: 1 },
    ]);
  });

  test('a deal without an amount adds nothing', () => expect(forecastSplit([line({ amount: null })])).toEqual([]));
});

test('deals older than half of theirs want the long cycle’s rules (S0-2)', () => {
  const aged = Array.from({ length: 10 }, (_, at) =>
    line({ id: `d${at}`, created: `2025-${String(at + 1).padStart(2, '0')}-01` }),
  );
  const found = ids(wantsLongCycle(aged, { policy: context.policy, today: TODAY }));
  expect(found).toEqual(['d0', 'd1', 'd2', 'd3', 'd4']);
  expect(wantsLongCycle(aged.slice(0, 2), { policy: context.policy, today: TODAY })).toEqual([]);
});

test.each([
  [[['a', 1, null]], 'a,1,\r\n'],
  [[['a "b", c']], '"a ""b"", c"\r\n'],
  [[['=1+1', '-2', '@x', '+4']], "'=1+1,'-2,'@x,'+4\r\n"],
  [[[-2]], '-2\r\n'],
])('csv of %j', (rows, text) => expect(csvText(rows)).toBe(text));
