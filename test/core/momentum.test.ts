import { describe, expect, test } from 'vitest';
import type { ContactId, MilestoneId, NextStepId, OwnerId, StakeholderId } from '../../lib/core/domain/ids';
import type { BuyingRole, Stance } from '../../lib/core/domain/records';
import { dealBrief } from '../../lib/core/momentum/deal-brief';
import { dealState } from '../../lib/core/momentum/deal-state';
import { missingRoles } from '../../lib/core/momentum/missing-roles';
import { pauseOf } from '../../lib/core/momentum/pause';
import { quietOf } from '../../lib/core/momentum/quiet';
import { waitOf } from '../../lib/core/momentum/wait-of';
import { at, contact, day, deal, id, mailOf, records, situation } from './build-situation';

const thanks = { from: 'ana', on: '2026-06-08', text: 'Thanks, all clear.' } as const;
const wants = {
  from: 'ana',
  on: '2026-06-10',
  text: 'We would like to go on. Could you send the plan?',
  signals: [
    { kind: 'interested', quote: 'We would like to go on.' },
    { kind: 'open-question', quote: 'Could you send the plan?' },
  ],
} as const;
const notNow = {
  from: 'ana',
  on: '2026-06-09',
  text: 'Let’s reconnect in October.',
  signals: [{ kind: 'not-now-future', quote: 'Let’s reconnect in October.', until: '2026-10-01' }],
} as const;
const milestone = (due: string) => ({
  id: id<MilestoneId>(`k-${due}`),
  dealId: deal.id,
  name: 'Ops meeting',
  objective: null,
  kind: 'decision' as const,
  due: day(due),
  done: null,
});
const stake = (key: string, role: BuyingRole, stance: Stance = 'supportive') => ({
  id: id<StakeholderId>(`x-${key}`),
  dealId: deal.id,
  contactId: id<ContactId>(`p-${key}`),
  role,
  stance,
});

describe('the state of a deal (S3-37, S3-46)', () => {
  const override = { state: 'hot', why: 'the board called', at: at('2026-06-10') } as const;
  test.each([
    [
      'hot',
      'wants to go on, and a dated milestone ahead',
      { mails: [wants], records: { milestones: [milestone('2026-06-12')] } },
    ],
    ['warm', 'no word from them yet', { mails: [{ from: 'jonas', on: '2026-06-09', text: 'Hello' }] }],
    [
      'warm',
      'they asked, and they doubt',
      { mails: [{ ...wants, signals: [...wants.signals, { kind: 'pricing', quote: 'the plan' }] }] },
    ],
    [
      'warm',
      'wanted to go on, past the window of the stage',
      { now: '2026-07-10T08:00:00Z', mails: [wants], records: { milestones: [milestone('2026-08-12')] } },
    ],
    ['warm', 'silence of half a year is no Recycle by itself', { now: '2026-12-10T08:00:00Z', mails: [thanks] }],
    ['recycle', 'put off by them', { mails: [notNow] }],
    ['warm', 'put off, and the day has come', { now: '2026-10-01T08:00:00Z', mails: [notNow] }],
    ['recycle', 'parked by the rep', { mails: [wants], deal: { parked: { until: day('2026-07-01'), why: 'summer' } } }],
    ['recycle', 'won', { mails: [wants], deal: { outcome: 'won' } }],
    ['recycle', 'expired', { mails: [wants], deal: { expires: day('2026-06-01') } }],
    ['hot', 'the rep’s own call beats a not-now', { mails: [notNow], deal: { stateOverride: override } }],
  ] as const)('%s: %s', (state, _, spec) => {
    const found = dealState(situation(spec));
    expect(found.state).toBe(state);
    expect(found.why).not.toBe('');
  });
});

describe('quiet days', () => {
  test('count from their last word, not from ours', () => {
    const s = situation({ mails: [thanks, { from: 'jonas', on: '2026-06-11T06:00:00Z', text: 'Hello' }] });
    expect(quietOf(s)).toEqual({ quiet: 3, window: 14, stopped: null });
  });
  test('use the long window of a long-cycle deal', () => {
    expect(quietOf(situation({ mails: [thanks], deal: { mode: 'long-cycle' } })).window).toBe(45);
  });
  test('are never below zero, whatever the clock says', () => {
    expect(quietOf(situation({ now: '2026-06-01T08:00:00Z', mails: [thanks] })).quiet).toBe(0);
  });
  test('are unknown without a date', () => {
    expect(quietOf(situation({ mails: [{ ...thanks, on: null }] })).quiet).toBeNull();
  });
  test('stop while the deal is put aside, for good when it is over', () => {
    expect(quietOf(situation({ mails: [notNow] })).stopped).toBe('2026-10-01');
    expect(quietOf(situation({ mails: [thanks], deal: { outcome: 'lost' } })).stopped).toBe('for-good');
    expect(quietOf(situation({ now: '2026-10-01T08:00:00Z', mails: [notNow] })).stopped).toBeNull();
  });
  test('of a stage the policy does not know use a window of two weeks', () => {
    expect(quietOf(situation({ mails: [thanks], deal: { stage: id('hubspot:odd') } })).window).toBe(14);
  });
});

