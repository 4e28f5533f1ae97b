import { describe, expect, test } from 'vitest';
import { checkEvidence } from '../../../test/core/check-evidence';
import type { ReasonExamples } from '../../../test/core/examples';
import { reasons } from './index';
import type { Reason } from './reason';

const files = import.meta.glob<Record<string, unknown>>(
  ['./*.ts', '!./index.ts', '!./reason.ts', '!./rank-reasons.ts', '!./*.test.ts', '!./*.examples.ts'],
  { eager: true },
);
const tables = import.meta.glob<{ examples: ReasonExamples }>('./*.examples.ts', { eager: true });

describe('the list of reasons', () => {
  test.each(Object.entries(files))('%s holds one reason that is in the list, under its file name', (path, module) => {
    const exported = Object.values(module) as Reason[];
    expect(exported).toHaveLength(1);
    expect(reasons).toContain(exported[0]);
    expect(`./${exported[0]?.id}.ts`).toBe(path);
  });

  test('names every reason once', () => {
    expect(reasons).toHaveLength(Object.keys(files).length);
    expect(new Set(reasons.map((reason) => reason.id)).size).toBe(reasons.length);
  });
});

describe.each(reasons)('$id', (reason) => {
  const examples = tables[`./${reason.id}.examples.ts`]?.examples as ReasonExamples;

  test('has a table with no empty side', () => {
    expect(examples, `write lib/core/reasons/${reason.id}.examples.ts`).toBeDefined();
    expect(examples.holds.length).toBeGreaterThan(1);
    expect(examples.not.length).toBeGreaterThan(1);
  });

  test.each(examples?.holds ?? [])('holds: $name', ({ on, quote, says, due, act, label }) => {
    const found = reason.find(on);
    if (!found) throw new Error(`${reason.id} finds nothing`);
    checkEvidence(on, found.evidence, quote);
    expect(found.evidence.length).toBeGreaterThan(0);
    expect(found.summary).toContain(says ?? '');
    expect(found.summary).toMatch(/[.”]$/);
    expect(found.forBuyer).toMatch(/^[\p{Lu}“].*[^.]$/u);
    if (due !== undefined) expect(found.due).toBe(due);
    if (act !== undefined) expect(found.act).toBe(act);
    if (label !== undefined) expect(found.label ?? reason.label).toBe(label);
  });

  test.each(examples?.not ?? [])('not: $name', ({ on }) => {
    expect(reason.find(on)).toBeNull();
  });
});
