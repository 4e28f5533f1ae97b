import { describe, expect, test } from 'vitest';
import { auditMarkdown } from '../../lib/app/audit-report';
import { dealAudit, taskAudit } from '../../lib/app/audit-table';
import { auditThemes } from '../../lib/app/audit-themes';
import { baselineIn, freezeBaseline } from '../../lib/app/freeze-baseline';
import { measureCsv } from '../../lib/app/measure-csv';
import { ownersByMomentum } from '../../lib/app/owners-by-momentum';
import { pilotIn, startPilot } from '../../lib/app/start-pilot';
import { undoIntent } from '../../lib/app/undo-intent';
import type { Instant } from '../../lib/core/domain/instant';
import { eventLog } from '../../lib/core/measures/event-log';
import { measures } from '../../lib/core/measures/figures';
import { ME, NOW } from '../core/build-line';
import { aDeal, given, TODAY } from '../core/build-measure';
import { openStore } from './open-store';

const names = { deal: () => ({ name: 'Rollout', company: '=Aurora' }), owner: (id: string) => id };
const on = given({
  deals: [
    aDeal({ ahead: [{ due: '2026-06-18', name: 'Demo' }] }),
    aDeal({ id: 'b', outcome: 'lost', exitReason: 'No budget' }),
  ],
});
const stale = measures.find(({ id }) => id === 'stale-deals');
if (!stale) throw new Error('no measure');

describe('the baseline (S0-62)', () => {
  test('is kept once and never changes', async () => {
    const store = await openStore();
    await freezeBaseline(store, { figures: { 'stale-deals': 3 }, now: NOW });
    expect(await freezeBaseline(store, { figures: { 'stale-deals': 9 }, now: (NOW + 1) as Instant })).toEqual({
      ok: true,
      value: 'already',
    });
    const log = eventLog(await store.eventsAfter(0));
    expect(baselineIn(log, false)?.data['stale-deals']).toBe(3);
    expect(baselineIn(log, true)).toBeNull();
  });
});

describe('a pilot (S0-63, S1-51)', () => {
  const scope = { stage: null, owner: ME.id, createdBy: TODAY };
  test('keeps its deals and its first figures; Undo takes it back', async () => {
    const store = await openStore();
    await startPilot(store, { pilot: 'leads', scope, figures: { 'task-or-exit': 0.5 }, key: 'p1', now: NOW });
    const log = async () => eventLog(await store.eventsAfter(0));
    expect(pilotIn(await log(), 'leads')).toMatchObject({ ...scope, since: NOW, figures: { 'task-or-exit': 0.5 } });
    expect(pilotIn(await log(), 'long-cycle')).toBeNull();
    await undoIntent(store, { key: 'p1', now: NOW });
    expect(pilotIn(await log(), 'leads')).toBeNull();
  });

  test('is refused where there is nothing to measure', async () => {
    const act = { pilot: 'leads', scope, figures: { 'task-or-exit': null }, key: 'p1', now: NOW } as const;
    expect(await startPilot(await openStore(), act)).toMatchObject({ ok: false, error: { kind: 'refused' } });
  });
});

describe('what an audit takes away', () => {
  const asked = { lines: on.lines, today: TODAY, rep: ME, ownerName: () => 'You', log: on.log };
  test('age, next milestone, map, history and disposition of each deal (S0-65)', () => {
    const [head, open, lost] = dealAudit(asked).split('\r\n');
    expect(head).toMatch(/^Company,Deal,Owner,Age in days,Next milestone/);
    expect(open).toMatch(/^Aurora,Rollout,You,6,2026-06-18,Demo,yes,champion; economic-buyer/);
    expect(lost).toContain('lost: No budget');
  });

  test('each task with how it ended (S1-52)', async () => {
    expect(await taskAudit(await openStore(), asked)).toMatch(/^Company,Deal,Owner,Task,.*Sequence,Id\r\n$/);
  });

  test('a figure with its cases; no text runs as a formula', () => {
    const text = measureCsv(stale, stale.of(on), names, 'UTC');
    expect(text).toContain('Measure,Stale deals');
    expect(text).toContain("'=Aurora,Rollout,no contact known,no");
  });

  test('the month as Markdown; few cases say so (S0-62)', () => {
    const lines = [{ measure: stale, now: stale.of(on), dayOne: 2 }];
    const text = auditMarkdown({
      month: 'May 2026',
      lines,
      themes: [],
      owners: [],
      today: TODAY,
      say: String,
      sample: () => '0 of 1',
    });
    expect(text).toContain('| Stale deals | 0 | 0 of 1 (too few to say much) | 2 |  |');
    expect(text).toContain('# Follow-up audit, May 2026');
  });
});

