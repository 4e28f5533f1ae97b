import { describe, expect, it } from 'vitest';
import { changeStage } from '@/lib/app/change-stage';
import { escalate } from '@/lib/app/escalate';
import { noteInbound } from '@/lib/app/note-inbound';
import { noteStep } from '@/lib/app/note-step';
import { recordSend } from '@/lib/app/record-send';
import { routeReviews } from '@/lib/app/route-reviews';
import { setWindow } from '@/lib/app/set-window';
import { settleReview } from '@/lib/app/settle-review';
import type { DealId, OwnerId, ReviewId, StageId } from '@/lib/core/domain/ids';
import type { Day } from '@/lib/core/domain/instant';
import { ok } from '@/lib/core/domain/result';
import type { Rows, Store } from '@/lib/store/store';
import { mail, NOW, step, threadId } from '../store/example-rows';
import { eventKinds, openStore } from './open-store';
import { threadOf } from './thread-of';

const ROLLOUT = 'local:rollout' as DealId;
const MARTA = 'marta.lindqvist@corvane.example';
const T1 = threadId('t1');
const LINK: Rows = { threadLinks: [{ threadId: T1, dealId: ROLLOUT, at: NOW }] };
const act = (key: string) => ({ key, now: NOW });
const REFUSED = { ok: false, error: { kind: 'refused' } };
const day = (text: string) => text as Day;
const open = async (store: Store) =>
  (await store.recordsForDeal(ROLLOUT)).nextSteps.filter((row) => row.status === 'open');

function send(store: Store, status: 'sent' | 'undone', text: string) {
  const event = {
    status,
    key: 's1',
    thread: T1,
    subject: 'The plan',
    to: [mail(MARTA)],
    text,
    attachments: [],
    links: [],
    messageId: null,
    at: NOW,
  };
  return recordSend(store, { event, key: `send:s1:${status}`, now: NOW });
}

describe('a promise in a mail that went out (S1-2, S2-18)', () => {
  it('is the step we owe, until the mail is taken back', async () => {
    const store = await openStore(LINK);
    await send(store, 'sent', 'Hello Marta, I’ll send you the security overview by Monday.');
    expect(await open(store)).toMatchObject([
      { what: 'Send the security overview', due: '2026-06-15', reason: 'promise-due' },
    ]);
    expect(await eventKinds(store)).toEqual(['step-accepted', 'touch-sent']);
    await send(store, 'undone', '');
    expect(await open(store)).toEqual([]);
  });

  it('replaces a later step and leaves a sooner one', async () => {
    const later = await openStore({
      ...LINK,
      nextSteps: [step('n1', 'rollout', { due: day('2026-07-01'), reason: 'x' })],
    });
    await send(later, 'sent', 'I’ll send you the security overview by Monday.');
    expect((await open(later)).map((row) => row.reason)).toEqual(['promise-due']);
    const sooner = await openStore({
      ...LINK,
      nextSteps: [step('n1', 'rollout', { due: day('2026-06-12'), reason: 'x' })],
    });
    await send(sooner, 'sent', 'I’ll send you the security overview by Monday.');
    expect((await open(sooner)).map((row) => row.reason)).toEqual(['x']);
  });

  it('a mail without one leaves no step', async () => {
    const store = await openStore(LINK);
    await send(store, 'sent', 'Hello Marta, here is the overview.');
    expect(await open(store)).toEqual([]);
  });

  it('a plan in it becomes a step with a day', async () => {
    const store = await openStore(LINK);
    await send(store, 'sent', 'Hello Marta, I am going to follow up next week.');
    expect(await open(store)).toMatchObject([{ due: expect.stringMatching(/^2026-06-1[5-9]|2026-06-2[01]$/) }]);
  });
});

describe('a note', () => {
  it('with a day becomes the next step, and is refused without one', async () => {
    const store = await openStore();
    expect(
      await noteStep(store, { ...act('a'), dealId: ROLLOUT, threadId: T1, text: 'Call Marta next Tuesday' }),
    ).toEqual(ok('done'));
    expect(await open(store)).toMatchObject([{ what: 'Call Marta', due: '2026-06-16', reason: 'by-hand' }]);
    expect(await noteStep(store, { ...act('b'), dealId: ROLLOUT, threadId: T1, text: 'Nice call.' })).toMatchObject(
      REFUSED,
    );
    expect(await open(store)).toHaveLength(1);
  });
});

