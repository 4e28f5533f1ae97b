import { describe, expect, test } from 'vitest';
import { checkEvidence } from '../../../test/core/check-evidence';
import type { GateExamples } from '../../../test/core/examples';
import type { Gate } from './gate';
import { gates } from './index';

const files = import.meta.glob<Record<string, unknown>>(
  ['./*.ts', '!./index.ts', '!./gate.ts', '!./*.test.ts', '!./*.examples.ts'],
  { eager: true },
);
const tables = import.meta.glob<{ examples: GateExamples }>('./*.examples.ts', { eager: true });

describe('the list of gates', () => {
  test.each(Object.entries(files))('%s holds one gate that is in the list, under its file name', (path, module) => {
    const exported = Object.values(module) as Gate[];
    expect(exported).toHaveLength(1);
    expect(gates).toContain(exported[0]);
    expect(`./${exported[0]?.id}.ts`).toBe(path);
  });

  test('names every gate once, never-send before ask-first', () => {
    expect(gates).toHaveLength(Object.keys(files).length);
    expect(new Set(gates.map((gate) => gate.id)).size).toBe(gates.length);
    const firstReview = gates.findIndex((gate) => gate.severity === 'ask-first');
    expect(gates.slice(firstReview).map((gate) => gate.severity)).not.toContain('never-send');
  });

  test.each(gates.filter((gate) => gate.severity === 'ask-first'))('$id says whose yes it waits for', (gate) => {
    expect(gate.clearedBy).toBeDefined();
  });
});

describe.each(gates)('$id', (gate) => {
  const examples = tables[`./${gate.id}.examples.ts`]?.examples as GateExamples;

  test('has a table with no empty side', () => {
    expect(examples, `write lib/core/gates/${gate.id}.examples.ts`).toBeDefined();
    expect(examples.fires.length).toBeGreaterThan(0);
    expect(examples.pass.length).toBeGreaterThan(1);
    expect(examples.unknown.length).toBeGreaterThan(0);
  });

  test.each(examples?.fires ?? [])('fires: $name', ({ on, quote, says }) => {
    const result = gate.check(on);
    if (result.kind !== 'fires') throw new Error(`${gate.id}: ${JSON.stringify(result)}`);
    checkEvidence(on, result.evidence, quote);
    expect(result.evidence.length).toBeGreaterThan(0);
    expect(`${result.message} ${result.headline ?? ''} ${result.decides ?? ''}`).toContain(says ?? '');
    expect(result.message).toMatch(/^[\p{Lu}\d].*[.!?]$/u);
    expect(result.fix).toMatch(/\.$/);
    if (gate.severity === 'ask-first') expect(result.decides, 'says what the owner decides on').toBeTruthy();
  });

  test.each(examples?.pass ?? [])('passes: $name', ({ on }) => {
    expect(gate.check(on)).toEqual({ kind: 'pass' });
  });

  test.each(typeof examples?.unknown === 'string' ? [] : (examples?.unknown ?? []))(
    'asks: $name',
    ({ on, quote, says }) => {
      const result = gate.check(on);
      if (result.kind !== 'unknown') throw new Error(`${gate.id}: ${JSON.stringify(result)}`);
      checkEvidence(on, result.evidence, quote);
      expect(result.question).toContain(says ?? '');
      expect(result.question).toMatch(/\?$/);
    },
  );
});
