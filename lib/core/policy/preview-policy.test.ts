import { describe, expect, it } from 'vitest';
import { at, day, deal as exampleDeal, id } from '../../../test/core/build-situation';
import type { StageId } from '../domain/ids';
import type { Deal } from '../domain/records';
import type { DealRow } from '../measures/deal-row';
import { adoptStages } from './adopt-stages';
import { defaultPolicy } from './default-policy';
import type { Policy, Stage } from './policy';
import { previewPolicy } from './preview-policy';
import { stageSets } from './sets/index';

const TODAY = day('2026-06-11');

function row(name: string, deal: Partial<Deal> = {}, more: Partial<DealRow> = {}): DealRow {
  return {
    deal: { ...exampleDeal, id: id(`d-${name}`), name, ...deal },
    company: null,
    stakeholders: [],
    milestones: [],
    nextSteps: [],
    touches: [],
    reviews: [],
    lastReply: null,
    ...more,
  };
}

const touch = (on: string) => ({ status: 'sent', at: at(on) }) as DealRow['touches'][number];
const quiet12 = row('quiet', {}, { lastReply: at('2026-05-30') });
const fresh = row('fresh', {}, { lastReply: at('2026-06-09'), touches: [touch('2026-06-10')] });
const long = row('long', { mode: 'long-cycle' }, { lastReply: at('2026-05-05') });
const parked = row('parked', { parked: { until: day('2026-09-01'), why: '' } }, { lastReply: at('2026-03-01') });
const early = row('early', { stage: id<StageId>('discovery'), amount: { amount: 90_000, currency: 'USD' } });
const closed = row('closed', { outcome: 'won' }, { lastReply: at('2026-01-01') });
const tried = row('tried', {}, { touches: ['2026-05-01', '2026-05-08', '2026-05-19'].map(touch) });
const asked = row('asked', {}, { reviews: [{ gate: 'pricing', status: 'open' } as DealRow['reviews'][number]] });
const stepped = row(
  'stepped',
  {},
  { nextSteps: [{ status: 'open', reason: 'milestone-due' } as DealRow['nextSteps'][number]] },
);
const late = row(
  'late',
  {},
  { milestones: [{ kind: 'demo', due: day('2026-06-01'), done: null } as DealRow['milestones'][number]] },
);
const ALL = [quiet12, fresh, long, parked, early, closed, tried, asked, stepped, late];

function hits(more: Partial<Policy>, rows: readonly DealRow[] = ALL) {
  const preview = previewPolicy(defaultPolicy, { ...defaultPolicy, ...more }, TODAY, 'UTC');
  for (const each of rows) preview.add(each);
  const { rules, hit, open } = preview.done();
  return {
    hit,
    open,
    rules: Object.fromEntries(rules.map(({ rule, deals }) => [rule, deals.map(({ name }) => name)])),
  };
}

function stages(name: string, more: Partial<Stage>): Partial<Policy> {
  return { stages: defaultPolicy.stages.map((stage) => (stage.id === name ? { ...stage, ...more } : stage)) };
}

describe('a change of the policy says which open deals it would hit (S2-34)', () => {
  it.each<[string, Partial<Policy>, Record<string, string[]>]>([
    ['nothing changed', {}, {}],
    ['a shorter window', stages('proposal', { maxSilentDays: 11 }), { 'stages.proposal.maxSilentDays': ['quiet'] }],
    ['not yet short enough', stages('proposal', { maxSilentDays: 12 }), { 'stages.proposal.maxSilentDays': [] }],
    [
      'the long window',
      stages('proposal', { maxSilentDaysLong: 30 }),
      { 'stages.proposal.maxSilentDaysLong': ['long'] },
    ],
    ['another stage’s window', stages('close', { maxSilentDays: 2 }), { 'stages.close.maxSilentDays': [] }],
    ['a role', stages('discovery', { requiredRoles: ['legal'] }), { 'stages.discovery.requiredRoles': ['early'] }],
    ['a name', stages('discovery', { name: 'First talks' }), { 'stages.discovery.name': ['early'] }],
    ['attempts', { maxAttempts: 4 }, { maxAttempts: ['tried'] }],
    ['one word budget', { wordBudgets: [120, 80, 60, 40] }, { wordBudgets: ['fresh'] }],
    ['high value in dollars', { highValueBy: { USD: 80_000 } }, { 'highValueBy.USD': ['early'] }],
    ['high value in euros', { highValueBy: { EUR: 80_000 } }, { 'highValueBy.EUR': [] }],
    ['high value', { highValueFrom: 90_000 }, { highValueFrom: ['early'] }],
    [
      'an approval',
      { approvals: { ...defaultPolicy.approvals, pricing: 'executive' } },
      { 'approvals.pricing': ['asked'] },
    ],
    [
      'a trigger',
      { triggers: defaultPolicy.triggers.map((one) => ({ ...one, active: one.id !== 'agreed' })) },
      { 'triggers.next-step-due': [], 'triggers.milestone-due': ['stepped'] },
    ],
    [
      'cadence of long deals',
      {
        cadence: defaultPolicy.cadence.map((one) =>
          one.dealType === 'long-cycle' ? { ...one, daysBetween: [9] } : one,
        ),
      },
      { 'cadence.long-cycle': ['long'] },
    ],
    [
      'the plan for what is parked',
      { states: { ...defaultPolicy.states, recycle: { ...defaultPolicy.states.recycle, withinDays: 30 } } },
      { 'states.recycle': ['parked'] },
    ],
    [
      'stalled deals',
      { switches: { ...defaultPolicy.switches, flagStalled: false } },
      { 'switches.flagStalled': ['late'] },
    ],
    ['phrases', { bannedPhrases: [{ text: 'x', lang: '*', instead: '' }] }, { bannedPhrases: [] }],
  ])('%s', (_, more, expected) => expect(hits(more).rules).toEqual(expected));

  it('counts open deals once, closed ones never', () => {
    expect(hits({ maxAttempts: 4, ...stages('proposal', { maxSilentDays: 11 }) })).toMatchObject({ hit: 2, open: 9 });
  });

  it('finds the deals that age makes long-cycle', () => {
    const many = Array.from({ length: 9 }, (_, nth) => row(`n${nth}`, { created: day(`2026-0${(nth % 5) + 1}-01`) }));
    const rule = { byAge: false, minDeals: 8, minAgeDays: 90 };
    expect(hits({ longCycle: rule }, many).rules['longCycle']).toEqual(['n0', 'n1', 'n5', 'n6']);
  });

  it('lists the deals of a stage that goes and of the one that takes over', () => {
    const saas = stageSets[1]?.stages ?? [];
    const { rules, hit, open } = hits({ stages: adoptStages(defaultPolicy.stages, saas) });
    expect(rules['stages.discovery']).toEqual(['early']);
    expect(rules['stages.saas-discovery']).toEqual(['early']);
    expect(rules['stages.saas-proposal']).toHaveLength(8);
    expect(hit).toBe(open);
  });

  it('says each rule and its effect in words, and lists fifty deals at most', () => {
    const preview = previewPolicy(defaultPolicy, { ...defaultPolicy, maxAttempts: 4 }, TODAY, 'UTC');
    for (let nth = 0; nth < 70; nth++) preview.add({ ...tried, deal: { ...tried.deal, name: `t${nth}` } });
    expect(preview.done().rules).toMatchObject([
      { says: 'Mails without an answer: 3 → 4', hits: 70, effect: expect.stringMatching(/\.$/) },
    ]);
    expect(preview.done().rules[0]?.deals).toHaveLength(50);
  });
});
