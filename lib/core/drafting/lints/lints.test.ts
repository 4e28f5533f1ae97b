import { describe, expect, test } from 'vitest';
import type { DraftLint, LintContext } from './draft-lint';
import { draftLints } from './index';
import { exampleContext, type LintExamples } from './support/lint-examples';

const files = import.meta.glob<Record<string, unknown>>(
  ['./*.ts', '!./index.ts', '!./draft-lint.ts', '!./*.test.ts', '!./*.examples.ts'],
  { eager: true },
);
const tables = import.meta.glob<{ examples: LintExamples }>('./*.examples.ts', { eager: true });

describe('the list of lints', () => {
  test.each(Object.entries(files))('%s holds one lint that is in the list, under its file name', (path, module) => {
    const exported = Object.values(module) as DraftLint[];
    expect(exported).toHaveLength(1);
    expect(draftLints).toContain(exported[0]);
    expect(`./${exported[0]?.id}.ts`).toBe(path);
  });

  test('names every lint once', () => {
    expect(new Set(draftLints.map((lint) => lint.id)).size).toBe(draftLints.length);
    expect(draftLints).toHaveLength(Object.keys(files).length);
  });

  test('asks for reason before decision before fact before style', () => {
    const order = ['empty-check-in', 'no-reference', 'no-ask', 'price-change', 'pressure', 'line-that-changes-nothing'];
    const at = order.map((id) => draftLints.findIndex((lint) => lint.id === id));
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });

  test.each(['price-change', 'terms-change', 'empty-check-in'])('%s blocks Insert', (id) => {
    expect(draftLints.find((lint) => lint.id === id)?.level).toBe('error');
  });
});

const asMail = (text: string) => (text.includes('\n\nJonas') ? text : `Hi Marta,\n\n${text}\n\nJonas`);
const contextOf = (more: Partial<LintContext> = {}): LintContext => ({ ...exampleContext, ...more });

describe.each(draftLints)('$id', (lint) => {
  const examples = tables[`./${lint.id}.examples.ts`]?.examples as LintExamples;

  test('has a table with no empty side', () => {
    expect(examples, `write lib/core/drafting/lints/${lint.id}.examples.ts`).toBeDefined();
    expect(examples.fires.length).toBeGreaterThan(2);
    expect(examples.clean.length).toBeGreaterThan(2);
  });

  test.each(examples?.fires ?? [])('fires: $text', ({ text, context, quote }) => {
    const mail = asMail(text);
    const findings = lint.check(mail, contextOf(context));
    expect(findings.map(({ at }) => mail.slice(...at))).toContain(quote);
    for (const { at, message, fix } of findings) {
      expect(at[1]).toBeGreaterThanOrEqual(at[0]);
      expect(message).toMatch(/^[\p{Lu}\d].*\.$/u);
      expect(fix).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  test.each(examples?.clean ?? [])('stays silent: $text', ({ text, context }) => {
    expect(lint.check(asMail(text), contextOf(context))).toEqual([]);
  });

  test('has nothing to say about an empty or a foreign text, and never throws', () => {
    for (const text of ['', '\n\n', '>', '🙂', 'İİİ', '[x', '“', 'a'.repeat(5000)]) {
      expect(Array.isArray(lint.check(text, contextOf()))).toBe(true);
    }
  });
});
