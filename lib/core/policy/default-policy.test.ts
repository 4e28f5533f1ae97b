import { describe, expect, it, test } from 'vitest';
import type { StageId } from '../domain/ids';
import { gates } from '../gates/index';
import { reasons } from '../reasons/index';
import { adoptStages } from './adopt-stages';
import { approvalRows } from './approval-rows';
import { findBannedPhrases } from './banned-phrases';
import { cadenceDays } from './cadence-days';
import { defaultPolicy } from './default-policy';
import { highValueLimit } from './high-value-limit';
import { longCycleWhy, median, segmentAges } from './long-cycle';
import { nextVersion } from './next-version';
import { opensDraft } from './opens-draft';
import { checkPolicy } from './parse/check-policy';
import { MAX_ACTIVE_TRIGGERS } from './policy';
import { setUpQuestions } from './set-up-questions';
import { stageSets } from './sets/index';
import { stageAt } from './stage-at';

const day = (text: string) => text as import('../domain/instant').Day;

describe('what comes with the product', () => {
  it('holds together', () => expect(checkPolicy(defaultPolicy)).toEqual([]));

  it('has the stages discovery, solution design, proposal, negotiation, close (S2-48)', () => {
    expect(defaultPolicy.stages.map(({ name }) => name)).toEqual([
      'Discovery',
      'Solution design',
      'Proposal',
      'Negotiation',
      'Close',
    ]);
  });

  it('names who clears every review there is (S0-72, S1-58)', () => {
    const asks = gates.filter((gate) => gate.severity === 'ask-first').map((gate) => gate.id);
    expect(Object.keys(defaultPolicy.approvals)).toEqual(expect.arrayContaining(asks));
    // the clearing duty a gate names itself is the one the matrix begins with
    for (const gate of gates) {
      if (gate.severity === 'ask-first' && gate.clearedBy)
        expect([gate.id, defaultPolicy.approvals[gate.id]]).toEqual([gate.id, gate.clearedBy]);
    }
    expect(new Set(approvalRows.map(({ id }) => id)).size).toBe(approvalRows.length);
    for (const change of ['pricing', 'scope', 'timing', 'terms-and-legal', 'ownership', 'changed-expectations'])
      expect(defaultPolicy.approvals).toHaveProperty(change);
  });

  it('has every reason in exactly one of at most five triggers (S3-27)', () => {
    const named = defaultPolicy.triggers.flatMap((trigger) => trigger.reasons);
    expect(named.toSorted()).toEqual(reasons.map(({ id }) => id).toSorted());
    expect(defaultPolicy.triggers.filter(({ active }) => active).length).toBeLessThanOrEqual(MAX_ACTIVE_TRIGGERS);
  });

  it('asks one question for each switch (S2-35…39)', () => {
    expect(setUpQuestions.map(({ id }) => id)).toEqual(Object.keys(defaultPolicy.switches));
  });
});

describe.each(stageSets.map((set) => [set.name, set] as const))('the stages of %s (S0-78)', (_, set) => {
  it('each say what they serve, ask for and allow (S2-41, S1-54, S3-6, S3-12)', () => {
    for (const stage of set.stages) {
      expect(stage.exitCriteria.length, stage.id).toBeGreaterThan(0);
      expect(stage.hesitation.play, stage.id).toMatch(/\.$/);
      expect(stage.requiredFields, stage.id).toEqual(expect.arrayContaining(['what', 'owner', 'due', 'if-silent']));
      expect(stage.requiredRoles.length, stage.id).toBeGreaterThan(0);
      expect(stage.milestoneKinds.length, stage.id).toBeGreaterThan(0);
    }
    const order = ['relevant', 'safe', 'urgent', 'acceptable'];
    const places = set.stages.map(({ decision }) => order.indexOf(decision));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBe(0);
    expect(places.at(-1)).toBe(3);
  });

  it.each(stageSets.map((other) => [other.name, other] as const))(
    'take over every deal of %s, and give it back',
    (_name, other) => {
      const taken = adoptStages(other.stages, set.stages);
      for (const stage of other.stages) expect(stageAt({ stages: taken }, stage.id), stage.id).not.toBeNull();
      expect(checkPolicy({ ...defaultPolicy, stages: taken })).toEqual([]);
      const back = adoptStages(taken, other.stages);
      for (const stage of [...taken, ...other.stages])
        expect(stageAt({ stages: back }, stage.id), stage.id).not.toBeNull();
      for (const stage of other.stages) expect(stageAt({ stages: back }, stage.id)?.id).toBe(stage.id);
      expect(checkPolicy({ ...defaultPolicy, stages: back })).toEqual([]);
    },
  );
});

