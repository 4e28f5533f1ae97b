import { describe, expect, it } from 'vitest';
import { answerQuestion } from '@/lib/app/answer-question';
import { changeSettings } from '@/lib/app/change-settings';
import { escalate } from '@/lib/app/escalate';
import { discardDraft, keepDraft } from '@/lib/app/keep-draft';
import { logValue } from '@/lib/app/log-value';
import { routeReviews } from '@/lib/app/route-reviews';
import { settleReview } from '@/lib/app/settle-review';
import { undoIntent } from '@/lib/app/undo-intent';
import type { DealId, OwnerId, ReviewId } from '@/lib/core/domain/ids';
import type { Store } from '@/lib/store/store';
import { mail, NOW, REP, threadId } from '../store/example-rows';
import { openStore } from './open-store';

const ROLLOUT = 'local:rollout' as DealId;
const T1 = threadId('t1');
const act = (key: string) => ({ key, now: NOW });
const REFUSED = { ok: false, error: { kind: 'refused' } };

async function rollout(store: Store) {
  return store.recordsForDeal(ROLLOUT);
}

describe('reviews and answers', () => {
  const finding = { gate: 'pricing', message: 'They ask for a discount.', evidence: [] };

  it('waits for its owner once, and is settled once', async () => {
    const store = await openStore();
    const input = { dealId: ROLLOUT, threadId: T1, asked: [{ finding, ownerId: 'local:dana' as OwnerId }] };
    await routeReviews(store, { ...act('a'), ...input });
    expect(await routeReviews(store, { ...act('b'), ...input })).toMatchObject(REFUSED);
    expect((await rollout(store)).reviews).toMatchObject([
      { gate: 'pricing', status: 'open', evidence: [{ kind: 'record', says: 'Analytics rollout' }] },
    ]);
    const settle = {
      reviewId: 'local:a' as ReviewId,
      outcome: 'cleared',
      by: 'local:dana' as OwnerId,
      note: 'Up to 5 %',
    } as const;
    await settleReview(store, { ...act('c'), ...settle });
    expect(await settleReview(store, { ...act('d'), ...settle })).toMatchObject(REFUSED);
    expect((await rollout(store)).reviews).toMatchObject([
      { status: 'cleared', settled: { by: 'local:dana', note: 'Up to 5 %' } },
    ]);
  });

  it('an escalation is a review with a reason', async () => {
    const store = await openStore();
    const input = { dealId: ROLLOUT, threadId: T1, to: 'local:priya' as OwnerId };
    expect(await escalate(store, { ...act('x'), ...input, why: ' ' })).toMatchObject(REFUSED);
    await escalate(store, { ...act('a'), ...input, why: 'Needs a call from you' });
    expect((await rollout(store)).reviews).toMatchObject([
      { gate: 'escalated', ownerId: 'local:priya', says: 'Needs a call from you' },
    ]);
  });

  it('an answer replaces the one before on the same message', async () => {
    const store = await openStore();
    await answerQuestion(store, { ...act('a'), threadId: T1, messageId: null, gate: 'declined', yes: true });
    await answerQuestion(store, { ...act('b'), threadId: T1, messageId: null, gate: 'declined', yes: false });
    await answerQuestion(store, {
      ...act('c'),
      threadId: T1,
      messageId: 'gmail:m1' as never,
      gate: 'declined',
      yes: true,
    });
    const { answers } = await store.recordsForThread({ id: T1, people: [] });
    expect(answers.map((row) => [row.messageId, row.yes])).toEqual(
      expect.arrayContaining([
        [null, false],
        ['gmail:m1', true],
      ]),
    );
    expect(answers).toHaveLength(2);
  });
});

describe('values, drafts, settings', () => {
  it('logs a value that has a name', async () => {
    const store = await openStore();
    const input = { dealId: ROLLOUT, threadId: T1, valueId: null, to: [mail('marta@home.example')] };
    expect(await logValue(store, { ...act('x'), ...input, name: '' })).toMatchObject(REFUSED);
    await logValue(store, { ...act('a'), ...input, name: 'Checklist' });
    expect((await rollout(store)).valueLog).toMatchObject([{ name: 'Checklist', how: 'by-hand', at: NOW }]);
  });

  it('keeps the last text of a draft', async () => {
    const store = await openStore();
    const draft = { threadId: T1, text: 'One', reason: 'promise-due', kind: 'advance', saved: NOW } as const;
    await keepDraft(store, draft);
    await keepDraft(store, { ...draft, text: 'Two' });
    expect(await store.savedDraft(T1)).toEqual({ ...draft, text: 'Two' });
    await discardDraft(store, T1);
    expect(await store.savedDraft(T1)).toBeNull();
  });

  it('changes a setting and takes it back', async () => {
    const store = await openStore();
    await changeSettings(store, { ...act('a'), settings: { guard: 'warn' } });
    expect(await store.settings()).toMatchObject({ guard: 'warn', rep: REP });
    await undoIntent(store, act('a'));
    expect(await store.settings()).toMatchObject({ guard: 'hold', rep: REP });
  });
});