describe('what the month says (S2-46)', () => {
  const month = given({
    deals: [aDeal({ id: 'd1', outcome: 'lost', exitReason: 'No budget' })],
    log: [
      ['review-opened', '2026-05-03', { gate: 'pricing' }],
      ['review-opened', '2026-05-04', { gate: 'open-objection', topic: 'trust' }],
      ['review-opened', '2026-05-05', { gate: 'strategic' }],
      ['review-opened', '2026-02-05', { gate: 'pricing' }],
      ['closed', '2026-05-06', { outcome: 'lost' }],
      ['closed', '2026-05-07', { outcome: 'open' }],
      ['suppressed', '2026-05-08', { reason: 'opted-out' }],
    ],
  });

  test('themes for offer, price and positioning (S3-47), and what owners were asked about (S1-62, S1-64)', () => {
    expect(auditThemes(month).map(({ name, rows }) => [name, ...rows.map((row) => row.join(' '))])).toEqual([
      ['Objections', 'Price 1', 'Security and risk 1'],
      ['Why deals ended', 'Lost: No budget 1'],
      ['What an owner was asked about', 'A strategic deal 1', 'An open objection 1', 'Price or discount 1'],
      ['Stops', 'Opted out 1'],
    ]);
    expect(auditThemes(given({}))).toEqual([]);
  });

  test('owners are ranked by momentum, not by what their deals are worth (S2-51)', () => {
    const { lines } = given({
      deals: [
        aDeal({ id: 'a', lastReply: '2026-06-10', ahead: [{ due: '2026-06-18', name: 'Demo' }], amount: null }),
        aDeal({ id: 'b', lastReply: '2026-06-10', amount: { amount: 9e6, currency: 'EUR' } }),
        aDeal({ id: 'c', outcome: 'won' }),
      ].map((deal) => (deal.id === 'local:b' ? { ...deal, ownerId: 'local:sam' as typeof deal.ownerId } : deal)),
    });
    expect(ownersByMomentum(lines, (id) => (id === ME.id ? 'You' : 'Sam'))).toEqual([
      { owner: 'You', open: 1, ahead: 1, inTime: 1, share: 1 },
      { owner: 'Sam', open: 1, ahead: 0, inTime: 1, share: 0 },
    ]);
  });

  test('each stands in the Markdown, with the day it was written', () => {
    const text = auditMarkdown({
      ...{ month: 'May 2026', lines: [], today: TODAY, say: (value) => String(value), sample: () => '' },
      themes: auditThemes(month),
      owners: ownersByMomentum(month.lines, () => 'You'),
    });
    expect(text).toContain('Written Thu 11 Jun.');
    expect(text).toContain('### Why deals ended\n\n- Lost: No budget: 1');
  });

  test('the deal table says how often a deal changed hands, and since when (S3-49)', () => {
    const given_ = given({
      log: [
        ['deal-changed', '2026-06-07', { field: 'owner', from: 'a', to: 'b' }],
        ['deal-changed', '2026-06-09', { field: 'owner', from: 'b', to: 'c' }],
        ['deal-changed', '2026-06-10', { field: 'mode', to: 'active' }],
      ],
    });
    const asked = { lines: given_.lines, today: TODAY, rep: ME, ownerName: () => 'You', log: given_.log };
    const [head = '', row = ''] = dealAudit(asked).split('\r\n');
    expect(head).toContain('Hand-overs,Days with this owner');
    expect(row).toContain(',2,2,');
  });
});