test('choosing a set moves a deal to the stage that means the same', () => {
  const saas = stageSets.find(({ id }) => id === 'saas')?.stages ?? [];
  const taken = { stages: adoptStages(defaultPolicy.stages, saas) };
  expect(defaultPolicy.stages.map(({ id }) => stageAt(taken, id)?.name)).toEqual([
    'Discovery',
    'Trial',
    'Proposal',
    'Security and legal',
    'Signature',
  ]);
});

test('going back, a stage goes to the first it had taken over', () => {
  const taken = adoptStages(defaultPolicy.stages, stageSets.find(({ id }) => id === 'construction')?.stages ?? []);
  const back = { stages: adoptStages(taken, defaultPolicy.stages) };
  expect(stageAt(back, 'construction-award')?.id).toBe('negotiation');
});

test('a stage of one’s own that goes is taken over by the one of the same decision, nearest to its place', () => {
  const own = {
    ...defaultPolicy.stages[3],
    id: 'tender' as StageId,
    name: 'Tender',
  } as (typeof defaultPolicy.stages)[number];
  const before = [...defaultPolicy.stages.slice(0, 3), own, ...defaultPolicy.stages.slice(3)];
  const after = adoptStages(before, defaultPolicy.stages);
  expect(stageAt({ stages: after }, 'tender')?.id).toBe('negotiation');
  expect(stageAt({ stages: after }, 'unheard of')).toBeNull();
});

test('a new version is one higher, signed, and keeps every stage reachable', () => {
  const [first, ...others] = defaultPolicy.stages;
  const made = nextVersion(
    { ...defaultPolicy, version: 6 },
    { ...defaultPolicy, version: 2, stages: others },
    { at: 5 as never, by: 'o-1' as never, why: ' Shorter ' },
  );
  expect(made).toMatchObject({ version: 7, changed: { at: 5, by: 'o-1', why: 'Shorter' } });
  expect(stageAt(made, first?.id ?? '')?.id).toBe('solution-design');
});

describe('cadence by deal type and channel (S2-28)', () => {
  const deal = { tags: [], mode: 'active' } as const;
  it.each([
    [deal, 'mail', 1, 3],
    [deal, 'mail', 2, 5],
    [deal, 'mail', 9, 8],
    [deal, 'mail', 0, 3],
    [deal, 'phone', 1, 2],
    [deal, 'other', 1, 3],
    [{ ...deal, mode: 'long-cycle' }, 'mail', 1, 14],
    [{ ...deal, tags: ['existing-customer'] }, 'phone', 2, 7],
    [{ ...deal, mode: 'long-cycle', type: 'existing-customer' }, 'mail', 1, 4],
    [{ ...deal, type: 'tender' }, 'phone', 1, 2],
  ] as const)('%j by %s after attempt %i: %i days', (on, channel, attempt, days) => {
    expect(cadenceDays(defaultPolicy, on, channel, attempt)).toBe(days);
  });

  it('is none where the policy has none', () => expect(cadenceDays({ cadence: [] }, deal, 'mail', 1)).toBeNull());
});

