import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measures } from '../../lib/core/measures/figures';
import { measuresPage } from './measures-page';

const page = new URL('../../.github/readme/measures.md', import.meta.url);

test('the managers’ page is what the measures say today (UPDATE_EXAMPLES=1 writes it anew)', () => {
  const now = measuresPage();
  if (process.env['UPDATE_EXAMPLES']) writeFileSync(page, now);
  expect(readFileSync(page, 'utf8')).toBe(now);
  for (const { name } of measures) expect(now).toContain(`**${name}**`);
});
