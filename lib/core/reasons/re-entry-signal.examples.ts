import { at, day, deal, id, mailOf, situation } from '../../../test/core/build-situation';
import type { ReasonExamples } from '../../../test/core/examples';
import type { Engagement } from '../domain/engagement';
import type { EngagementId, ThreadId, TouchId } from '../domain/ids';

const ours = { from: 'jonas', on: '2026-02-02', text: 'Here is the benchmark.' } as const;
const back = { from: 'ana', on: '2026-06-10', text: 'Hello again, the new store opens after all.' } as const;
const notNow = {
  ...back,
  text: 'Let’s speak in October.',
  signals: [{ kind: 'not-now-future', quote: 'Let’s speak in October.', until: '2026-10-01' }],
} as const;
const no = {
  ...back,
  text: 'We decided against it.',
  signals: [{ kind: 'decline', quote: 'We decided against it.' }],
} as const;
const parked = (since: string) => ({ parked: { until: day('2026-10-01'), why: 'budget round', since: at(since) } });
const recycled = (on: string) => ({
  stateOverride: { state: 'recycle' as const, why: 'no budget this year', at: at(on) },
});
const touch = {
  id: id<TouchId>('k-1'),
  dealId: deal.id,
  threadId: id<ThreadId>('t-other'),
  to: [mailOf('ana')],
  reason: 'by-hand',
  kind: 'clarify',
  stage: deal.stage,
  attempt: 1,
  status: 'sent',
  at: at('2026-05-20'),
  messageId: null,
  edited: null,
} as const;

const viewed = (on: string, kind: Engagement['kind'] = 'pricing-viewed', source: Engagement['source'] = 'rep') => ({
  engagements: [{ id: id<EngagementId>('e-1'), dealId: deal.id, contactId: null, kind, at: at(on), says: '', source }],
});

export const examples: ReasonExamples = {
  holds: [
    {
      name: 'after four silent months (S0-7)',
      on: situation({ mails: [ours, back] }),
      quote: 'the new store opens after all',
      says: 'Ana writes again. The deal had slept for 128 days.',
      act: 'Take it up again with Ana',
      due: '2026-06-11',
    },
    {
      name: 'on a deal the rep had parked',
      on: situation({ mails: [{ ...ours, on: '2026-06-01' }, back], deal: parked('2026-06-05') }),
      says: 'parked until Thu 1 Oct',
    },
    {
      name: 'on a deal the rep had set to Recycle (S3-43)',
      on: situation({ mails: [{ ...ours, on: '2026-06-01' }, back], deal: recycled('2026-06-05') }),
      says: 'no budget this year',
    },
    {
      name: 'they look at the price of a deal that slept (S3-21)',
      on: situation({ mails: [ours], records: viewed('2026-06-10') }),
      says: 'Pricing viewed on Wed 10 Jun. The deal had slept for 128 days.',
      label: 'Looked again',
      due: '2026-06-11',
    },
    {
      name: 'an import says that they look at the proposal of a parked deal',
      on: situation({
        mails: [{ ...ours, on: '2026-06-01' }],
        deal: parked('2026-06-05'),
        records: viewed('2026-06-10', 'proposal-viewed', 'import'),
      }),
      says: 'parked until Thu 1 Oct',
    },
  ],
  not: [
    {
      name: 'a view on a deal that is awake',
      on: situation({ mails: [{ ...ours, on: '2026-06-01' }], records: viewed('2026-06-10') }),
    },
    {
      name: 'viewed, and we have written since',
      on: situation({ mails: [ours, { ...ours, on: '2026-06-10T15:00:00Z' }], records: viewed('2026-06-10') }),
    },
    {
      name: 'material opened is no sign of life',
      on: situation({ mails: [ours], records: viewed('2026-06-10', 'material-opened') }),
    },
    {
      name: 'viewed after a no',
      on: situation({ mails: [ours, { ...no, on: '2026-02-03' }], records: viewed('2026-06-10') }),
    },
    {
      name: 'viewed while they asked to wait',
      on: situation({ mails: [ours, { ...notNow, on: '2026-02-03' }], records: viewed('2026-06-10') }),
    },
    { name: 'a view of tomorrow', on: situation({ mails: [ours], records: viewed('2026-06-12') }) },
    { name: 'within three windows', on: situation({ mails: [{ ...ours, on: '2026-05-20' }, back] }) },
    { name: 'long, but the deal is a long one', on: situation({ mails: [ours, back], deal: { mode: 'long-cycle' } }) },
    {
      name: 'we wrote to them three weeks before',
      on: situation({ mails: [ours, back], records: { touches: [touch] } }),
    },
    {
      name: 'we have answered',
      on: situation({ mails: [ours, back, { ...ours, on: '2026-06-10T15:00:00Z' }] }),
    },
    { name: 'with a not-now', on: situation({ mails: [ours, notNow] }) },
    { name: 'with a no', on: situation({ mails: [ours, no] }) },
    { name: 'the first word there is', on: situation({ mails: [back] }) },
    { name: 'their date is not known', on: situation({ mails: [ours, { ...back, on: null }] }) },
    {
      name: 'their word was what we parked it for',
      on: situation({ mails: [{ ...ours, on: '2026-06-01' }, back], deal: parked('2026-06-11T07:00:00Z') }),
    },
    {
      name: 'parked, and since when is not known',
      on: situation({
        mails: [{ ...ours, on: '2026-06-01' }, back],
        deal: { parked: { until: day('2026-10-01'), why: 'budget round' } },
      }),
    },
  ],
};