test('high value has a limit for each currency, else the common one (S0-34)', () => {
  const policy = { highValueFrom: 500_000, highValueBy: { JPY: 80_000_000 } };
  expect([highValueLimit(policy, 'JPY'), highValueLimit(policy, 'EUR')]).toEqual([80_000_000, 500_000]);
  expect(highValueLimit(policy, 'constructor')).toBe(500_000);
});

test('a reason opens a draft unless all its triggers are off', () => {
  const triggers = [
    { id: 'a', label: 'A', reasons: ['x', 'y'], active: false },
    { id: 'b', label: 'B', reasons: ['y'], active: true },
  ];
  expect(['x', 'y', 'z'].map((reason) => opensDraft({ triggers }, reason))).toEqual([false, true, true]);
});

describe('long-cycle by age (S0-2)', () => {
  const today = day('2026-06-11');
  const rule = { byAge: true, minDeals: 3, minAgeDays: 60 };
  const deal = (created: string, more: object = {}) => ({
    created: day(created),
    stageSince: null,
    outcome: 'open' as const,
    tags: [],
    ...more,
  });
  const won = (created: string, ended: string) => deal(created, { outcome: 'won', stageSince: day(ended) });
  const ages = segmentAges(
    [won('2026-01-01', '2026-03-02'), won('2026-01-01', '2026-04-11'), deal('2026-05-02')],
    today,
  );

  it('compares with the median of the segment', () => {
    expect(ages.get('new-business')?.toSorted((a, b) => a - b)).toEqual([40, 60, 100]);
    expect(longCycleWhy(deal('2026-04-01'), ages, rule, today)).toBe(
      '71 days old; half of 3 such deals are younger than 60.',
    );
    expect(longCycleWhy(deal('2026-04-12'), ages, rule, today)).toBeNull();
  });

  it.each([
    ['too few deals', deal('2026-01-01'), { ...rule, minDeals: 4 }],
    ['too young to say', deal('2026-04-01'), { ...rule, minAgeDays: 72 }],
    ['switched off', deal('2026-01-01'), { ...rule, byAge: false }],
    ['a closed deal', deal('2026-01-01', { outcome: 'lost' }), rule],
    ['a segment of its own', deal('2026-01-01', { tags: ['existing-customer'] }), rule],
  ] as const)('says nothing: %s', (_, on, by) => expect(longCycleWhy(on, ages, by, today)).toBeNull());

  it('leaves out deals whose dates contradict each other, and knows the middle', () => {
    expect(segmentAges([won('2026-05-01', '2026-01-01'), deal('2027-01-01')], today).size).toBe(0);
    expect([median([]), median([4]), median([9, 1]), median([7, 1, 3])]).toEqual([null, 4, 5, 3]);
  });
});

describe('phrases the firm does not want (S3-13)', () => {
  const phrases = [
    { text: 'synergy', lang: 'en', instead: 'what you both gain' },
    { text: 'wir freuen uns', lang: 'de', instead: '' },
    { text: "let's touch", lang: '*', instead: '' },
  ];
  it.each([
    ['A new Synergy, at last', 'en', ['Synergy']],
    ['synergy  and synergy', 'en', ['synergy', 'synergy']],
    ['synergyze', 'en', []],
    ['Wir  freuen\nuns sehr', 'de', ['Wir  freuen\nuns']],
    ['Wir freuen uns', 'en', []],
    ['wir freuen uns', 'und', ['wir freuen uns']],
    ['Let’s touch on it', 'fr', ['Let’s touch']],
  ])('%j in %s', (text, lang, found) => {
    const hits = findBannedPhrases(text, phrases, lang);
    expect(hits.map(({ at }) => text.slice(...at))).toEqual(found);
  });

  it('takes signs as they stand', () => {
    const odd = [{ text: 'a.b (c)*', lang: '*', instead: '' }];
    expect(findBannedPhrases('see a.b (c)* now', odd)).toHaveLength(1);
    expect(findBannedPhrases('see axb c', odd)).toEqual([]);
  });
});
