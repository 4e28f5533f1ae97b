import { describe, expect, it } from 'vitest';
import { exportRecords } from '@/lib/app/export-records';
import { noteEngagement } from '@/lib/app/note-engagement';
import { reviewThread } from '@/lib/app/review-thread';
import { undoIntent } from '@/lib/app/undo-intent';
import type { DealId } from '@/lib/core/domain/ids';
import type { Instant } from '@/lib/core/domain/instant';
import { ok } from '@/lib/core/domain/result';
import { deal, mail, NOW, REP } from '../store/example-rows';
import { eventKinds, openStore } from './open-store';
import { threadOf } from './thread-of';

const ROLLOUT = 'local:rollout' as DealId;
const BUYER = mail('marta.lindqvist@corvane.example');
const act = (key: string) => ({ key, now: NOW });
const DAY = 86_400_000;
const on = { dealId: ROLLOUT, threadId: null, at: (NOW - DAY) as Instant, says: ' They called in sick. ' };
const REFUSED = { ok: false, error: { kind: 'refused' } };
const rows = () => ({ deals: [deal('rollout', 'Rollout', 'corvane', { ownerId: REP.id })] });

describe('what a buyer did outside the mail (S3-21)', () => {
  it('is kept with the deal, once, and can be taken back', async () => {
    const store = await openStore(rows());
    expect(await noteEngagement(store, { ...act('a'), ...on, kind: 'no-show' })).toEqual(ok('done'));
    expect(await noteEngagement(store, { ...act('a'), ...on, kind: 'no-show' })).toEqual(ok('already'));
    expect((await store.recordsForDeal(ROLLOUT)).engagements).toMatchObject([
      { kind: 'no-show', says: 'They called in sick.', source: 'rep', contactId: null },
    ]);
    expect(await eventKinds(store)).toEqual(['engagement-noted']);
    expect(await undoIntent(store, act('a'))).toEqual(ok('done'));
    expect((await store.recordsForDeal(ROLLOUT)).engagements).toEqual([]);
  });

  it('goes out with the export', async () => {
    const store = await openStore(rows());
    await noteEngagement(store, { ...act('a'), ...on, kind: 'no-show' });
    expect((await exportRecords(store, NOW)).parts.join('')).toContain('They called in sick.');
  });

  it('changes the verdict only where a rule says so', async () => {
    const thread = threadOf(
      NOW,
      ['m1', BUYER, -60 * 24 * 8, 'Thanks, all clear.'],
      ['m2', 'me', -60 * 24 * 7, 'See you.'],
    );
    const store = await openStore(rows());
    const before = await reviewThread(store, thread, NOW);
    await noteEngagement(store, { ...act('a'), ...on, kind: 'proposal-viewed' });
    const viewed = await reviewThread(store, thread, NOW);
    expect([viewed.verdict, viewed.draft]).toEqual([before.verdict, before.draft]);
    expect(viewed.reasons).toEqual(before.reasons);
    await noteEngagement(store, { ...act('b'), ...on, kind: 'no-show' });
    const stoodUp = await reviewThread(store, thread, NOW);
    expect(stoodUp.reasons[0]).toMatchObject({ id: 'missed-meeting', label: 'No show' });
  });

  it('refuses a day to come, no words where words are all there is, and a deal that is gone', async () => {
    const store = await openStore(rows());
    const later = (NOW + DAY) as Instant;
    expect(await noteEngagement(store, { ...act('a'), ...on, kind: 'no-show', at: later })).toMatchObject(REFUSED);
    expect(await noteEngagement(store, { ...act('b'), ...on, kind: 'other', says: ' ' })).toMatchObject(REFUSED);
    const gone = 'local:gone' as DealId;
    expect(await noteEngagement(store, { ...act('c'), ...on, kind: 'no-show', dealId: gone })).toMatchObject(REFUSED);
    expect(await eventKinds(store)).toEqual([]);
  });
});
