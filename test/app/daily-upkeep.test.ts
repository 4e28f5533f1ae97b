import { describe, expect, it } from 'vitest';
import { dailyUpkeep } from '@/lib/app/daily-upkeep';
import { keepDraft } from '@/lib/app/keep-draft';
import { settleReview } from '@/lib/app/settle-review';
import type { DealId, MessageId, OwnerId, ReviewId, StageId, TouchId } from '@/lib/core/domain/ids';
import type { Instant } from '@/lib/core/domain/instant';
import type { Review, Touch } from '@/lib/core/domain/records';
import { deal, mail, NOW, SMALL, suppression, threadId } from '../store/example-rows';
import { eventKinds, openStore } from './open-store';

const DAY = 86_400_000;
const ago = (days: number) => (NOW - days * DAY) as Instant;
const words = { kind: 'quote', messageId: 'gmail:m7' as MessageId, quote: 'around 10% off' } as const;

function touch(id: string, at: Instant, more: Partial<Touch> = {}): Touch {
  return {
    id: `send:${id}` as TouchId,
    dealId: 'local:rollout' as DealId,
    threadId: threadId('t1'),
    to: [mail('marta.lindqvist@corvane.example')],
    reason: 'promise-due',
    kind: 'advance',
    stage: 'discovery' as StageId,
    attempt: 1,
    status: 'pending',
    at,
    messageId: null,
    edited: null,
    ...more,
  };
}

function review(id: string, dealId: string, opened: Instant): Review {
  return {
    id: `local:${id}` as ReviewId,
    dealId: `local:${dealId}` as DealId,
    threadId: threadId('t1'),
    gate: 'pricing',
    ownerId: 'local:dana' as OwnerId,
    says: 'They ask for a discount.',
    evidence: [words],
    status: 'open',
    opened,
    settled: null,
  };
}

describe('the daily upkeep', () => {
  it('asks about a send of which only the click is known, after a day, and once', async () => {
    const store = await openStore({
      touches: [touch('old', ago(1.2)), touch('new', ago(0.6)), touch('gone', ago(9), { status: 'sent' })],
    });
    expect(await dailyUpkeep(store, NOW)).toMatchObject({ settled: 1, failed: null });
    const { touches } = await store.allRows(['touches']);
    expect(Object.fromEntries(touches.map(({ id, status }) => [id, status]))).toEqual({
      'send:old': 'unknown',
      'send:new': 'pending',
      'send:gone': 'sent',
    });
    expect(await dailyUpkeep(store, NOW)).toMatchObject({ settled: 0 });
    expect((await eventKinds(store)).filter((kind) => kind === 'touch-unknown')).toHaveLength(1);
  });

  it('asks about a second one of the same day too', async () => {
    const store = await openStore({ touches: [touch('a', ago(1.2)), touch('b', ago(0.9))] });
    expect(await dailyUpkeep(store, NOW)).toMatchObject({ settled: 1 });
    const later = (NOW + DAY / 6) as Instant;
    expect(await dailyUpkeep(store, later)).toMatchObject({ settled: 1 });
    const { touches } = await store.allRows(['touches']);
    expect(touches.map(({ status }) => status)).toEqual(['unknown', 'unknown']);
  });

  it('drops old words of closed deals, and of nothing else', async () => {
    const store = await openStore({
      deals: [...SMALL.deals, deal('lost', 'Old audit', 'corvane', { outcome: 'lost' })],
      reviews: [
        review('old', 'lost', ago(541)),
        review('young', 'lost', ago(539)),
        review('open', 'rollout', ago(541)),
      ],
      suppressions: [
        suppression(
          's',
          { kind: 'person', contactId: null, emails: [mail('ivy.stone@bellhaven.example')] },
          {
            at: ago(900),
            evidence: words,
          },
        ),
      ],
    });
    expect(await dailyUpkeep(store, NOW)).toEqual({ settled: 0, forgotten: 1, failed: null });
    const { reviews, suppressions } = await store.allRows(['reviews', 'suppressions']);
    const kept = reviews.filter(({ evidence }) => evidence.some((one) => one.kind === 'quote')).map(({ id }) => id);
    expect(kept.toSorted()).toEqual(['local:open', 'local:young']);
    expect(reviews.find(({ id }) => id === 'local:old')).toMatchObject({
      evidence: [{ kind: 'record', record: 'gmail:m7' }],
    });
    expect(JSON.stringify(suppressions)).toContain('around 10% off');
    expect(await dailyUpkeep(store, NOW)).toMatchObject({ forgotten: 0 });
  });

  it('drops drafts nobody sent, after the days of the policy', async () => {
    const store = await openStore({});
    const draft = { text: 'Dear Ana', reason: 'promise-due', kind: 'advance' } as const;
    await keepDraft(store, { ...draft, threadId: threadId('old'), saved: ago(61) });
    await keepDraft(store, { ...draft, threadId: threadId('young'), saved: ago(59) });
    await dailyUpkeep(store, NOW);
    expect(await store.savedDraft(threadId('old'))).toBeNull();
    expect(await store.savedDraft(threadId('young'))).not.toBeNull();
  });

  it('leaves nothing of the words in what an old act kept for its Undo', async () => {
    const store = await openStore({
      deals: [...SMALL.deals, deal('lost', 'Old audit', 'corvane', { outcome: 'lost' })],
      reviews: [review('old', 'lost', ago(700))],
    });
    const settle = {
      reviewId: 'local:old' as ReviewId,
      outcome: 'refused',
      by: 'local:dana' as OwnerId,
      note: '',
    } as const;
    await settleReview(store, { ...settle, key: 'settle', now: ago(600) });
    await dailyUpkeep(store, NOW);
    const undone = await store.undo('settle', { id: 'local:jonas' } as never, NOW);
    expect(undone.ok).toBe(true);
    expect(JSON.stringify(await store.allRows(['reviews']))).not.toContain('around 10%');
  });
});
