import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const bundle = fileURLToPath(new URL('../../.output/chrome-mv3/content-scripts/gmail.js', import.meta.url));

it('the built script makes one mouse event, no key, and submits nothing', () => {
  const code = readFileSync(bundle, 'utf8');
  expect(code.match(/MouseEvent\(/g)).toHaveLength(1);
  expect(code).not.toMatch(/(Keyboard|Pointer|Touch|Submit)Event\(/);
  expect(code).not.toMatch(/requestSubmit|\.submit\(/);
  // "Keep editing" presses our own button when Escape closes the guard
  expect(code.match(/\.click\(\)/g)?.length ?? 0).toBeLessThanOrEqual(1);
});
