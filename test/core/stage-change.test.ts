import { describe, expect, test } from 'vitest';
import type { MilestoneId, NextStepId, OwnerId } from '../../lib/core/domain/ids';
import type { Milestone, NextStep } from '../../lib/core/domain/records';
import { type StageBoxes, stageChangeNeeds } from '../../lib/core/momentum/stage-change-needs';
import { defaultPolicy } from '../../lib/core/policy/default-policy';
import { stageAt } from '../../lib/core/policy/stage-at';
import { at, day, deal, id, mail } from './build-situation';

const none: StageBoxes = { checkpoint: null, objective: null, commitment: null };
const whole: StageBoxes = {
  checkpoint: { name: 'Proposal review', due: day('2026-06-18') },
  objective: 'decide on the second store',
  commitment: {
    says: 'Ana brings the CFO, we bring the pay-back table',
    due: day('2026-06-18'),
    evidence: [{ kind: 'quote', messageId: mail(1), quote: 'I will bring our CFO.' }],
  },
};
const milestone = (more: Partial<Milestone> = {}): Milestone => ({
  id: id<MilestoneId>('k-1'),
  dealId: deal.id,
  name: 'Ops meeting',
  objective: 'decide',
  kind: 'meeting',
  due: day('2026-06-12'),
  done: null,
  ...more,
});
const step: NextStep = {
  id: id<NextStepId>('n-1'),
  dealId: deal.id,
  threadId: null,
  what: 'Send the plan',
  ownerId: id<OwnerId>('o-jonas'),
  due: day('2026-06-12'),
  reason: 'by-hand',
  ifSilent: null,
  status: 'open',
  created: at('2026-06-10'),
  closed: null,
};
const asks = (boxes: StageBoxes, more: Partial<Parameters<typeof stageChangeNeeds>[0]> = {}) =>
  stageChangeNeeds({
    policy: defaultPolicy,
    from: stageAt(defaultPolicy, 'discovery'),
    to: stageAt(defaultPolicy, 'proposal'),
    today: day('2026-06-11'),
    milestones: [],
    openStep: null,
    boxes,
    ...more,
  }).map(({ box }) => box);

describe('a change of stage (S2-20, S2-21, S2-22)', () => {
  test.each([
    ['empty boxes need all three', ['checkpoint', 'objective', 'commitment'], none, {}],
    ['filled boxes need nothing', [], whole, {}],
    [
      'a day that has passed is none',
      ['checkpoint'],
      { ...whole, checkpoint: { name: 'Review', due: day('2026-06-10') } },
      {},
    ],
    [
      'agreed by the buyer needs their words',
      ['commitment'],
      { ...whole, commitment: { ...whole.commitment, evidence: [] } },
      {},
    ],
    ['a meeting ahead with an objective is all three', [], none, { milestones: [milestone()] }],
    ['a checkpoint without an objective', ['objective'], none, { milestones: [milestone({ objective: null })] }],
    ['a decision day is no meeting', ['commitment'], none, { milestones: [milestone({ kind: 'decision' })] }],
    ['an open step is a checkpoint', ['objective', 'commitment'], none, { openStep: step }],
    [
      'moving back needs nothing',
      [],
      none,
      { to: stageAt(defaultPolicy, 'discovery'), from: stageAt(defaultPolicy, 'close') },
    ],
    [
      'a policy that does not ask (S2-35)',
      [],
      none,
      { policy: { ...defaultPolicy, switches: { ...defaultPolicy.switches, stepBeforeStage: false } } },
    ],
  ] as const)('%s', (_, boxes, given, more) => {
    expect(asks(given as StageBoxes, more)).toEqual(boxes);
  });
});
