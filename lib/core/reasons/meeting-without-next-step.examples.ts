import { at, day, deal, id, situation, threadId } from '../../../test/core/build-situation';
import type { ReasonExamples } from '../../../test/core/examples';
import { meetingFact, quoted } from '../../../test/core/fact-specs';
import type { MilestoneId, NextStepId, OwnerId } from '../domain/ids';
import type { Milestone, NextStep } from '../domain/records';

const thanks = { from: 'ana', on: '2026-06-10', text: 'Thanks for the demo on Tuesday. The team liked it.' } as const;
const invite = { from: 'jonas', on: '2026-06-05', text: 'See you on Tuesday at ten.' } as const;
const mails = [invite, thanks];
const held = meetingFact(quoted(mails, 2, 'Thanks for the demo on Tuesday.'), 'held', '2026-06-09', { kind: 'demo' });
const agreed = meetingFact(quoted(mails, 1, 'See you on Tuesday at ten.'), 'agreed', '2026-06-09', { by: 'rep' });
const milestone = (more: Partial<Milestone>): Milestone => ({
  id: id<MilestoneId>('k-1'),
  dealId: deal.id,
  name: 'Strategy call',
  objective: null,
  kind: 'meeting',
  due: day('2026-06-09'),
  done: day('2026-06-09'),
  ...more,
});
const step = (due: string): NextStep => ({
  id: id<NextStepId>('n-1'),
  dealId: deal.id,
  threadId,
  what: 'Send the summary',
  ownerId: id<OwnerId>('o-jonas'),
  due: day(due),
  reason: 'by-hand',
  ifSilent: null,
  status: 'open',
  created: at('2026-06-09T12:00:00Z'),
  closed: null,
});
const on = (more: Parameters<typeof situation>[0] = {}) =>
  situation({ mails, facts: { meetings: [agreed, held] }, ...more });
const ours = { from: 'jonas', on: '2026-06-10T15:00:00Z', text: 'Shall we take the next step on Monday?' } as const;

export const examples: ReasonExamples = {
  holds: [
    {
      name: 'a demo was held, by the buyer’s words (S1-7, S2-2)',
      on: on(),
      quote: 'Thanks for the demo',
      says: 'The demo on Tue 9 Jun took place',
      act: 'Agree the next step with Ana',
      due: '2026-06-10',
    },
    {
      name: 'a consultation held, its day unknown (S1-5)',
      on: on({ facts: { meetings: [{ ...held, kind: 'consultation', day: null }] } }),
      says: 'The consultation took place',
      due: '2026-06-11',
    },
    {
      name: 'a meeting that the deal says is done',
      on: situation({ mails: [invite], records: { milestones: [milestone({})] } }),
      quote: 'k-1',
      says: '“Strategy call” on Tue 9 Jun took place',
    },
    {
      name: 'the agreed day is over and nobody called it off',
      on: situation({ mails: [invite], facts: { meetings: [agreed] } }),
      quote: 'See you on Tuesday',
      says: 'has passed',
    },
    { name: 'the step that came out of it is over', on: on({ records: { nextSteps: [step('2026-06-10')] } }) },
  ],
  not: [
    { name: 'a step with a day came out of it', on: on({ records: { nextSteps: [step('2026-06-12')] } }) },
    {
      name: 'a checkpoint is ahead',
      on: on({ records: { milestones: [milestone({ due: day('2026-06-19'), done: null })] } }),
    },
    {
      name: 'they promised something for a day',
      on: on({
        mails: [invite, { ...thanks, promises: [{ due: '2026-06-12', quote: 'The team liked it.' }] }],
      }),
    },
    { name: 'we wrote after it', on: on({ mails: [...mails, ours] }) },
    {
      name: 'we wrote after a meeting the deal says is done',
      on: situation({ mails: [invite, ours], records: { milestones: [milestone({})] } }),
    },
    { name: 'the next one is agreed', on: on({ facts: { meetings: [held, { ...agreed, day: day('2026-06-16') }] } }) },
    { name: 'only proposed', on: on({ facts: { meetings: [{ ...agreed, status: 'proposed' }] } }) },
    { name: 'agreed for today', on: on({ facts: { meetings: [{ ...agreed, day: day('2026-06-11') }] } }) },
    {
      name: 'a purchasing checkpoint that is done is no meeting',
      on: situation({ mails: [invite], records: { milestones: [milestone({ kind: 'procurement' })] } }),
    },
    { name: 'the deal is parked', on: on({ deal: { parked: { until: day('2026-10-01'), why: 'budget' } } }) },
  ],
};
