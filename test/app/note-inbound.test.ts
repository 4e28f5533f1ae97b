import { describe, expect, it } from 'vitest';
import { confirmSends } from '@/lib/app/confirm-sends';
import { keepDraft } from '@/lib/app/keep-draft';
import { noteInbound } from '@/lib/app/note-inbound';
import { recordSend, touchIdOf } from '@/lib/app/record-send';
import { reviewThread } from '@/lib/app/review-thread';
import type { DealId } from '@/lib/core/domain/ids';
import type { Instant } from '@/lib/core/domain/instant';
import { ok } from '@/lib/core/domain/result';
import type { Store } from '@/lib/store/store';
import { mail, NOW, step, threadId } from '../store/example-rows';
import { eventKinds, openStore } from './open-store';
import { threadOf } from './thread-of';

const MARTA = 'marta.lindqvist@corvane.example';
const ROLLOUT = 'local:rollout' as DealId;
const T1 = threadId('t1');
const LATER = (NOW + 60_000) as Instant;
const steps = async (store: Store) => (await store.recordsForDeal(ROLLOUT)).nextSteps;

async function send(store: Store, status: 'pending' | 'sent') {
  const event = {
    status,
    key: 's1',
    thread: T1,
    subject: 'The plan',
    to: [mail(MARTA)],
    text: 'Here is the plan.',
    attachments: [],
    links: [],
    messageId: null,
    at: NOW,
  };
  await recordSend(store, { event, key: `send:s1:${status}`, now: NOW });
}

describe('a reply that is seen', () => {
  it('ends the open step, remembers the touch it answers, and counts once', async () => {
    const store = await openStore({ nextSteps: [step('n1', 'rollout')] });
    await send(store, 'sent');
    const thread = threadOf(
      NOW,
      ['m1', 'me', 0, 'Here is the plan.'],
      ['m2', MARTA, 30, 'Thank you, we will look at it on Monday.'],
    );
    expect(await noteInbound(store, { thread, now: NOW })).toEqual(ok('done'));
    expect(await noteInbound(store, { thread, now: NOW })).toEqual(ok('already'));
    expect(await steps(store)).toMatchObject([{ status: 'done', closed: { why: 'exit: reply' } }]);
    const reply = (await store.exportRows()).events.find((event) => event.kind === 'inbound-reply');
    expect(reply).toMatchObject({
      dealId: ROLLOUT,
      threadId: T1,
      data: { message: 'm2', touch: 'send:s1', reason: 'by-hand' },
    });
  });

  it('leaves a step that was agreed after it, and steps of other threads', async () => {
    const late = step('n1', 'rollout', { created: (NOW + 3_600_000) as never });
    const other = step('n2', 'rollout', { threadId: threadId('t2') });
    const store = await openStore({ nextSteps: [late, other] });
    await noteInbound(store, {
      thread: threadOf(NOW, ['m1', 'me', 0, 'Hello'], ['m2', MARTA, 30, 'Thank you, I will look.']),
      now: NOW,
    });
    expect((await steps(store)).map((row) => row.status)).toEqual(['open', 'open']);
  });

  it.each([
    ['own mail came last', threadOf(NOW, ['m1', MARTA, 0, 'Can you send the plan?'], ['m2', 'me', 5, 'Here it is.'])],
    ['nobody known wrote', threadOf(NOW, ['m1', 'who@nowhere.example', 0, 'Buy this.'])],
    [
      'a machine wrote',
      threadOf(
        NOW,
        ['m1', 'me', 0, 'Here is the plan.'],
        ['m2', MARTA, 5, 'I am out of the office until 22 June with no access to e-mail. This is an automatic reply.'],
      ),
    ],
  ])('is none when %s', async (_name, thread) => {
    const store = await openStore({ nextSteps: [step('n1', 'rollout')] });
    expect(await noteInbound(store, { thread, now: NOW })).toEqual(ok('already'));
    expect(await steps(store)).toMatchObject([{ status: 'open' }]);
    expect(await eventKinds(store)).toEqual([]);
  });
});

describe('an own mail that stands in the thread', () => {
  it('proves a send that was only asked for', async () => {
    const store = await openStore({
      threadLinks: [{ threadId: T1, dealId: ROLLOUT, at: NOW }],
      nextSteps: [step('n1', 'rollout')],
    });
    await keepDraft(store, {
      threadId: T1,
      text: 'Here is the plan.',
      reason: 'promise-due',
      kind: 'advance',
      saved: NOW,
    });
    await send(store, 'pending');
    const thread = threadOf(NOW, ['m0', 'me', -600, 'An older mail'], ['m1', 'me', 1, 'Here is the plan.']);
    expect(await confirmSends(store, { thread, now: LATER })).toEqual(ok('done'));
    expect(await confirmSends(store, { thread, now: LATER })).toEqual(ok('already'));
    expect(await store.touch(touchIdOf({ key: 's1' }))).toMatchObject({ status: 'sent', messageId: 'm1' });
    expect(await steps(store)).toMatchObject([{ status: 'done' }]);
    expect(await store.savedDraft(T1)).toBeNull();
  });

  it('proves nothing while it can still be taken back', async () => {
    const store = await openStore({ threadLinks: [{ threadId: T1, dealId: ROLLOUT, at: NOW }] });
    await send(store, 'pending');
    const thread = threadOf(NOW, ['m1', 'me', 0, 'Here is the plan.']);
    expect(await confirmSends(store, { thread, now: (NOW + 30_000) as Instant })).toEqual(ok('already'));
    expect(await store.touch(touchIdOf({ key: 's1' }))).toMatchObject({ status: 'pending' });
  });

  it('proves nothing when it is older than the send', async () => {
    const store = await openStore({ threadLinks: [{ threadId: T1, dealId: ROLLOUT, at: NOW }] });
    await send(store, 'pending');
    await confirmSends(store, { thread: threadOf(NOW, ['m0', 'me', -600, 'An older mail']), now: LATER });
    expect(await store.touch(touchIdOf({ key: 's1' }))).toMatchObject({ status: 'pending' });
  });
});

describe('reviewing a thread', () => {
  it('brings the deal of its people', async () => {
    const store = await openStore();
    const brief = await reviewThread(
      store,
      threadOf(NOW, ['m1', MARTA, 0, 'Can you send me the plan by Friday?']),
      NOW,
    );
    expect(brief.deal).toMatchObject({ id: ROLLOUT, name: 'Analytics rollout' });
    expect(brief.match.status).toBe('decided');
  });
});
