import { describe, expect, it } from 'vitest';
import { countsByCode, ledgerLines } from '@/lib/app/ledger-lines';
import { suppressList } from '@/lib/app/suppress-list';
import { suppressionList } from '@/lib/app/suppression-list';
import { undoIntent } from '@/lib/app/undo-intent';
import type { DealId } from '@/lib/core/domain/ids';
import type { Day } from '@/lib/core/domain/instant';
import { ok } from '@/lib/core/domain/result';
import { mail, NOW, REP, stakeholder, step, suppression } from '../store/example-rows';
import { openStore } from './open-store';

const TODAY = '2026-06-11' as Day;
const EMPTY = { suppressions: [], lifts: [] };
const person = (...emails: string[]) => ({ kind: 'person', contactId: null, emails: emails.map(mail) }) as const;
const lift = (id: string) => ({
  id: `local:lift-${id}` as never,
  lifts: `local:${id}` as never,
  by: REP.id,
  why: 'A slip',
  at: NOW,
});
const table = (headers: string[], ...rows: string[][]) => ({ headers, rows, lines: rows.map((_, at) => at + 2) });

describe('the ledger', () => {
  const day = 86_400_000;
  const rows = [
    suppression('old', person('a@x.example'), { at: (NOW - 9 * day) as never }),
    suppression('last-day', person('b@x.example'), { until: TODAY, at: (NOW - 8 * day) as never }),
    suppression('ended', person('c@x.example'), { until: '2026-06-10' as Day, at: (NOW - 7 * day) as never }),
    suppression('lifted', person('d@x.example'), { reason: 'declined', at: (NOW - 6 * day) as never }),
    suppression('hand', person('e@x.example'), { reason: 'by-hand', at: (NOW - 5 * day) as never }),
  ];
  const lines = ledgerLines({ suppressions: rows, lifts: [lift('lifted')] }, TODAY);

  it('keeps every row, the newest first, with what holds today', () => {
    expect(lines.map(({ row, state }) => [row.id, state])).toEqual([
      ['local:hand', 'in-force'],
      ['local:lifted', 'lifted'],
      ['local:ended', 'ended'],
      ['local:last-day', 'in-force'],
      ['local:old', 'in-force'],
    ]);
  });
  it('counts by stop code what is in force', () => {
    expect(countsByCode(lines)).toEqual([
      ['opted-out', 2],
      ['by-hand', 1],
    ]);
  });
});

describe('a list of addresses', () => {
  it.each([
    [
      'a plain list without a head',
      table(['Ann@x.example'], ['bo@x.example']),
      ['ann@x.example', 'bo@x.example'],
      0,
      0,
      [],
    ],
    ['names beside them', table(['Name', 'Mail'], ['Ann', 'Ann <ann@x.example>']), ['ann@x.example'], 0, 0, []],
    ['a domain', table(['Who'], ['@shut.example']), ['shut.example'], 0, 0, []],
    ['a domain as our own export guards it', table(['Who'], ["'@shut.example"]), ['shut.example'], 0, 0, []],
    ['two of one person', table(['Who'], ['a@x.example; b@x.example']), ['a@x.example, b@x.example'], 0, 0, []],
    ['the same twice', table(['Who'], ['a@x.example'], ['A@x.example']), ['a@x.example'], 1, 0, []],
    ['who is on the list', table(['Who'], ['on@x.example']), [], 1, 0, []],
    ['a line without one', table(['Who'], ['nobody'], ['a@x.example'], ['']), ['a@x.example'], 0, 0, [2]],
    [
      'our own export',
      table(['Who', 'State'], ['a@x.example', 'In force'], ['b@x.example', 'Lifted by You'], ['c@x.example', 'Ended']),
      ['a@x.example'],
      0,
      2,
      [],
    ],
    [
      'one channel in our own export',
      table(['Scope', 'Who'], ['No meetings', 'a@x.example'], ['Person', 'b@x.example']),
      ['b@x.example'],
      0,
      1,
      [],
    ],
    ['a host that is no address', table(['Who'], ['www.shut.example']), [], 0, 0, [2]],
  ])('%s', (_name, file, fresh, known, over, unread) => {
    const ledger = { suppressions: [suppression('on', person('on@x.example'))], lifts: [] };
    const list = suppressionList(file, ledger, TODAY);
    expect(list.fresh.map(({ says }) => says)).toEqual(fresh);
    expect(list).toMatchObject({ known, over, unread });
  });

  it('takes again whom the ledger holds no longer, or only for a while', () => {
    const suppressions = [
      suppression('gone', person('a@x.example')),
      suppression('while', person('b@x.example'), { until: '2026-07-01' as Day }),
    ];
    const file = table(['Who', 'Until'], ['a@x.example', ''], ['b@x.example', '2026-09-30']);
    const { fresh } = suppressionList(file, { suppressions, lifts: [lift('gone')] }, TODAY);
    expect(fresh.map(({ says, until }) => [says, until])).toEqual([
      ['a@x.example', null],
      ['b@x.example', '2026-09-30'],
    ]);
  });

  it('is put on the ledger as one act: steps it makes pointless end, and Undo lifts all of it', async () => {
    const store = await openStore({
      stakeholders: [stakeholder('s1', 'rollout', 'marta')],
      nextSteps: [step('n1', 'rollout')],
    });
    const { fresh } = suppressionList(table(['Who'], ['marta@home.example'], ['new@x.example']), EMPTY, TODAY);
    const act = { key: 'a', now: NOW, stops: fresh, reason: 'opted-out', name: 'list.csv' } as const;
    expect(await suppressList(store, act)).toEqual(ok('done'));
    expect(await suppressList(store, act)).toEqual(ok('already'));
    const ledger = await store.wholeLedger();
    expect(ledger.suppressions).toHaveLength(2);
    expect(ledger.suppressions[0]).toMatchObject({ source: 'import', evidence: { says: 'In the list list.csv' } });
    expect((await store.recordsForDeal('local:rollout' as DealId)).nextSteps).toMatchObject([{ status: 'cancelled' }]);
    expect(await undoIntent(store, { key: 'a', now: NOW })).toEqual(ok('done'));
    expect(ledgerLines(await store.wholeLedger(), TODAY).map(({ state }) => state)).toEqual(['lifted', 'lifted']);
  });

  it('with nobody new is refused', async () => {
    const store = await openStore();
    expect(await suppressList(store, { key: 'a', now: NOW, stops: [], reason: 'opted-out', name: 'x' })).toMatchObject({
      ok: false,
      error: { kind: 'refused' },
    });
  });
});
