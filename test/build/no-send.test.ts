import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

function bundle(name: string): string {
  return readFileSync(
    fileURLToPath(new URL(`../../.output/chrome-mv3/content-scripts/${name}.js`, import.meta.url)),
    'utf8',
  );
}

// Gmail's presses the word Reply; Outlook's presses nothing
it.each([
  ['gmail', 1],
  ['outlook', 0],
])('the built script for %s makes %i mouse events, no key, and submits nothing', (name, presses) => {
  const code = bundle(name);
  expect(code.match(/MouseEvent\(/g) ?? []).toHaveLength(presses);
  expect(code).not.toMatch(/(Keyboard|Pointer|Touch|Submit)Event\(/);
  expect(code).not.toMatch(/requestSubmit|\.submit\(/);
  // "Keep editing" presses our own button when Escape closes the guard
  expect(code.match(/\.click\(\)/g)?.length ?? 0).toBeLessThanOrEqual(1);
});
