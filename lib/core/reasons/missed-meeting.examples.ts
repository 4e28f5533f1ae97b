import { at, day, deal, id, situation } from '../../../test/core/build-situation';
import type { ReasonExamples } from '../../../test/core/examples';
import { meetingFact, quoted } from '../../../test/core/fact-specs';
import type { Engagement } from '../domain/engagement';
import type { DealId, EngagementId, MilestoneId } from '../domain/ids';

const sorry = {
  from: 'ana',
  on: '2026-06-10',
  text: 'Sorry that I could not make our call on Tuesday.',
} as const;
const offer = { from: 'jonas', on: '2026-06-08', text: 'Let’s talk on Tuesday.' } as const;
const mails = [offer, sorry];
const agreed = meetingFact(quoted(mails, 1, 'Let’s talk on Tuesday.'), 'agreed', '2026-06-09', { by: 'rep' });
const missed = meetingFact(quoted(mails, 2, 'could not make our call'), 'missed');
const off = meetingFact(quoted(mails, 2, 'could not make our call'), 'cancelled', '2026-06-09');
const on = (facts: Parameters<typeof situation>[0] = {}) =>
  situation({ mails, ...facts, facts: { meetings: [agreed, missed], ...facts.facts } });
const milestone = {
  id: id<MilestoneId>('k-1'),
  dealId: deal.id,
  name: 'Ops meeting',
  objective: null,
  kind: 'meeting',
  due: day('2026-06-19'),
  done: null,
} as const;

const noShow = (on: string, more: Partial<Engagement> = {}): { readonly engagements: readonly Engagement[] } => ({
  engagements: [
    {
      id: id<EngagementId>('e-1'),
      dealId: deal.id,
      contactId: null,
      kind: 'no-show',
      at: at(on),
      says: '',
      source: 'rep',
      ...more,
    },
  ],
});
const booked = [{ ...offer, on: '2026-06-01' }] as const;

export const examples: ReasonExamples = {
  holds: [
    {
      name: 'the buyer says it did not happen (S3-24)',
      on: on(),
      quote: 'could not make our call',
      says: 'The call on Tue 9 Jun did not take place, and no new day is set.',
      act: 'Agree a new day with Ana',
      label: 'Meeting missed',
      due: '2026-06-11',
    },
    { name: 'without a day known', on: on({ facts: { meetings: [missed] } }), says: 'The call did not take place' },
    {
      name: 'called off without a new day',
      on: on({ facts: { meetings: [agreed, off] } }),
      label: 'Meeting called off',
    },
    { name: 'weeks later nobody has set a day', on: on({ now: '2026-07-20T08:00:00Z' }), due: '2026-06-11' },
    {
      name: 'the rep notes that they did not come (S3-21)',
      on: situation({ mails: booked, records: noShow('2026-06-09') }),
      says: 'The meeting on Tue 9 Jun did not take place, and no new day is set.',
      label: 'No show',
      due: '2026-06-10',
    },
  ],
  not: [
    {
      name: 'they did not come, and we have written since',
      on: situation({ mails: [...booked, { ...offer, on: '2026-06-10' }], records: noShow('2026-06-09') }),
    },
    {
      name: 'they did not come, and met us later',
      on: situation({
        mails: booked,
        records: { ...noShow('2026-06-08'), milestones: [{ ...milestone, done: day('2026-06-10') }] },
      }),
    },
    {
      name: 'they did not come, and a new day is set',
      on: situation({ mails: booked, records: { ...noShow('2026-06-09'), milestones: [milestone] } }),
    },
    {
      name: 'they only opened something',
      on: situation({ mails: booked, records: noShow('2026-06-09', { kind: 'material-opened' }) }),
    },
    {
      name: 'somebody else’s deal',
      on: situation({ mails: booked, records: noShow('2026-06-09', { dealId: id<DealId>('d-other') }) }),
    },
    { name: 'we proposed a new day', on: on({ mails: [...mails, { ...offer, on: '2026-06-10T15:00:00Z' }] }) },
    {
      name: 'a new day is agreed in the same mail',
      on: on({ facts: { meetings: [agreed, missed, { ...agreed, day: day('2026-06-16') }] } }),
    },
    { name: 'a checkpoint is ahead', on: on({ records: { milestones: [milestone] } }) },
    { name: 'it took place', on: on({ facts: { meetings: [agreed, { ...missed, status: 'held' }] } }) },
    { name: 'only agreed, and ahead', on: on({ facts: { meetings: [{ ...agreed, day: day('2026-06-12') }] } }) },
    { name: 'the deal is parked', on: on({ deal: { parked: { until: day('2026-10-01'), why: 'budget' } } }) },
    { name: 'no meeting at all', on: situation({ mails }) },
  ],
};
