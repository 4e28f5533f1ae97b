import { describe, expect, test, vi } from 'vitest';
import type { Brief } from '../../lib/core/domain/brief';
import type { Draft, Sentence } from '../../lib/core/drafting/draft';
import { lintDraft } from '../../lib/core/drafting/lint-draft';
import { draftLints } from '../../lib/core/drafting/lints';
import { defaultPolicy } from '../../lib/core/policy/default-policy';
import { ana, asks, briefOf, ours, price, type Spec } from './brief-of';
import { at, deal, id, type records, threadId } from './build-situation';
import { jonas, milestone, wholeMap } from './situations/rows';

// the first reading builds all phrase tables
vi.setConfig({ testTimeout: 30_000 });

const map = { stakeholders: wholeMap };
const known: readonly Spec[] = [
  { mails: [ours, asks] },
  { mails: [ours, asks], records: map },
  { mails: [ours, ana('Sorry I missed our call.')], records: map },
  { mails: [jonas('Attached is the proposal for the two stores.'), ana('Thanks, we have received it.')], records: map },
  { mails: [{ ...ours, on: '2026-06-01' }], records: { ...map, milestones: [milestone('2026-06-12')] } },
  { mails: [ours, price] },
];
function draftOf(spec: Spec): { readonly found: Brief; readonly draft: Draft } {
  const found = briefOf(spec);
  if (!found.draft) throw new Error(`no draft: ${found.verdict} ${found.label}`);
  return { found, draft: found.draft };
}
const of = ({ sentences }: Draft, role: Sentence['role']) => sentences.filter((one) => one.role === role);
const lints = (text: string, spec: Spec = { mails: [ours, asks] }) => {
  const context = briefOf(spec).lintContext;
  if (!context) throw new Error('no context');
  return lintDraft(text, context).map(({ lint }) => lint);
};

