import { describe, expect, test } from 'vitest';
import { checkEvidence } from '../../../../test/core/check-evidence';
import type { LapseExamples } from '../../../../test/core/examples';
import type { FailureMode } from './failure-mode';
import { failureModes } from './index';

const files = import.meta.glob<Record<string, unknown>>(
  ['./*.ts', '!./index.ts', '!./failure-mode.ts', '!./find-lapses.ts', '!./*.test.ts', '!./*.examples.ts'],
  { eager: true },
);
const tables = import.meta.glob<{ examples: LapseExamples }>('./*.examples.ts', { eager: true });

test('are the twelve of S0-69 and S1-56 and the one of S2-4, each in its own file and in the list', () => {
  expect(failureModes).toHaveLength(13);
  expect(Object.keys(files).sort()).toEqual(failureModes.map(({ id }) => `./${id}.ts`).sort());
  for (const module of Object.values(files)) expect(failureModes).toContain(Object.values(module)[0] as FailureMode);
});

describe.each(failureModes)('$id', (mode) => {
  const examples = tables[`./${mode.id}.examples.ts`]?.examples as LapseExamples;

  test('has a table with no empty side', () => {
    expect(examples, `write ${mode.id}.examples.ts`).toBeDefined();
    expect(examples.not.length).toBeGreaterThan(1);
  });

  test.each(examples?.seen ?? [])('seen: $name', ({ on, quote, says }) => {
    const found = mode.find(on);
    if (!found) throw new Error(`${mode.id} is not seen`);
    checkEvidence(on, found.evidence, quote);
    expect(found.says).toContain(says ?? '');
    expect(found.says).toMatch(/^[\p{Lu}].*[.]$/u);
  });

  test.each(examples?.not ?? [])('not: $name', ({ on }) => {
    expect(mode.find(on)).toBeNull();
  });
});
