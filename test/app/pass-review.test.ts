import { describe, expect, it } from 'vitest';
import { passReview } from '@/lib/app/pass-review';
import { routeReviews } from '@/lib/app/route-reviews';
import { settleReview } from '@/lib/app/settle-review';
import { undoIntent } from '@/lib/app/undo-intent';
import type { DealId, OwnerId, ReviewId } from '@/lib/core/domain/ids';
import { ok } from '@/lib/core/domain/result';
import { NOW, threadId } from '../store/example-rows';
import { eventKinds, openStore } from './open-store';

const ROLLOUT = 'local:rollout' as DealId;
const DANA = 'local:dana' as OwnerId;
const PRIYA = 'local:priya' as OwnerId;
const REVIEW = 'local:a' as ReviewId;
const REFUSED = { ok: false, error: { kind: 'refused' } };
const act = (key: string) => ({ key, now: NOW });
const OWNERS = [
  { id: DANA, name: 'Dana Okafor', email: null, duties: ['price'] as const },
  { id: PRIYA, name: 'Priya Nair', email: null, duties: ['account'] as const },
];

async function asked() {
  const store = await openStore({ owners: OWNERS, nextSteps: [] });
  const finding = { gate: 'pricing', message: 'They ask for a discount.', evidence: [] };
  await routeReviews(store, {
    ...act('a'),
    dealId: ROLLOUT,
    threadId: threadId('t1'),
    asked: [{ finding, ownerId: DANA }],
  });
  return store;
}
const pass = { reviewId: REVIEW, to: PRIYA, note: ' Over my limit ' };

describe('passing a review on', () => {
  it('waits for the other owner, keeps whom it waited for and why, and asks them', async () => {
    const store = await asked();
    expect(await passReview(store, { ...act('b'), ...pass })).toEqual(ok('done'));
    const { reviews, nextSteps } = await store.recordsForDeal(ROLLOUT);
    expect(reviews).toMatchObject([
      { status: 'open', ownerId: PRIYA, opened: NOW, passed: [{ at: NOW, from: DANA, note: 'Over my limit' }] },
    ]);
    expect(nextSteps).toMatchObject([{ status: 'open', what: 'Ask Priya again: They ask for a discount' }]);
    expect(await eventKinds(store)).toContain('routed');
  });

  it('is done once for one key, and taken back as one', async () => {
    const store = await asked();
    await passReview(store, { ...act('b'), ...pass });
    expect(await passReview(store, { ...act('b'), ...pass })).toEqual(ok('already'));
    expect(await undoIntent(store, { key: 'b', now: NOW })).toEqual(ok('done'));
    const { reviews, nextSteps } = await store.recordsForDeal(ROLLOUT);
    expect(reviews).toMatchObject([{ ownerId: DANA }]);
    expect(reviews[0]).not.toHaveProperty('passed');
    expect(nextSteps).toMatchObject([{ what: 'Ask Dana again: They ask for a discount' }]);
  });

  it.each([
    ['to whom it waits for already', { to: DANA }],
    ['to nobody we know', { to: 'local:gone' as OwnerId }],
    ['without a reason', { note: '  ' }],
    ['that is not there', { reviewId: 'local:other' as ReviewId }],
  ])('is refused %s', async (_name, over) => {
    const store = await asked();
    expect(await passReview(store, { ...act('b'), ...pass, ...over })).toMatchObject(REFUSED);
    expect((await store.recordsForDeal(ROLLOUT)).reviews).toMatchObject([{ ownerId: DANA }]);
  });

  it('is refused once it is settled', async () => {
    const store = await asked();
    await settleReview(store, { ...act('s'), reviewId: REVIEW, outcome: 'cleared', by: DANA, note: '' });
    expect(await passReview(store, { ...act('b'), ...pass })).toMatchObject(REFUSED);
  });
});
