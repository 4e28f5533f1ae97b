import { describe, expect, it } from 'vitest';
import { changeMode } from '@/lib/app/change-mode';
import { checkReadiness } from '@/lib/app/check-readiness';
import { undoIntent } from '@/lib/app/undo-intent';
import type { DealId } from '@/lib/core/domain/ids';
import { ok } from '@/lib/core/domain/result';
import { deal, NOW, SMALL } from '../store/example-rows';
import { eventKinds, openStore } from './open-store';

const act = (key: string) => ({ key, now: NOW });
/** Eight deals, made in each month before June. */
const MANY = Array.from({ length: 8 }, (_, at) =>
  deal(`m${at}`, `Deal ${at}`, 'corvane', { created: `2025-${String(at + 5).padStart(2, '0')}-01` as never }),
);

describe('the cycle of many deals (S0-2)', () => {
  it('changes many in one act, and takes it back', async () => {
    const store = await openStore({ deals: [...SMALL.deals, ...MANY] });
    const deals = MANY.slice(0, 5).map(({ id }) => id);
    const modes = async () => (await store.allRows(['deals'])).deals.filter(({ mode }) => mode === 'long-cycle').length;
    expect(await changeMode(store, { ...act('a'), deals, mode: 'long-cycle', why: 'Age' })).toEqual(ok('done'));
    expect(await modes()).toBe(5);
    expect(await eventKinds(store)).toEqual(Array(5).fill('deal-changed'));
    await undoIntent(store, act('a'));
    expect(await modes()).toBe(0);
  });

  it('changes nothing when one of the deals is gone, or stands there already', async () => {
    const store = await openStore();
    const deals = ['local:rollout', 'local:gone'] as DealId[];
    expect(await changeMode(store, { ...act('a'), deals, mode: 'long-cycle', why: '' })).toMatchObject({ ok: false });
    await changeMode(store, { ...act('b'), deals: deals.slice(0, 1), mode: 'active', why: '' });
    expect(await eventKinds(store)).toEqual([]);
  });
});

describe('readiness, read from the store', () => {
  it('asks every deal, with the rep among the owners', async () => {
    const store = await openStore();
    const { level, checks } = await checkReadiness(store, NOW);
    expect(level).toBe('red');
    const of = (id: string) => checks.find((check) => check.id === id);
    expect(of('close-dates')).toMatchObject({ bad: 2, of: 2, level: 'red' });
    expect(of('owners')).toMatchObject({ bad: 0, of: 2, level: 'green' });
  });
});
