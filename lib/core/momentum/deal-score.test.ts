import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { at, day, deal } from '../../../test/core/build-situation';
import { defaultPolicy } from '../policy/default-policy';
import { compareByScore, type DealScore, dealScore, type ScoredDeal } from './deal-score';

const WHEN = { today: day('2026-06-11'), zone: 'UTC' };
const policy = { ...defaultPolicy, fit: { businessTypes: ['Retail'], locations: ['Berlin', ''] } };
const bare: ScoredDeal = { deal, company: null, stakeholders: [], milestones: [], touches: [], lastReply: null };
const company = { id: deal.companyId, name: 'Corvane', domains: [], businessType: 'Food retail', location: 'Hamburg' };
const role = (name: string, stance = 'neutral') => ({ role: name, stance }) as ScoredDeal['stakeholders'][number];
const milestone = (more: object) =>
  ({ name: 'Demo', kind: 'demo', due: day('2026-06-02'), done: null, ...more }) as ScoredDeal['milestones'][number];
const touch = (on: string) => ({ status: 'sent', at: at(on) }) as ScoredDeal['touches'][number];

describe('the explicit score: what the records say (S4-3)', () => {
  it.each<[string, Partial<ScoredDeal>, number, string[]]>([
    ['nothing', {}, 0, []],
    ['a trade we sell to', { company }, 2, ['Food retail is a trade we sell to']],
    [
      'a place we sell to',
      { company: { ...company, businessType: null, location: 'Berlin' } },
      1,
      ['Berlin is a place we sell to'],
    ],
    ['a trade that only sounds like it', { company: { ...company, businessType: 'Retailing' } }, 0, []],
    ['somebody who decides', { stakeholders: [role('economic-buyer')] }, 1, ['We know who decides']],
    ['somebody who decided elsewhere', { stakeholders: [role('economic-buyer', 'lost')] }, 0, []],
    ['a customer', { deal: { ...deal, tags: ['existing-customer'] } }, 1, ['Buys from us already']],
    ['high value', { deal: { ...deal, amount: { amount: 500_000, currency: 'EUR' } } }, 1, ['High value']],
  ])('%s', (_, more, points, says) => {
    const { explicit } = dealScore({ ...bare, ...more }, policy, WHEN);
    expect([explicit.points, explicit.facts.map((fact) => fact.says)]).toEqual([points, says]);
  });
});

describe('the implicit score: what the buyer did (S4-4)', () => {
  it.each<[string, Partial<ScoredDeal>, number, string[]]>([
    ['nothing', {}, 0, []],
    ['a reply this week', { lastReply: at('2026-06-04') }, 2, ['They replied on Thu 4 Jun']],
    ['a reply a week and a day ago', { lastReply: at('2026-06-03') }, 1, ['They replied on Wed 3 Jun']],
    ['an old reply', { lastReply: at('2026-05-11') }, 0, []],
    ['a reply from a wrong clock', { lastReply: at('2026-07-01') }, 0, []],
    ['a demo held', { milestones: [milestone({ done: day('2026-05-12') })] }, 2, ['Demo took place on Tue 12 May']],
    ['a demo long ago', { milestones: [milestone({ done: day('2026-05-11') })] }, 0, []],
    ['a demo that fell through', { milestones: [milestone({})] }, 0, []],
    ['a demo ahead', { milestones: [milestone({ due: day('2026-06-11') })] }, 1, ['Demo is on Thu 11 Jun']],
    [
      'two who are for it',
      { stakeholders: [role('champion', 'strong'), role('user-buyer', 'supportive')] },
      1,
      ['2 people are for it'],
    ],
    ['one mail out', { touches: [touch('2026-06-01')] }, 0, []],
    [
      'a reply, and three mails since',
      { lastReply: at('2026-06-04'), touches: ['2026-06-03', '2026-06-05', '2026-06-08', '2026-06-10'].map(touch) },
      1,
      ['They replied on Thu 4 Jun', '3 mails without an answer'],
    ],
  ])('%s', (_, more, points, says) => {
    const { implicit } = dealScore({ ...bare, ...more }, policy, WHEN);
    expect([implicit.points, implicit.facts.map((fact) => fact.says)]).toEqual([points, says]);
  });

  it('is never below 0', () => {
    expect(
      dealScore({ ...bare, touches: [touch('2026-06-01'), touch('2026-06-02')] }, policy, WHEN).implicit.points,
    ).toBe(0);
  });
});

describe('the order', () => {
  const score = (explicit: number, implicit: number, more: Partial<DealScore> = {}): DealScore => ({
    explicit: { points: explicit, facts: [] },
    implicit: { points: implicit, facts: [] },
    qualified: true,
    lifetimeValue: null,
    ...more,
  });

  it('puts qualified deals first (S4-5), then points, then lifetime value of one currency (S4-6)', () => {
    const list = {
      best: score(2, 3),
      rich: score(1, 1, { lifetimeValue: { amount: 90, currency: 'EUR' } }),
      poor: score(1, 1, { lifetimeValue: { amount: 10, currency: 'EUR' } }),
      raw: score(6, 6, { qualified: false }),
    };
    const sorted = Object.entries(list)
      .toReversed()
      .sort(([, a], [, b]) => compareByScore(a, b));
    expect(sorted.map(([name]) => name)).toEqual(['best', 'rich', 'poor', 'raw']);
    expect(compareByScore(list.rich, { ...list.poor, lifetimeValue: { amount: 1, currency: 'USD' } })).toBe(0);
  });

  test('is the same from both sides', () => {
    const any = fc.record({
      explicit: fc.nat(6),
      implicit: fc.nat(6),
      qualified: fc.boolean(),
      lifetimeValue: fc.option(fc.record({ amount: fc.nat(9), currency: fc.constantFrom('EUR', 'USD') })),
    });
    const made = ({
      explicit,
      implicit,
      ...more
    }: { explicit: number; implicit: number } & Pick<DealScore, 'qualified' | 'lifetimeValue'>) =>
      score(explicit, implicit, more);
    fc.assert(
      fc.property(any.map(made), any.map(made), (a, b) => {
        expect(compareByScore(a, b) + compareByScore(b, a)).toBe(0);
      }),
    );
  });
});

test('a deal nobody has judged counts as qualified', () => {
  expect(dealScore(bare, policy, WHEN)).toMatchObject({ qualified: true, lifetimeValue: null });
  expect(dealScore({ ...bare, deal: { ...deal, qualified: false } }, policy, WHEN).qualified).toBe(false);
});
