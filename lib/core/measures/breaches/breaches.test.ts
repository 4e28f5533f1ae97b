import { describe, expect, test } from 'vitest';
import { type BreachExamples, context, onDeal } from '../../../../test/core/build-line';
import { dealLine } from '../deal-line';
import { breachRules } from './index';

const files = import.meta.glob<Record<string, unknown>>(
  ['./*.ts', '!./index.ts', '!./breach.ts', '!./*.test.ts', '!./*.examples.ts'],
  { eager: true },
);
const tables = import.meta.glob<{ examples: BreachExamples }>('./*.examples.ts', { eager: true });

test('the list names every rule once, under its file name', () => {
  expect(breachRules.map(({ id }) => `./${id}.ts`).toSorted()).toEqual(Object.keys(files).toSorted());
});

describe.each(breachRules)('$id', ({ id, rule }) => {
  const examples = tables[`./${id}.examples.ts`]?.examples as BreachExamples;
  const found = (on: Parameters<typeof dealLine>[0]) =>
    dealLine(on, context).breaches.find((breach) => breach.id === id);

  test('has a table, and says its rule in a sentence', () => {
    expect(examples.breaks.length).toBeGreaterThan(0);
    expect(examples.keeps.length).toBeGreaterThan(1);
    expect(rule).toMatch(/^[A-Z].*\.$/);
  });

  test.each(examples?.breaks ?? [])('breaks: $name', ({ on, says }) => {
    const breach = found(on);
    expect(breach?.says).toContain(says);
    expect(breach?.says.length).toBeLessThanOrEqual(44);
    expect(breach?.by).toBeGreaterThanOrEqual(0);
  });

  test.each(examples?.keeps ?? [])('keeps: $name', ({ on }) => {
    expect(found(on)).toBeUndefined();
  });

  test.each(examples?.breaks ?? [])('a closed deal breaks nothing: $name', ({ on }) => {
    expect(dealLine({ ...on, outcome: 'won' }, context).breaches).toEqual([]);
  });
});

describe('a line', () => {
  test('names the next checkpoint before a step, and a pause before a late one', () => {
    const step = { due: '2026-06-12', reason: 'by-hand' };
    const ahead = [{ due: '2026-06-18', name: 'Review' }];
    expect(dealLine(onDeal({ step, ahead }), context).next).toMatchObject({ kind: 'checkpoint', due: '2026-06-18' });
    expect(dealLine(onDeal({ step }), context).next).toMatchObject({ kind: 'step', late: false });
    const late = [{ due: '2026-06-01', name: 'Review' }];
    expect(dealLine(onDeal({ ahead: late }), context).next).toMatchObject({ kind: 'checkpoint', late: true });
    const parked = { until: '2026-09-01', why: 'Budget' };
    expect(dealLine(onDeal({ ahead: late, parked }), context).next).toMatchObject({ kind: 'pause', due: '2026-09-01' });
  });

  test('has one state, by the records alone: the rep’s own, recycle, hot, warm (S3-46)', () => {
    const heard = { lastReply: '2026-06-09', sent: '2026-06-08' };
    const step = { due: '2026-06-12', reason: 'by-hand' };
    const state = (over: Parameters<typeof onDeal>[0]) => dealLine(onDeal(over), context).state;
    expect(state({ ...heard, step })).toBe('hot');
    expect(state(heard)).toBe('warm');
    expect(state({ lastReply: '2026-04-01', step })).toBe('warm');
    expect(state({ ...heard, step, parked: { until: '2026-09-01', why: 'Budget' } })).toBe('recycle');
    expect(state({ ...heard, step, expires: '2026-06-01' })).toBe('recycle');
    expect(state({ ...heard, override: 'hot', expires: '2026-06-01' })).toBe('hot');
  });

  test('risks its amount only in a long cycle without a milestone ahead (S0-61)', () => {
    const risk = (over: Parameters<typeof onDeal>[0]) => dealLine(onDeal(over), context).valueAtRisk;
    expect(risk({ mode: 'long-cycle' })).toBe(40_000);
    expect(risk({ mode: 'long-cycle', ahead: [{ due: '2026-06-18', name: 'Review' }] })).toBe(0);
    expect(risk({})).toBeNull();
  });
});
