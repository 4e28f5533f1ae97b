import { expect, it } from 'vitest';
import { logValue } from '@/lib/app/log-value';
import { panelReview } from '@/lib/app/panel-review';
import { removeValue } from '@/lib/app/remove-value';
import { undoIntent } from '@/lib/app/undo-intent';
import type { DealId } from '@/lib/core/domain/ids';
import type { Instant } from '@/lib/core/domain/instant';
import { mail, NOW, SMALL, threadId } from '../store/example-rows';
import { openStore } from './open-store';
import { threadOf } from './thread-of';

const ROLLOUT = 'local:rollout' as DealId;
const PILOT = 'local:pilot' as DealId;
const marta = 'marta.lindqvist@corvane.example';
const thread = threadOf((NOW - 7_200_000) as Instant, ['m1', marta, 0, 'Could you send me the plan by Tuesday?']);
const asked = { now: NOW, choice: null };

it('gives a brief with the deal of the people on the thread', async () => {
  const review = await panelReview(await openStore(), thread, asked);
  expect(review.brief?.deal?.id).toBe(ROLLOUT);
  expect(review.kept).toBeNull();
});

it('has no brief before there is any deal', async () => {
  const store = await openStore();
  await store.intent('clear', async () => ({
    ok: true,
    value: { rows: {}, remove: { deals: SMALL.deals.map(({ id }) => id) }, events: [] },
  }));
  expect((await panelReview(store, thread, asked)).brief).toBeNull();
});

it('follows a link for this sitting, to a deal whose people are not on the thread, and keeps nothing of it', async () => {
  const store = await openStore();
  const { brief } = await panelReview(store, thread, { ...asked, link: { dealId: PILOT } });
  expect(brief?.deal).toMatchObject({ id: PILOT, company: { name: 'Bellhaven Foods' } });
  expect((await panelReview(store, thread, { ...asked, link: { dealId: null } })).brief?.deal).toBeNull();
  expect((await panelReview(store, thread, asked)).brief?.deal?.id).toBe(ROLLOUT);
});

it('a value is out of the log once removed, and back after Undo', async () => {
  const store = await openStore();
  const about = { dealId: ROLLOUT, threadId: threadId('t1'), valueId: null, name: 'Rollout map', to: [mail(marta)] };
  await logValue(store, { ...about, key: 'log', now: NOW });
  const [log] = (await store.recordsForDeal(ROLLOUT)).valueLog;
  if (!log) throw new Error('nothing was logged');
  expect(await removeValue(store, { log, key: 'remove', now: NOW })).toEqual({ ok: true, value: 'done' });
  expect((await store.recordsForDeal(ROLLOUT)).valueLog).toEqual([]);
  expect((await panelReview(store, thread, asked)).brief?.deal?.lastValue).toBeNull();
  const { events } = await store.exportRows();
  expect(events.at(-1)).toMatchObject({ kind: 'value-removed', dealId: ROLLOUT });
  await undoIntent(store, { key: 'remove', now: NOW });
  expect((await panelReview(store, thread, asked)).brief?.deal?.lastValue).toMatchObject({ name: 'Rollout map' });
});
