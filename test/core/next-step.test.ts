import { describe, expect, test, vi } from 'vitest';
import { brief } from '../../lib/core/brief';
import type { MilestoneId } from '../../lib/core/domain/ids';
import type { Records } from '../../lib/core/domain/records';
import { defaultPolicy } from '../../lib/core/policy/default-policy';
import { ana, asks, briefOf, ours, price, type Spec } from './brief-of';
import { at, day, deal, id, records, threadOf } from './build-situation';

// the first reading builds all phrase tables
vi.setConfig({ testTimeout: 30_000 });

describe('the next step', () => {
  const step = (spec: Spec) => briefOf(spec).nextStep;
  test('of a go says what, when, who and what silence leads to', () => {
    expect(step({ mails: [ours, asks] })).toMatchObject({
      what: 'Send an email with the next steps before Friday’s ops meeting',
      due: '2026-06-11',
      ownerId: 'o-jonas',
      reason: 'open-question',
    });
    expect(step({ mails: [ours, asks] })?.ifSilent?.action).toBeTruthy();
  });
  test('of a stop is to confirm it, of a review to ask', () => {
    expect(step({ mails: [ours, ana('Please take me off your list.')] })?.what).toBe('Confirm the stop');
    expect(step({ mails: [ours, price] })?.what).toBe('Ask Dana about the discount');
  });
  test('of a wait is a look at the deal on its day, not a mail', () => {
    expect(step({ mails: [ours, ana('Not now. Let’s reconnect after the budget round in Q3.')] })).toMatchObject({
      what: 'Review the deal, send nothing',
      due: '2026-10-01',
      reason: 'no-reason',
    });
  });
  test('of a deal gone quiet is to look at it today', () => {
    const found = briefOf({ mails: [ana('Thanks, all clear.')], now: '2026-09-01T08:00:00Z' });
    expect(found).toMatchObject({ verdict: 'wait', label: 'no reason now', nextStep: { due: '2026-09-01' } });
  });
  test('on that day is still a look first: the account owner says whether to come back', () => {
    const parked = { parked: { until: day('2026-10-01'), why: 'budget round' } };
    const found = briefOf({ mails: [ours, ana('Thanks, all clear.')], deal: parked, now: '2026-10-01T08:00:00Z' });
    expect(found).toMatchObject({
      verdict: 'review',
      label: 'Asleep',
      headline: 'Priya decides on coming back to this deal first.',
    });
  });
});

describe('the choice of the rep', () => {
  test('takes another reason and kind, and keeps the verdict', () => {
    const all = {
      ...records,
      milestones: [
        {
          id: id<MilestoneId>('k-1'),
          dealId: deal.id,
          name: 'Ops meeting',
          objective: null,
          kind: 'decision' as const,
          due: day('2026-06-12'),
          done: null,
        },
      ],
    };
    const thread = threadOf([{ ...ours, on: '2026-06-01' }, asks]);
    const found = brief(thread, all as Records, defaultPolicy, at('2026-06-11'), {
      reason: 'milestone-due',
      kind: 'clarify',
    });
    expect(found).toMatchObject({
      verdict: 'go',
      label: 'They asked',
      draft: { reason: 'milestone-due', kind: 'clarify' },
    });
    expect(found.reasons.map((reason) => reason.id)).toEqual(['open-question', 'milestone-due']);
  });
});
