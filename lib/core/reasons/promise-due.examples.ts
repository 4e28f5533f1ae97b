import { at, day, deal, id, situation, threadId } from '../../../test/core/build-situation';
import type { ReasonExamples } from '../../../test/core/examples';
import type { NextStepId, OwnerId } from '../domain/ids';

const will = 'I’ll send you the plan by Friday.';
const ours = (due: string | null, on = '2026-06-09') =>
  ({ from: 'jonas', on, text: will, promises: [{ due, quote: will }] }) as const;
const name = 'I will name the signer by Tuesday.';
const theirs = (due: string | null) =>
  ({ from: 'ana', on: '2026-06-05', text: name, promises: [{ due, quote: name }] }) as const;
const notNow = {
  from: 'ana',
  on: '2026-06-10',
  text: 'Not before October.',
  signals: [{ kind: 'not-now-future', quote: 'Not before October.', until: '2026-10-01' }],
} as const;
const done = {
  id: id<NextStepId>('n-1'),
  dealId: deal.id,
  threadId,
  what: 'Send the plan',
  ownerId: id<OwnerId>('o-jonas'),
  due: day('2026-06-11'),
  reason: 'promise-due',
  ifSilent: null,
  status: 'done',
  created: at('2026-06-09T10:00:00Z'),
  closed: { at: at('2026-06-10'), why: 'sent by post' },
} as const;

export const examples: ReasonExamples = {
  holds: [
    {
      name: 'ours, due today',
      on: situation({ mails: [ours('2026-06-11')] }),
      quote: will,
      says: 'is due today',
      act: 'Send the plan',
      label: 'We promised',
      due: '2026-06-11',
    },
    { name: 'ours, due tomorrow', on: situation({ mails: [ours('2026-06-12')] }), says: 'is due Fri 12 Jun' },
    {
      name: 'ours, due on Monday, and today is Friday',
      on: situation({ now: '2026-06-12T08:00:00Z', mails: [ours('2026-06-15')] }),
    },
    { name: 'ours, late', on: situation({ mails: [ours('2026-06-10')] }), says: 'was due Wed 10 Jun' },
    {
      name: 'ours, without a day: the answer window',
      on: situation({ mails: [ours(null, '2026-06-10')] }),
      due: '2026-06-11',
    },
    {
      name: 'theirs, the day after',
      on: situation({ mails: [theirs('2026-06-09')] }),
      says: 'promised this by Tue 9 Jun',
      label: 'They promised',
      due: '2026-06-10',
    },
    {
      name: 'ours, made after they put the talk off',
      on: situation({ mails: [notNow, ours('2026-06-11', '2026-06-10T12:00:00Z')] }),
    },
  ],
  not: [
    {
      name: 'theirs, on a parked deal',
      on: situation({
        mails: [theirs('2026-06-09')],
        deal: { parked: { until: day('2026-10-01'), why: 'budget round' } },
      }),
    },
    { name: 'ours, in two days', on: situation({ mails: [ours('2026-06-15')] }) },
    {
      name: 'ours, kept by a later mail',
      on: situation({ mails: [ours('2026-06-10'), { from: 'jonas', on: '2026-06-10', text: 'Here is the plan.' }] }),
    },
    { name: 'ours, closed as a step', on: situation({ mails: [ours('2026-06-11')], records: { nextSteps: [done] } }) },
    {
      name: 'ours, a call',
      on: situation({
        mails: [{ ...ours('2026-06-11'), promises: [{ due: '2026-06-11', quote: will, kind: 'call' }] }],
      }),
    },
    { name: 'ours, before they put the talk off', on: situation({ mails: [ours('2026-06-11'), notNow] }) },
    { name: 'theirs, on its day', on: situation({ mails: [theirs('2026-06-11')] }) },
    { name: 'theirs, without a day', on: situation({ now: '2026-09-11T08:00:00Z', mails: [theirs(null)] }) },
    {
      name: 'theirs, and they have written since',
      on: situation({ mails: [theirs('2026-06-09'), { from: 'ana', on: '2026-06-10', text: 'It is Ruben.' }] }),
    },
    {
      name: 'theirs, and we have asked',
      on: situation({ mails: [theirs('2026-06-09'), { from: 'jonas', on: '2026-06-10', text: 'Who signs?' }] }),
    },
  ],
};
