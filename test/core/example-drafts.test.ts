import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lintDraft } from '../../lib/core/drafting/lint-draft';
import { briefOfExample, examples, examplesPage } from './example-drafts';

const page = new URL('../../.github/readme/drafts.md', import.meta.url);

describe('the examples page', () => {
  test('is what the engine says today (UPDATE_EXAMPLES=1 writes it anew)', () => {
    const now = examplesPage();
    if (process.env['UPDATE_EXAMPLES']) writeFileSync(page, now);
    expect(readFileSync(page, 'utf8')).toBe(now);
  });

  test('has a draft in each of ten situations, and no lint finds anything in it', () => {
    expect(examples).toHaveLength(10);
    for (const example of examples) {
      const { draft, lintContext } = briefOfExample(example);
      expect(draft, example.title).not.toBeNull();
      expect(draft && lintContext && lintDraft(draft.text, lintContext), example.title).toEqual([]);
    }
  });
});
