import { describe, expect, test, vi } from 'vitest';
import type { Brief } from '../../lib/core/domain/brief';
import type { Draft, Sentence } from '../../lib/core/drafting/draft';
import { defaultPolicy } from '../../lib/core/policy/default-policy';
import { ana, asks, briefOf, ours, price, type Spec } from './brief-of';
import { jonas, milestone, stake, touch, wholeMap } from './situations/rows';

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
describe('the brief', () => {
  const seen = (spec: Spec) => briefOf(spec);
  test('reads, then applies the rule, then prepares: what was not read holds all but a stop (S0-73)', () => {
    const half = { completeness: { read: 1, total: 2, headers: 'partial', bodies: 'partial', dates: 'full' } } as const;
    expect(seen({ mails: [ours, asks], thread: half })).toMatchObject({ verdict: 'none', draft: null });
    const stop = [ours, ana('Please take me off your list.')];
    expect(seen({ mails: stop, thread: half }).verdict).toBe('stop');
  });
  test('stage is not health: silence counts against the stage’s window (S1-4, S2-8, S2-29)', () => {
    const found = seen({ mails: [ana('Thanks, all clear.', '2026-05-01')] });
    expect(found.deal?.momentum).toMatchObject({ quiet: 41, window: 14 });
    expect(found.headline).toContain('Quiet for 41 days, the stage allows 14.');
  });
  test('asks for a day and a purpose when nothing is booked (S2-10)', () => {
    const { draft } = draftOf({ mails: [ours, ana('Sorry I missed our call.')], records: map });
    expect(of(draft, 'ask')[0]?.text).toMatch(/\b(?:Mon|Tues|Wednes|Thurs|Fri)day|\d/);
  });
  test('after a meeting its step is never empty (S2-30)', () => {
    const found = seen({ mails: [ours, ana('Great speaking with you yesterday.')], records: map });
    expect(found.nextStep).toMatchObject({ reason: 'meeting-without-next-step', what: 'Agree the next step with Ana' });
  });
  test('has one step, by itself, without anybody having to remember (S1-61, S2-32, S3-14, S3-20)', () => {
    for (const spec of known) expect(seen(spec).nextStep).not.toBeNull();
  });
  test('two identical deals get an identical brief (S3-19)', () => {
    for (const spec of known) expect(JSON.stringify(seen(spec))).toBe(JSON.stringify(seen(structuredClone(spec))));
  });
  test('its first line is what just happened (S3-22)', () => {
    expect(seen({ mails: [ours, asks] }).headline).toContain('Ana asks you');
  });
  test('each state has an action, a time and an escalation (S3-38, S3-39, S3-40)', () => {
    for (const plan of Object.values(defaultPolicy.states)) {
      expect(plan.action).not.toBe('');
      expect(plan.withinDays).toBeGreaterThan(0);
      expect(plan.escalation).not.toBe('');
    }
  });
  test('milestones are of the kinds a sale goes through (S2-42)', () => {
    const kinds = new Set(defaultPolicy.stages.flatMap(({ milestoneKinds }) => milestoneKinds));
    for (const kind of ['workshop', 'procurement', 'executive-alignment'] as const) expect(kinds).toContain(kind);
  });
  test('whatever it finds unfolds to signal, rule, action and what comes back (S3-15)', () => {
    const found = seen({ mails: [ours, { ...price, cc: ['ingrid'] }] });
    for (const one of found.reviews) {
      expect(one.evidence.length).toBeGreaterThan(0);
      expect(one.why && one.fix && one.owner?.name).toBeTruthy();
      expect(one.review).toBe('none');
    }
  });
  test('its eight fields make the task (S1-60)', () => {
    const found = seen({ mails: [ours, ana('I’m worried that July is too tight. Could you send the plan?')] });
    expect(found.insight?.lastWord).not.toBeNull();
    expect(found.reasons[0]?.evidence.length).toBeGreaterThan(0);
    expect(found.reviews.map(({ gate }) => gate)).toContain('open-objection');
    expect(found.deal?.stage?.name).toBe('Proposal');
    expect(found.draft?.attempt).toBe(1);
    expect(found.nextStep?.due).toBeTruthy();
    expect(found.draft?.text).toBeTruthy();
    expect(found.stops).toEqual([]);
  });
  test('signals come from words and records, never from a pixel (R-3)', () => {
    for (const spec of known) {
      for (const { evidence } of seen(spec).reasons) expect(evidence.length).toBeGreaterThan(0);
    }
  });
  test('a champion known and a touch elsewhere change nothing of what holds (S1-57)', () => {
    const found = seen({
      mails: [ours, ana('Please take me off your list.')],
      records: { stakeholders: [stake('ana', 'champion')], touches: [touch('2026-06-09')] },
    });
    expect(found).toMatchObject({ verdict: 'stop', draft: null });
  });
});