describe('a pause', () => {
  test('ends when they write again', () => {
    expect(pauseOf(situation({ mails: [notNow] }))?.until).toBe('2026-10-01');
    expect(pauseOf(situation({ mails: [notNow, wants] }))).toBeNull();
  });
  test('by an absence ends when the person is back in the thread', () => {
    const away = {
      from: 'ana',
      on: '2026-06-09',
      automatic: true,
      text: 'Back on 20 June.',
      signals: [{ kind: 'out-of-office', quote: 'Back on 20 June.', until: '2026-06-20' }],
    } as const;
    expect(pauseOf(situation({ mails: [thanks, away] }))).toMatchObject({ kind: 'out-of-office', until: '2026-06-20' });
    expect(pauseOf(situation({ mails: [thanks, away, { ...wants, on: '2026-06-10' }] }))).toBeNull();
    expect(pauseOf(situation({ mails: [thanks, away, { ...wants, from: 'ruben', on: '2026-06-10' }] }))).toBeNull();
  });
  test('takes the later of their day and ours', () => {
    const parked = { parked: { until: day('2026-11-02'), why: 'new year plan' } };
    expect(pauseOf(situation({ mails: [notNow], deal: parked }))?.until).toBe('2026-11-02');
    expect(
      pauseOf(situation({ mails: [notNow], deal: { parked: { until: day('2026-09-01'), why: 'x' } } }))?.until,
    ).toBe('2026-10-01');
  });
});

describe('roles that are missing', () => {
  test('are those the stage asks for and nobody holds', () => {
    const s = situation({ records: { stakeholders: [stake('ana', 'champion')] } });
    expect(missingRoles(s)).toEqual(['economic-buyer', 'procurement']);
  });
  test('count a champion we have lost as missing', () => {
    expect(missingRoles(situation({ records: { stakeholders: [stake('ana', 'champion', 'lost')] } }))).toContain(
      'champion',
    );
  });
});

describe('a wait', () => {
  test('ends on the day they named', () => {
    expect(waitOf(situation({ mails: [notNow] }))).toMatchObject({
      until: '2026-10-01',
      why: 'Ana asked to wait until Thu 1 Oct.',
    });
  });
  test('ends the working day after their promise', () => {
    const promise = {
      ...thanks,
      text: 'I will ask by Friday.',
      promises: [{ due: '2026-06-12', quote: 'I will ask by Friday.' }],
    };
    expect(waitOf(situation({ mails: [promise] }))).toMatchObject({
      until: '2026-06-15',
      why: 'Ana promised this by Fri 12 Jun.',
    });
  });
  test('ends with the earliest dated thing', () => {
    const s = situation({
      mails: [thanks],
      records: { milestones: [milestone('2026-06-30'), milestone('2026-06-19')] },
    });
    expect(waitOf(s)).toMatchObject({ until: '2026-06-16', why: 'Ops meeting is Fri 19 Jun.' });
  });
  test('without any date ends when the window of the stage closes', () => {
    expect(waitOf(situation({ mails: [thanks] })).until).toBe('2026-06-22');
  });
  test('that is long over has no day: the deal wants a look', () => {
    const s = situation({ now: '2026-09-01T08:00:00Z', mails: [thanks] });
    expect(waitOf(s)).toMatchObject({
      until: null,
      why: expect.stringContaining('Quiet for 85 days, the stage allows 14.'),
    });
  });
  test('always says what ends it earlier', () => {
    expect(waitOf(situation({ mails: [notNow] })).wakes).toEqual([
      'Ana writes again',
      'A decision or budget date becomes known',
      'A new sponsor joins and Priya agrees',
    ]);
  });
});

describe('the deal in the brief', () => {
  test('names each person once, whatever address they use, and who is new', () => {
    const s = situation({
      mails: [{ from: 'a.ruiz@corvane.example', cc: ['ingrid'], on: '2026-06-10', text: 'Hello' }],
      records: {
        contacts: [contact('ana', { otherEmails: [mailOf('a.ruiz@corvane.example')] }), contact('ruben')],
        stakeholders: [stake('ana', 'champion', 'strong'), stake('ruben', 'user-buyer')],
      },
    });
    expect(dealBrief(s).people).toMatchObject([
      { name: 'Ana Ruiz', role: 'champion', stance: 'strong', here: true, isNew: false },
      { name: 'Ingrid Sæther', role: null, here: true, isNew: true },
      { name: 'Ruben Maas', role: 'user-buyer', here: false, isNew: false },
    ]);
  });
  test('shows the newest open step, the next milestone and the last value sent', () => {
    const step = {
      id: id<NextStepId>('n-1'),
      dealId: deal.id,
      threadId: null,
      what: 'Send the plan',
      ownerId: id<OwnerId>('o-jonas'),
      due: day('2026-06-12'),
      reason: 'by-hand',
      ifSilent: null,
      status: 'open' as const,
      created: at('2026-06-01'),
      closed: null,
    };
    const value = { valueId: null, dealId: deal.id, to: [], threadId: null, how: 'by-hand' as const };
    const s = situation({
      mails: [thanks],
      records: {
        ...records,
        nextSteps: [step],
        milestones: [milestone('2026-06-19'), milestone('2026-06-09')],
        valueLog: [
          { ...value, id: id('v-2'), name: 'Tariff comparison', at: at('2026-06-02') },
          { ...value, id: id('v-1'), name: 'Benchmark', at: at('2026-05-02') },
        ],
      },
    });
    expect(dealBrief(s)).toMatchObject({
      openStep: { id: 'n-1' },
      milestone: { due: '2026-06-09', late: true },
      lastValue: { name: 'Tariff comparison' },
      stage: { name: 'Proposal', index: 2, of: 5 },
    });
  });
});