describe.each(known.map((spec) => [draftOf(spec).found.label, spec] as const))('a draft for “%s”', (_, spec) => {
  const { found, draft } = draftOf(spec);
  test('does one of three things, and settles one decision (S3-10, S3-11, S3-28)', () => {
    expect(['advance', 'clarify', 'close']).toContain(draft.kind);
    expect(['relevant', 'safe', 'urgent', 'acceptable']).toContain(draft.decision);
    expect(of(draft, 'ask')).toHaveLength(1);
  });
  test('every sentence of substance rests on a fact or on approved language (S0-68, S3-54)', () => {
    for (const one of draft.sentences) {
      if (one.role === 'own-line' || one.role === 'greeting' || one.role === 'sign-off') continue;
      expect(one.block !== null || one.source.length > 0, one.text).toBe(true);
    }
  });
  test('names no price, no terms, nothing an owner decides (S0-44, S1-28)', () => {
    expect(draft.text).not.toMatch(/[€$£]\s?\d|\d\s?(?:%|EUR|USD|GBP)/);
    const held = found.reviews.filter(({ review }) => review !== 'cleared');
    if (held.some(({ gate }) => gate === 'pricing')) expect(of(draft, 'locked').length).toBeGreaterThan(0);
  });
  test('says what happens if nothing comes, with a day (S3-31, S3-44)', () => {
    expect(of(draft, 'if-silent')).toHaveLength(1);
    expect(draft.ifSilent.action).not.toBe('');
    expect(draft.ifSilent.on >= '2026-06-11').toBe(true);
  });
  test('begins with the reason, which carries the context (S0-28, S3-7, S4-15)', () => {
    const [first] = draft.sentences.filter(({ role }) => role !== 'greeting');
    expect(first?.role).toBe('reason');
    expect(first?.source.length).toBeGreaterThan(0);
  });
  test('leaves room for the rep’s own sentence (S4-21)', () => {
    expect(of(draft, 'own-line')).toHaveLength(1);
  });
  test('goes to people of this thread only: there is no bulk send (S2-19)', () => {
    expect(draft.to.length).toBeGreaterThan(0);
    expect(draft.to.length).toBeLessThanOrEqual(3);
  });
  test('the next step says what, by whom and by when (S0-70, S1-33, S3-36)', () => {
    expect(found.nextStep?.what.trim().split(/\s+/).length).toBeGreaterThan(1);
    expect(found.nextStep?.ownerId).toBe('o-jonas');
    expect(found.nextStep?.due).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe('later mails', () => {
  test('get shorter, never more pressing (S1-18, R-2)', () => {
    const budgets = defaultPolicy.wordBudgets;
    expect([...budgets].sort((a, b) => b - a)).toEqual(budgets);
    const first = draftOf({ mails: [ours, asks] }).draft;
    const due = { ...map, milestones: [milestone('2026-06-12')] };
    const second = draftOf({ mails: [jonas('The plan.', '2026-06-01')], records: due }).draft;
    expect(second.attempt).toBe(first.attempt + 1);
    expect(second.wordCap).toBeLessThan(first.wordCap);
    expect(of(second, 'reason')).toHaveLength(1);
  });
  test('the count of attempts is shown and no target is (R-1)', () => {
    expect(Object.keys(defaultPolicy)).toContain('maxAttempts');
    expect(JSON.stringify(defaultPolicy)).not.toMatch(/minAttempts|targetTouches/);
  });
});

describe('what the lints say of the rep’s own text', () => {
  test.each([
    [
      'S0-71, S1-27',
      'You need to decide today or we walk away from this. The order is dispatch first, then billing. Does Monday work for you?',
      'pressure',
    ],
    ['S0-71, S2-6, S4-16', 'Hi Ana, just checking in. Any news?', 'empty-check-in'],
    [
      'S1-28, S0-71',
      'The order stays dispatch first, then billing. We can offer you a 15% discount. Does Monday work for you?',
      'price-change',
    ],
    ['S1-31', 'Hope you are well. Our platform is great. Does Monday work for you?', 'no-reference'],
    [
      'S1-32',
      'The order is dispatch first, then billing. Does Monday work for you? And who signs? Could you send the list?',
      'multiple-asks',
    ],
    ['S3-8', 'The order is dispatch first, then billing. What do you think about it?', 'think-verb'],
    [
      'S4-22, S3-53',
      'The order is dispatch first, then billing. This offer ends tonight, only two places are left. Does Monday work for you?',
      'fake-urgency',
    ],
    [
      'S3-29',
      'The order is dispatch first, then billing. I hope this finds you well. Does Monday work for you?',
      'line-that-changes-nothing',
    ],
  ])('%s', (_, text, lint) => {
    expect(lints(text)).toContain(lint);
  });
  test('a second mail that says the same repeats (S1-34)', () => {
    const mail = 'The order we settled on Monday is dispatch first, then billing.';
    expect(lints(`${mail} Does Monday work for you?`, { mails: [ours] })).toContain('repeats-previous');
  });
  test('two touches with one purpose in a row are told (S2-44, S2-45)', () => {
    expect(draftLints.map(({ id: name }) => name)).toContain('same-purpose-twice');
  });
  test('politeness without a default is told, clear words are not pressure (S3-51, S3-53)', () => {
    expect(draftLints.map(({ id: name }) => name)).toContain('politeness-trap');
    expect(
      lints('The order is dispatch first, then billing. Shall we start with dispatch on Monday 15 June?'),
    ).not.toContain('pressure');
  });
  test('come in the order reason, decision, fact, style (S3-30)', () => {
    const names = draftLints.map(({ id: name }) => name);
    const place = (name: string) => names.indexOf(name as (typeof names)[number]);
    expect(place('empty-check-in')).toBeLessThan(place('multiple-asks'));
    expect(place('multiple-asks')).toBeLessThan(place('price-change'));
    expect(place('price-change')).toBeLessThan(place('line-that-changes-nothing'));
  });
});

describe('what is offered to them', () => {
  const value = {
    id: id<(typeof records.values)[number]['id']>('v-1'),
    name: 'Dispatch checklist',
    url: 'https://northlight.example/checklist',
    fileName: null,
    stages: [deal.stage],
    topics: ['dispatch'],
  };
  const log = {
    id: id<'v'>('l-1') as never,
    valueId: value.id,
    name: value.name,
    dealId: deal.id,
    to: [],
    at: at('2026-06-02'),
    threadId,
    how: 'by-hand' as const,
  };
  test('the last value sent stands on the brief, with its day (S0-13, S4-7, S4-13, S4-14)', () => {
    const found = briefOf({ mails: [ours, asks], records: { ...map, values: [value], valueLog: [log] } });
    expect(found.deal?.lastValue).toMatchObject({ name: 'Dispatch checklist', at: log.at });
  });
  test('what matters to them is quoted (S4-23)', () => {
    const found = briefOf({
      mails: [ours, ana('What matters to us is that dispatch never stops. Could you send the plan?')],
    });
    expect(found.insight?.summary.said?.evidence[0]).toMatchObject({ kind: 'quote' });
  });
});
