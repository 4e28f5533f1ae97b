import { describe, expect, it } from 'vitest';
import { closeDeal } from '@/lib/app/close-deal';
import { escalate } from '@/lib/app/escalate';
import { parkDeal } from '@/lib/app/park-deal';
import { recordSend } from '@/lib/app/record-send';
import { routeReviews } from '@/lib/app/route-reviews';
import { suppress } from '@/lib/app/suppress';
import type { DealId, OwnerId } from '@/lib/core/domain/ids';
import type { Records } from '@/lib/core/domain/records';
import { ok } from '@/lib/core/domain/result';
import { dispositionOf, dispositions } from '@/lib/core/policy/dispositions';
import type { Store } from '@/lib/store/store';
import { mail, NOW, step, threadId } from '../store/example-rows';
import { eventKinds, openStore } from './open-store';

const dealId = 'local:rollout' as DealId;
const T1 = threadId('t1');
const common = { key: 'a', now: NOW, dealId, threadId: T1 };
const to = 'local:priya' as OwnerId;
const finding = { gate: 'pricing', message: 'They ask for a discount.', evidence: [] };
const event = {
  status: 'pending',
  key: 's1',
  thread: T1,
  subject: 'The plan',
  to: [mail('marta@home.example')],
  text: 'Hello Marta, here is the plan.',
  attachments: [],
  links: [],
  messageId: null,
  at: NOW,
} as const;

/** Each way a card ends: the act, and what must lie in the store after it. */
const ends: Readonly<
  Record<string, { act(store: Store): Promise<unknown>; left: (rows: Records) => unknown; is: unknown }>
> = {
  insert: {
    act: (store) => recordSend(store, { ...common, event }),
    left: ({ touches }) => touches.map(({ reason, stage, attempt, status }) => ({ reason, stage, attempt, status })),
    is: [{ reason: expect.any(String), stage: 'discovery', attempt: 1, status: 'pending' }],
  },
  route: {
    act: (store) => routeReviews(store, { ...common, asked: [{ finding, ownerId: to }] }),
    left: ({ reviews }) => reviews.map(({ gate, ownerId, status }) => [gate, ownerId, status]),
    is: [['pricing', to, 'open']],
  },
  escalate: {
    act: (store) => escalate(store, { ...common, to, why: 'Needs a call' }),
    left: ({ reviews }) => reviews.map(({ says, ownerId, status }) => [says, ownerId, status]),
    is: [['Needs a call', to, 'open']],
  },
  nurture: {
    act: (store) => parkDeal(store, { ...common, until: '2026-10-01' as never, why: 'Budget in autumn' }),
    left: ({ deals, nextSteps }) => [deals[0]?.parked, nextSteps[0]?.status],
    is: [expect.objectContaining({ until: '2026-10-01', why: 'Budget in autumn' }), 'cancelled'],
  },
  suppress: {
    act: (store) =>
      suppress(store, { ...common, scope: { kind: 'deal', dealId }, reason: 'by-hand', until: null, evidence: null }),
    left: ({ suppressions, nextSteps }) => [suppressions.map(({ scope }) => scope), nextSteps[0]?.status],
    is: [[{ kind: 'deal', dealId }], 'cancelled'],
  },
  close: {
    act: (store) => closeDeal(store, { ...common, outcome: 'lost', why: 'Built it themselves' }),
    left: ({ deals, nextSteps }) => [deals[0]?.outcome, deals[0]?.exitReason, nextSteps[0]?.status],
    is: ['lost', 'Built it themselves', 'cancelled'],
  },
};

describe('a card ends in exactly one of six ways, and each leaves what it should (S0-74, S1-59)', () => {
  it('the table and the acts name the same six', () => {
    expect(dispositions.map(({ id }) => id)).toEqual(Object.keys(ends));
    const events = dispositions.flatMap((one) => one.events);
    expect(new Set(events).size).toBe(events.length);
    expect(dispositionOf('step-accepted')).toBeNull();
  });

  it.each(Object.entries(ends))('%s', async (id, { act, left, is }) => {
    const store = await openStore({
      nextSteps: [step('n1', 'rollout')],
      threadLinks: [{ threadId: T1, dealId, at: NOW }],
    });
    expect(await act(store)).toEqual(ok('done'));
    expect(left(await store.recordsForDeal(dealId))).toEqual(is);
    const kinds = await eventKinds(store);
    expect(kinds.map(dispositionOf).filter((one) => one !== null)).toEqual([id]);
  });
});
