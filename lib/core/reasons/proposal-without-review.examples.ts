import { day, deal, id, situation } from '../../../test/core/build-situation';
import type { ReasonExamples } from '../../../test/core/examples';
import { meetingFact, quoted, sentFact } from '../../../test/core/fact-specs';
import type { MilestoneId } from '../domain/ids';

const proposal = { from: 'jonas', on: '2026-06-08', text: 'Attached is the proposal for the two stores.' } as const;
const thanks = { from: 'ana', on: '2026-06-09', text: 'Thanks, we have it.' } as const;
const mails = [proposal, thanks];
const sent = sentFact(quoted(mails, 1, 'Attached is the proposal'), 'proposal', { name: 'proposal-corvane.pdf' });
const talk = meetingFact(quoted(mails, 1, 'the two stores'), 'proposed', null, { by: 'rep' });
const on = (more: Parameters<typeof situation>[0] = {}) => situation({ mails, facts: { documents: [sent] }, ...more });
const milestone = {
  id: id<MilestoneId>('k-1'),
  dealId: deal.id,
  name: 'Proposal review',
  objective: null,
  kind: 'meeting',
  due: day('2026-06-12'),
  done: null,
} as const;

export const examples: ReasonExamples = {
  holds: [
    {
      name: 'sent, thanked for, and no talk about it (S2-3)',
      on: on(),
      quote: 'Attached is the proposal',
      says: 'The proposal went out on Mon 8 Jun, and no day is set to go through it with Ana.',
      act: 'Book the review of the proposal with Ana',
      due: '2026-06-10',
    },
    {
      name: 'a quote (S1-6)',
      on: on({ facts: { documents: [{ ...sent, what: 'quote' }] } }),
      says: 'The quote went out',
    },
    { name: 'the minute it is out: it is the mail that lacks the day, not the time', on: on({ mails: [proposal] }) },
    {
      name: 'they promised an answer by a day that has passed',
      on: on({ mails: [proposal, { ...thanks, promises: [{ due: '2026-06-10', quote: 'Thanks, we have it.' }] }] }),
    },
  ],
  not: [
    {
      name: 'the mail itself offers a talk',
      on: on({ facts: { documents: [sent], meetings: [talk] } }),
    },
    { name: 'the review is on the deal', on: on({ records: { milestones: [milestone] } }) },
    {
      name: 'the review was on the deal and is done',
      on: on({ records: { milestones: [{ ...milestone, due: day('2026-06-10'), done: day('2026-06-10') }] } }),
    },
    {
      name: 'we have written since',
      on: on({ mails: [...mails, { from: 'jonas', on: '2026-06-10', text: 'Could we go through it on Friday?' }] }),
    },
    {
      name: 'they will answer by a day that is ahead',
      on: on({ mails: [proposal, { ...thanks, promises: [{ due: '2026-06-12', quote: 'Thanks, we have it.' }] }] }),
    },
    { name: 'they sent us theirs', on: on({ facts: { documents: [{ ...sent, by: 'buyer' }] } }) },
    { name: 'only asked for', on: on({ facts: { documents: [{ ...sent, act: 'asked' }] } }) },
    { name: 'a fact sheet', on: on({ facts: { documents: [{ ...sent, what: 'brochure' }] } }) },
    { name: 'the deal is parked', on: on({ deal: { parked: { until: day('2026-10-01'), why: 'budget' } } }) },
  ],
};
