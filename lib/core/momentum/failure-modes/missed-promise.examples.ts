import { at, day, deal, id, situation, threadId } from '../../../../test/core/build-situation';
import type { LapseExamples } from '../../../../test/core/examples';
import type { NextStepId, OwnerId } from '../../domain/ids';
import type { NextStep } from '../../domain/records';

const will = 'I’ll send you the plan.';
const promise = (due: string) =>
  ({ from: 'jonas', on: '2026-06-05', text: will, promises: [{ due, quote: will }] }) as const;
const step = (due: string): NextStep => ({
  id: id<NextStepId>('n-1'),
  dealId: deal.id,
  threadId,
  what: 'Send the plan',
  ownerId: id<OwnerId>('o-jonas'),
  due: day(due),
  reason: 'promise-due',
  ifSilent: null,
  status: 'open',
  created: at('2026-06-05'),
  closed: null,
});

export const examples: LapseExamples = {
  seen: [
    {
      name: 'its day has passed (S1-56, S1-40)',
      on: situation({ mails: [promise('2026-06-09')] }),
      quote: will,
      says: 'Tue 9 Jun',
    },
    { name: 'as a step', on: situation({ records: { nextSteps: [step('2026-06-09')] } }), quote: 'n-1' },
  ],
  not: [
    { name: 'due today', on: situation({ mails: [promise('2026-06-11')] }) },
    {
      name: 'kept',
      on: situation({ mails: [promise('2026-06-09'), { from: 'jonas', on: '2026-06-09', text: 'Here it is.' }] }),
    },
    { name: 'a step that is due today', on: situation({ records: { nextSteps: [step('2026-06-11')] } }) },
  ],
};
