import type { DealId, MilestoneId, NextStepId, OwnerId, StageId, ThreadId } from '../../lib/core/domain/ids';
import { type Day, type Instant, parseInstant } from '../../lib/core/domain/instant';
import type { Rep } from '../../lib/core/domain/records';
import type { DealSummary } from '../../lib/core/measures/deal-summary';
import { defaultPolicy } from '../../lib/core/policy/default-policy';

export const TODAY = '2026-06-11' as Day;
export const NOW = parseInstant('2026-06-11T09:00:00Z') as Instant;
export const ME: Rep = {
  id: 'local:me' as OwnerId,
  name: 'Mo Rep',
  email: 'mo@seller.example' as Rep['email'],
  zone: 'UTC',
};
export const context = { policy: defaultPolicy, now: NOW, rep: ME };

type Plain = 'mode' | 'override' | 'amount' | 'outcome' | 'roles' | 'attempts' | 'tags';
type Span = { readonly from: string; readonly to: string };
type Over = Partial<Pick<DealSummary, Plain>> & {
  readonly id?: string;
  readonly stage?: string;
  readonly created?: string;
  readonly expires?: string;
  readonly closeDate?: string;
  readonly met?: string;
  readonly budget?: Span;
  readonly decision?: Span;
  readonly step?: { readonly due: string; readonly reason: string };
  readonly ahead?: readonly { readonly due: string; readonly name: string }[];
  readonly lastReply?: string;
  /** Day of our last mail. */
  readonly sent?: string;
  readonly waiting?: readonly string[];
  readonly parked?: { readonly until: string; readonly why: string };
};

/** An open deal of mine in its first week, with nothing known but what is given. */
export function onDeal({ id = 'd1', stage = 'discovery', step, ahead, lastReply, sent, ...over }: Over): DealSummary {
  return {
    name: 'Rollout',
    company: 'Aurora',
    ownerId: ME.id,
    stageSince: '2026-06-05',
    outcome: 'open',
    mode: 'active',
    override: null,
    amount: { amount: 40_000, currency: 'EUR' },
    created: '2026-06-05',
    closeDate: null,
    expires: null,
    parked: null,
    exitReason: null,
    tags: [],
    type: null,
    qualified: null,
    lifetimeValue: null,
    budget: null,
    decision: null,
    procurement: 'none',
    legal: 'none',
    met: null,
    attempts: sent ? 1 : 0,
    roles: ['champion', 'economic-buyer', 'procurement', 'legal'],
    waiting: [],
    threadId: 'gmail:t1' as ThreadId,
    ...(over as Partial<DealSummary>),
    id: `local:${id}` as DealId,
    stage: stage as StageId,
    step: step
      ? {
          id: 'local:n1' as NextStepId,
          what: 'Call',
          ownerId: ME.id,
          threadId: null,
          due: step.due as Day,
          reason: step.reason,
        }
      : null,
    ahead: (ahead ?? []).map(({ due, name }, at) => ({
      id: `local:m${at}` as MilestoneId,
      name,
      kind: 'meeting',
      due: due as Day,
      hasObjective: true,
    })),
    lastReply: lastReply ? noon(lastReply) : null,
    lastTouch: sent
      ? { at: noon(sent), reason: 'promise-due', kind: 'advance', attempt: 1, threadId: 'gmail:t1' as ThreadId }
      : null,
  } as unknown as DealSummary;
}

export function noon(day: string): Instant {
  return parseInstant(`${day}T12:00:00Z`) as Instant;
}

type Example = { readonly name: string; readonly on: DealSummary };
/** Deals that break a rule, with what is said, and near misses. */
export type BreachExamples = {
  readonly breaks: readonly (Example & { readonly says: string })[];
  readonly keeps: readonly Example[];
};
