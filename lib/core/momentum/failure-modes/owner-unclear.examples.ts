import { at, day, deal, id, situation, threadId } from '../../../../test/core/build-situation';
import type { LapseExamples } from '../../../../test/core/examples';
import type { NextStepId, OwnerId } from '../../domain/ids';
import type { NextStep } from '../../domain/records';

const step = (owner: string): NextStep => ({
  id: id<NextStepId>('n-1'),
  dealId: deal.id,
  threadId,
  what: 'Send the plan',
  ownerId: id<OwnerId>(owner),
  due: day('2026-06-12'),
  reason: 'by-hand',
  ifSilent: null,
  status: 'open',
  created: at('2026-06-05'),
  closed: null,
});
const gone = { ownerId: id<OwnerId>('o-gone') };

export const examples: LapseExamples = {
  seen: [
    { name: 'of the deal (S1-56, S2-7)', on: situation({ deal: gone }), says: 'Nobody we know owns' },
    { name: 'of the next step', on: situation({ records: { nextSteps: [step('o-gone')] } }), quote: 'n-1' },
  ],
  not: [
    { name: 'the rep’s', on: situation({ records: { nextSteps: [step('o-jonas')] } }) },
    {
      name: 'a colleague’s',
      on: situation({ records: { nextSteps: [step('o-priya')] }, deal: { ownerId: id<OwnerId>('o-priya') } }),
    },
    { name: 'the deal is over', on: situation({ deal: { ...gone, outcome: 'lost' } }) },
  ],
};
