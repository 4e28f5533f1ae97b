import { expect, it } from 'vitest';
import { overrideState } from '@/lib/app/override-state';
import { parkDeal } from '@/lib/app/park-deal';
import { reactivateDeal } from '@/lib/app/reactivate-deal';
import { undoIntent } from '@/lib/app/undo-intent';
import type { DealId, OwnerId } from '@/lib/core/domain/ids';
import type { Day } from '@/lib/core/domain/instant';
import { ok } from '@/lib/core/domain/result';
import { NOW, threadId } from '../store/example-rows';
import { eventKinds, openStore } from './open-store';

const ROLLOUT = 'local:rollout' as DealId;
const act = (key: string) => ({ key, now: NOW });

it('a parked deal is taken up again with those who must look first, and back, in one act', async () => {
  const store = await openStore();
  const on = { dealId: ROLLOUT, threadId: threadId('t1') };
  await parkDeal(store, { ...act('a'), ...on, until: '2026-10-01' as Day, why: 'Budget in autumn' });
  await overrideState(store, { ...act('b'), ...on, state: 'recycle', why: 'They wait' });
  const finding = (gate: string) => ({ gate, message: `About ${gate}.`, evidence: [] });
  const asked = ['dormant-reentry', 'pricing'].map((gate) => ({
    finding: finding(gate),
    ownerId: 'local:dana' as OwnerId,
  }));
  expect(await reactivateDeal(store, { ...act('c'), ...on, asked })).toEqual(ok('done'));
  const after = await store.recordsForDeal(ROLLOUT);
  expect(after.deals).toMatchObject([{ parked: null, stateOverride: null }]);
  expect(after.reviews.map(({ gate, status }) => [gate, status])).toEqual([
    ['dormant-reentry', 'open'],
    ['pricing', 'open'],
  ]);
  expect(after.nextSteps).toHaveLength(1);
  expect(await eventKinds(store)).toEqual(['parked', 'deal-changed', 'unparked', 'review-opened', 'review-opened']);
  expect(await undoIntent(store, act('c'))).toEqual(ok('done'));
  expect(await store.recordsForDeal(ROLLOUT)).toMatchObject({
    deals: [{ parked: { until: '2026-10-01' }, stateOverride: { state: 'recycle' } }],
    reviews: [],
    nextSteps: [],
  });
});