describe('a reply that sets a meeting (S1-49)', () => {
  it('ends the open step as booked', async () => {
    const store = await openStore({ nextSteps: [step('n1', 'rollout')] });
    const thread = threadOf(
      NOW,
      ['m1', 'me', 0, 'Does Tuesday at 10 work for you?'],
      ['m2', MARTA, 30, 'Tuesday works for me, see you then.'],
    );
    await noteInbound(store, { thread, now: NOW });
    const { nextSteps } = await store.recordsForDeal(ROLLOUT);
    expect(nextSteps).toMatchObject([{ status: 'done', closed: { why: 'exit: meeting' } }]);
  });
});

describe('a stage change with its three boxes (S2-20…22)', () => {
  const to = { dealId: ROLLOUT, stage: 'proposal' as StageId };
  const none = { checkpoint: null, objective: null, commitment: null };
  const whole = {
    checkpoint: { name: 'Proposal review', due: day('2026-06-18') },
    objective: 'decide on the first site',
    commitment: {
      says: 'Bring the pay-back table',
      due: day('2026-06-17'),
      evidence: [{ kind: 'record' as const, record: ROLLOUT, says: 'call of 10 June' }],
    },
  };
  it('refuses empty boxes with what is missing, and lets a reason excuse them', async () => {
    const store = await openStore();
    const refused = await changeStage(store, { ...act('a'), ...to, boxes: none });
    expect(refused).toMatchObject({ error: { detail: expect.stringContaining('checkpoint') } });
    expect(await changeStage(store, { ...act('b'), ...to, boxes: none, why: 'Board agreed by phone' })).toEqual(
      ok('done'),
    );
    const event = (await store.exportRows()).events.find(({ kind }) => kind === 'stage-changed');
    expect(event?.data).toMatchObject({ missing: 3, excused: 'Board agreed by phone' });
  });
  it('leaves the checkpoint as a milestone and its step behind (S2-27)', async () => {
    const store = await openStore({ nextSteps: [step('n1', 'rollout')] });
    expect(await changeStage(store, { ...act('a'), ...to, boxes: whole })).toEqual(ok('done'));
    const rows = await store.recordsForDeal(ROLLOUT);
    expect(rows.deals).toMatchObject([{ stage: 'proposal', stageSince: '2026-06-11' }]);
    expect(rows.milestones).toMatchObject([{ name: 'Proposal review', objective: 'decide on the first site' }]);
    expect(await open(store)).toMatchObject([{ what: 'Bring the pay-back table', due: '2026-06-17' }]);
  });
});

describe('a card that is handed over ends with a step (S0-74, S1-47, S1-59)', () => {
  const finding = { gate: 'pricing', message: 'They ask for a discount.', evidence: [] };
  it('route: ask again tomorrow; the owner’s word ends it', async () => {
    const store = await openStore();
    await routeReviews(store, {
      ...act('a'),
      dealId: ROLLOUT,
      threadId: T1,
      asked: [{ finding, ownerId: 'local:dana' as OwnerId }],
    });
    expect(await open(store)).toMatchObject([{ reason: 'review-open', due: '2026-06-12' }]);
    const settled = {
      reviewId: 'local:a' as ReviewId,
      outcome: 'cleared',
      by: 'local:dana' as OwnerId,
      note: '',
    } as const;
    await settleReview(store, { ...act('b'), ...settled });
    expect(await open(store)).toEqual([]);
  });
  it('escalate: the same, and an open step stays the one', async () => {
    const store = await openStore({ nextSteps: [step('n1', 'rollout')] });
    await escalate(store, {
      ...act('a'),
      dealId: ROLLOUT,
      threadId: T1,
      to: 'local:dana' as OwnerId,
      why: 'Please call',
    });
    expect((await open(store)).map((row) => row.id)).toEqual(['local:n1']);
  });
});

describe('a window that was named in passing (S2-5)', () => {
  it('goes onto the deal', async () => {
    const store = await openStore();
    const window = { from: day('2026-10-01'), to: day('2026-10-31') };
    await setWindow(store, { ...act('a'), dealId: ROLLOUT, threadId: T1, kind: 'decision', window });
    expect((await store.recordsForDeal(ROLLOUT)).deals).toMatchObject([{ decisionWindow: window, budgetWindow: null }]);
    const back = { from: day('2026-10-31'), to: day('2026-10-01') };
    expect(
      await setWindow(store, { ...act('b'), dealId: ROLLOUT, threadId: T1, kind: 'budget', window: back }),
    ).toMatchObject(REFUSED);
  });
});
