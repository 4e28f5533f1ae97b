import { at, day, deal, id, mailOf, situation } from '../../../test/core/build-situation';
import type { ReasonExamples } from '../../../test/core/examples';
import { quoted, windowFact } from '../../../test/core/fact-specs';
import type { ThreadId, TouchId } from '../domain/ids';

const ours = { from: 'jonas', on: '2026-06-02', text: 'Here is the benchmark.' } as const;
const notNow = {
  from: 'ana',
  on: '2026-06-09',
  text: 'Let’s reconnect after the budget round in Q3.',
  signals: [{ kind: 'not-now-future', quote: 'Let’s reconnect after the budget round in Q3.', until: '2026-10-01' }],
} as const;
const undated = { ...notNow, signals: [{ kind: 'not-now-future', quote: 'Let’s reconnect' }] } as const;
const away = {
  from: 'ana',
  on: '2026-06-02T09:01:00Z',
  automatic: true,
  text: 'I am back on 10 June.',
  signals: [{ kind: 'out-of-office', quote: 'I am back on 10 June.', until: '2026-06-10' }],
} as const;
const parked = { parked: { until: day('2026-06-11'), why: 'store opening' } } as const;
const october = '2026-10-01T08:00:00Z';
const touch = {
  id: id<TouchId>('k-1'),
  dealId: deal.id,
  threadId: id<ThreadId>('t-other'),
  to: [mailOf('ana')],
  reason: 'future-window-reached',
  kind: 'clarify',
  stage: deal.stage,
  attempt: 1,
  status: 'sent',
  at: at(october),
  messageId: null,
  edited: null,
} as const;
const inPassing = { from: 'ana', on: '2026-05-04', text: 'The board decides after the summer fair in June.' } as const;
const named = (from: string, to: string | null = null) => ({
  windows: [windowFact(quoted([inPassing], 1, 'The board decides after the summer fair'), 'decision', from, to)],
});

export const examples: ReasonExamples = {
  holds: [
    {
      name: 'the time they named',
      on: situation({ now: october, mails: [ours, notNow] }),
      quote: 'budget round',
      says: 'Ana named this time: Thu 1 Oct',
      due: '2026-10-01',
    },
    {
      name: 'days later nobody has written',
      on: situation({ now: '2026-10-09T08:00:00Z', mails: [ours, notNow] }),
      due: '2026-10-01',
    },
    {
      name: 'the day we parked it until',
      on: situation({ mails: [ours], deal: parked }),
      quote: 'store opening',
      says: 'The day you set has come',
    },
    {
      name: 'back from an absence with our mail unanswered',
      on: situation({ mails: [ours, away] }),
      says: 'Ana is back',
      act: 'Pick up the open point with Ana',
    },
    {
      name: 'the decision window has opened',
      on: situation({ mails: [ours], deal: { decisionWindow: { from: day('2026-06-10'), to: day('2026-06-30') } } }),
      label: 'Decision window',
    },
    {
      name: 'the budget window has opened',
      on: situation({ mails: [ours], deal: { budgetWindow: { from: day('2026-06-11'), to: day('2026-06-11') } } }),
      says: 'budget window',
    },
    {
      name: 'the decision time they named in passing has come (S2-5)',
      on: situation({ mails: [inPassing], facts: named('2026-06-10', '2026-06-30') }),
      quote: 'The board decides after',
      says: 'The time they named for the decision has come: Wed 10 Jun.',
      label: 'Decision window',
      due: '2026-06-10',
    },
    { name: 'named without an end', on: situation({ mails: [inPassing], facts: named('2026-06-01') }) },
  ],
  not: [
    { name: 'named in passing, and ahead', on: situation({ mails: [inPassing], facts: named('2026-06-12') }) },
    { name: 'named in passing, long over', on: situation({ mails: [inPassing], facts: named('2026-05-06') }) },
    {
      name: 'named in passing for the day they wrote',
      on: situation({ mails: [inPassing], facts: named('2026-05-04', '2026-06-30') }),
    },
    {
      name: 'named in passing, and the deal knows better',
      on: situation({
        mails: [inPassing],
        facts: named('2026-06-10', '2026-06-30'),
        deal: { decisionWindow: { from: day('2026-07-01'), to: day('2026-07-31') } },
      }),
    },
    {
      name: 'named in passing, and we wrote in it',
      on: situation({ mails: [inPassing, { ...ours, on: '2026-06-10' }], facts: named('2026-06-10', '2026-06-30') }),
    },
    { name: 'the day before', on: situation({ now: '2026-09-30T08:00:00Z', mails: [ours, notNow] }) },
    { name: 'put off without a date', on: situation({ now: '2027-06-01T08:00:00Z', mails: [ours, undated] }) },
    {
      name: 'we wrote on the day',
      on: situation({
        now: '2026-10-02T08:00:00Z',
        mails: [ours, notNow, { from: 'jonas', on: '2026-10-01', text: 'You named today.' }],
      }),
    },
    {
      name: 'we wrote on the day, in another thread',
      on: situation({ now: '2026-10-02T08:00:00Z', mails: [ours, notNow], records: { touches: [touch] } }),
    },
    {
      name: 'they have written since',
      on: situation({
        now: october,
        mails: [ours, notNow, { from: 'ana', on: '2026-07-01', text: 'The round is over, thanks.' }],
      }),
    },
    { name: 'still away', on: situation({ now: '2026-06-09T08:00:00Z', mails: [ours, away] }) },
    {
      name: 'a parked deal before its day',
      on: situation({ now: '2026-06-10T08:00:00Z', mails: [ours], deal: parked }),
    },
    {
      name: 'the window has closed',
      on: situation({ mails: [ours], deal: { decisionWindow: { from: day('2026-06-05'), to: day('2026-06-10') } } }),
    },
    {
      name: 'we wrote in the window',
      on: situation({
        mails: [{ ...ours, on: '2026-06-10' }],
        deal: { decisionWindow: { from: day('2026-06-10'), to: day('2026-06-30') } },
      }),
    },
  ],
};
