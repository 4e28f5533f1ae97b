import { expect, it } from 'vitest';
import { changeOwner } from '@/lib/app/change-owner';
import { closeDeals } from '@/lib/app/close-deals';
import { parkDeals } from '@/lib/app/park-deals';
import { setProgress } from '@/lib/app/set-progress';
import { undoIntent } from '@/lib/app/undo-intent';
import type { DealId, OwnerId } from '@/lib/core/domain/ids';
import type { Day } from '@/lib/core/domain/instant';
import { ok } from '@/lib/core/domain/result';
import { deal, NOW, SMALL, step } from '../store/example-rows';
import { eventKinds, openStore } from './open-store';

const act = (key: string) => ({ key, now: NOW });
const DEALS = ['local:rollout', 'local:second', 'local:won'] as DealId[];
const rows = {
  deals: [...SMALL.deals, deal('second', 'Second', 'corvane'), deal('won', 'Won', 'corvane', { outcome: 'won' })],
  nextSteps: [step('n1', 'rollout')],
};
const REFUSED = { ok: false, error: { kind: 'refused' } };

async function shown(store: Awaited<ReturnType<typeof openStore>>) {
  const { deals, nextSteps } = await store.allRows(['deals', 'nextSteps']);
  return { deals: deals.filter(({ id }) => DEALS.includes(id)), nextSteps };
}

it('parks several deals in one act, leaves closed ones, and takes all back with one Undo', async () => {
  const store = await openStore(rows);
  const before = await shown(store);
  const until = '2026-09-01' as Day;
  expect(await parkDeals(store, { ...act('a'), deals: DEALS, until, why: 'summer' })).toEqual(ok('done'));
  expect(await parkDeals(store, { ...act('a'), deals: DEALS, until, why: 'summer' })).toEqual(ok('already'));
  const parked = await shown(store);
  expect(parked.deals.map((row) => row.parked?.until ?? null).toSorted()).toEqual([until, until, null].toSorted());
  expect(parked.nextSteps[0]).toMatchObject({ status: 'cancelled' });
  expect(await eventKinds(store)).toEqual(['step-closed', 'parked', 'parked']);
  expect(await undoIntent(store, act('a'))).toEqual(ok('done'));
  expect(await shown(store)).toEqual(before);
});

it('refuses a day that is past, a loss without a reason, and a deal that is gone: nothing changes', async () => {
  const store = await openStore(rows);
  const past = { ...act('a'), deals: DEALS, until: '2026-06-11' as Day, why: 'x' };
  expect(await parkDeals(store, past)).toMatchObject(REFUSED);
  expect(await closeDeals(store, { ...act('b'), deals: DEALS, why: ' ' })).toMatchObject(REFUSED);
  const gone = [...DEALS, 'local:gone' as DealId];
  expect(await closeDeals(store, { ...act('c'), deals: gone, why: 'no budget' })).toMatchObject(REFUSED);
  expect(await eventKinds(store)).toEqual([]);
});

it('closes several as lost for one reason; what is won stays won', async () => {
  const store = await openStore(rows);
  expect(await closeDeals(store, { ...act('a'), deals: DEALS, why: 'no budget' })).toEqual(ok('done'));
  const { deals } = await shown(store);
  expect(Object.fromEntries(deals.map(({ id, outcome, exitReason }) => [id, `${outcome} ${exitReason}`]))).toEqual({
    'local:rollout': 'lost no budget',
    'local:second': 'lost no budget',
    'local:won': 'won null',
  });
});

it('gives deals to another owner with their open steps', async () => {
  const store = await openStore(rows);
  const ownerId = 'local:sam' as OwnerId;
  expect(await changeOwner(store, { ...act('a'), deals: DEALS, ownerId })).toEqual(ok('done'));
  const { deals, nextSteps } = await shown(store);
  expect(new Set([...deals, ...nextSteps].map((row) => row.ownerId))).toEqual(new Set([ownerId]));
  await undoIntent(store, act('a'));
  expect((await shown(store)).nextSteps[0]?.ownerId).not.toBe(ownerId);
});

it('notes how far procurement is', async () => {
  const store = await openStore(rows);
  const dealId = DEALS[0] as DealId;
  await setProgress(store, { ...act('a'), dealId, of: 'procurement', progress: 'running' });
  expect((await store.recordsForDeal(dealId)).deals[0]).toMatchObject({ procurement: 'running' });
  expect(await eventKinds(store)).toEqual(['deal-changed']);
});
