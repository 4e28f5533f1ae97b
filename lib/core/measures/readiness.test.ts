import { describe, expect, it } from 'vitest';
import { at, day, deal as exampleDeal, id } from '../../../test/core/build-situation';
import type { Deal } from '../domain/records';
import { defaultPolicy } from '../policy/default-policy';
import type { Policy } from '../policy/policy';
import type { DealRow } from './deal-row';
import { readiness } from './readiness';

const TODAY = day('2026-06-11');

const champion = { role: 'champion', stance: 'strong' } as DealRow['stakeholders'][number];
const everybody = ['champion', 'economic-buyer', 'procurement'].map(
  (role) => ({ ...champion, role }) as typeof champion,
);
const step = (due: string) => ({ status: 'open', due: day(due) }) as DealRow['nextSteps'][number];

/** A deal with nothing wrong, but for what is said. */
function row(deal: Partial<Deal> = {}, more: Partial<DealRow> = {}): DealRow {
  return {
    deal: { ...exampleDeal, id: id('d-1'), closeDate: day('2026-06-11'), ...deal },
    company: null,
    stakeholders: everybody,
    milestones: [],
    nextSteps: [step('2026-06-15')],
    touches: [],
    reviews: [],
    lastReply: at('2026-06-08'),
    ...more,
  };
}

function checked(rows: readonly DealRow[], policy: Policy = defaultPolicy) {
  const asked = readiness({ policy, today: TODAY, zone: 'UTC', owners: [exampleDeal.ownerId] });
  for (const each of rows) asked.add(each);
  return asked.done();
}

describe('readiness of the records (S0-67, S1-54, N-14)', () => {
  it('is green when nothing is wrong, and when there is nothing yet', () => {
    expect(checked([row()])).toMatchObject({ level: 'green' });
    const none = checked([]);
    expect(none.level).toBe('green');
    expect(none.checks.every((check) => check.bad === 0 && check.todo === '')).toBe(true);
  });

  const quiet = { nextSteps: [], lastReply: at('2026-05-27') };
  it.each<[string, DealRow, string[]]>([
    ['a close date that has passed', row({ closeDate: day('2026-06-10') }), ['close-dates']],
    ['no close date', row({ closeDate: null }), ['close-dates']],
    ['one required role missing', row({}, { stakeholders: everybody.slice(1) }), ['required-roles']],
    [
      'only a bystander',
      row({}, { stakeholders: [{ ...champion, role: 'other' }] }),
      ['stakeholders', 'required-roles'],
    ],
    [
      'a champion who is lost',
      row({}, { stakeholders: [{ ...champion, stance: 'lost' }] }),
      ['stakeholders', 'required-roles'],
    ],
    ['a stage nobody knows', row({ stage: id('limbo') }), ['stages']],
    ['no next step', row({}, { nextSteps: [] }), ['next-steps']],
    ['no next step, but parked', row({ parked: { until: day('2026-08-01'), why: '' } }, { nextSteps: [] }), []],
    ['a step eight days late', row({}, { nextSteps: [step('2026-06-03')] }), ['overdue-steps']],
    ['a step seven days late', row({}, { nextSteps: [step('2026-06-04')] }), []],
    ['quiet past the window', row({}, quiet), ['next-steps', 'stale-reviews']],
    ['quiet up to the window', row({}, { ...quiet, lastReply: at('2026-05-28') }), ['next-steps']],
    [
      'quiet, and the owner is looking',
      row({}, { ...quiet, reviews: [{ status: 'open' } as DealRow['reviews'][number]] }),
      ['next-steps'],
    ],
    ['an owner nobody knows', row({ ownerId: id('o-gone') }), ['owners']],
    ['lost without a reason', row({ outcome: 'lost', exitReason: ' ' }), ['exit-reasons']],
    ['lost with a reason', row({ outcome: 'lost', exitReason: 'No budget' }), []],
    ['won, whatever else', row({ outcome: 'won', closeDate: null }, { stakeholders: [], nextSteps: [] }), []],
  ])('%s', (_, one, bad) => {
    const { checks } = checked([one]);
    expect(checks.filter((check) => check.bad > 0).map((check) => check.id)).toEqual(bad);
  });

  it('counts, lists and says what to do; the whole is as bad as its worst check', () => {
    const rows = Array.from({ length: 10 }, (_, nth) =>
      row({ name: `Deal ${nth}`, closeDate: nth < 3 ? null : TODAY }),
    );
    const result = checked(rows);
    expect(result.level).toBe('amber');
    expect(result.checks.find((check) => check.id === 'close-dates')).toMatchObject({
      bad: 3,
      of: 10,
      level: 'amber',
      says: '3 of 10 open deals have no close date or one that has passed.',
      todo: 'Set a new close date on each, or close the deal.',
      deals: [{ name: 'Deal 0' }, { name: 'Deal 1' }, { name: 'Deal 2' }],
    });
    expect(checked(rows.slice(0, 5)).level).toBe('red');
  });

  it('asks the policy itself for exit criteria', () => {
    const stages = defaultPolicy.stages.map((stage, at) => (at === 1 ? { ...stage, exitCriteria: [] } : stage));
    expect(checked([], { ...defaultPolicy, stages }).checks.at(-1)).toMatchObject({
      id: 'exit-criteria',
      level: 'amber',
      todo: 'Write them in the policy, for Solution design.',
    });
  });
});
