import { describe, expect, test } from 'vitest';
import { given, type MeasureExamples } from '../../../../test/core/build-measure';
import { reasons } from '../../reasons';
import { measures } from './index';
import { reasonLabel } from './support/labels';

const files = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./index.ts', '!./*.test.ts', '!./*.examples.ts'], {
  eager: true,
});
const tables = import.meta.glob<{ examples: MeasureExamples }>('./*.examples.ts', { eager: true });

test('the list names every measure once, under its file name', () => {
  expect(measures.map(({ id }) => `./${id}.ts`).toSorted()).toEqual(Object.keys(files).toSorted());
});

test('reasons are called as their rules call them', () => {
  for (const { id, label } of reasons) expect(reasonLabel(id)).toBe(label);
});

describe.each(measures)('$id', (measure) => {
  const examples = tables[`./${measure.id}.examples.ts`]?.examples as MeasureExamples;

  test('says what it is, how it is worked out and who asked for it', () => {
    expect(measure.name).toMatch(/^[A-Z][^.]{5,60}$/);
    expect(measure.definition).toMatch(/^[A-Z].{20,220}\.$/s);
    expect(measure.formula).toMatch(/^[a-z(].{10,}[^.]$/);
    expect(measure.requirement).toMatch(/^S\d-\d+(, S\d-\d+)*$/);
    expect(measure.noun).toMatch(/^[a-z-]+s$|^re-entries$/);
  });

  test('has a table with one case that counts and one that measures nothing', () => {
    expect(examples, `write lib/core/measures/figures/${measure.id}.examples.ts`).toBeDefined();
    expect(examples.length).toBeGreaterThan(1);
    expect(examples.some(({ is }) => is.value !== null)).toBe(true);
  });

  test('measures nothing where there is nothing', () => {
    const none = measure.of(given({ deals: [] }));
    expect(none.cases).toEqual([]);
    expect(none.value ?? 0).toBe(0);
  });

  test.each(examples ?? [])('$name', ({ on, is }) => {
    const { value, done, of, groups, cases } = measure.of(on);
    if (is.value === null) expect(value).toBeNull();
    else expect(value).toBeCloseTo(is.value, 6);
    if (is.done !== undefined) expect(done).toBe(is.done);
    if (is.of !== undefined) expect(of).toBe(is.of);
    if (is.says) expect(cases.map(({ says }) => says)).toEqual(is.says);
    if (is.groups)
      expect(groups.map((one) => [one.across ? `${one.label} · ${one.across}` : one.label, one.done, one.of])).toEqual(
        is.groups,
      );
    for (const { says } of cases) expect(says.length).toBeGreaterThan(3);
  });
});
