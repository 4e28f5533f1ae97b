import { describe, expect, test, vi } from 'vitest';
import type { Brief } from '../../lib/core/domain/brief';
import { briefOf } from './brief-of';
import type { Want, Whole } from './situations/whole-situation';

// the first reading builds all phrase tables
vi.setConfig({ testTimeout: 30_000 });

const themes = import.meta.glob<{ situations?: readonly Whole[] }>('./situations/*.ts', { eager: true });
const all = Object.values(themes).flatMap(({ situations = [] }) => situations);

test('there are at least 150 of them, each under its own name and citing a requirement', () => {
  expect(all.length).toBeGreaterThanOrEqual(150);
  expect(new Set(all.map(([, name]) => name)).size).toBe(all.length);
  for (const [cites, name] of all) expect(cites, name).toMatch(/^(?:(?:S[0-4]|R|N)-\d+(?:, |$))+$/);
});

describe.each(Object.entries(themes).filter(([, { situations }]) => situations))('%s', (_, { situations = [] }) => {
  test.each(situations)('%s: %s', (__, ___, spec, want) => {
    const found = briefOf(spec);
    expect(found.headline).not.toBe('');
    expect(wanted(outcomeOf(found), want)).toEqual(wanted(want, want));
    expect(found.nextStep?.what ?? '').toContain(want.step ?? '');
    expect(found).toMatchObject(want.shows ?? {});
    expect(want.holds?.(found) ?? true, JSON.stringify({ ...found, draft: null, lintContext: null })).toBe(true);
    // every card ends in an act: a step, a stop, a question or a named owner (S0-74)
    expect(found.nextStep !== null || found.deal?.openStep != null).toBe(true);
  });
});

const PARTS = ['verdict', 'stops', 'reviews', 'questions', 'reason', 'until'] as const;
type Outcome = Pick<Want, (typeof PARTS)[number]>;

function outcomeOf(found: Brief): Outcome {
  const gates = (rows: readonly { readonly gate: string }[]) => rows.map(({ gate }) => gate);
  return {
    verdict: found.verdict,
    stops: gates(found.stops),
    reviews: gates(found.reviews),
    questions: gates(found.questions),
    reason: found.reasons[0]?.id ?? null,
    until: found.wait?.until ?? null,
  };
}

/** Only the parts that the situation speaks of. */
function wanted(outcome: Outcome, want: Outcome): Partial<Outcome> {
  return Object.fromEntries(PARTS.filter((part) => want[part] !== undefined).map((part) => [part, outcome[part]]));
}
