import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in our own parts of a mail page: they stand in shadow roots, and the page's own faults are not ours. */
export async function axeInOurParts(mail: Page): Promise<readonly string[]> {
  await mail.evaluate(axe);
  return mail.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const options = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] };
    const { violations } = await axe.run(document, options);
    return violations.flatMap(({ id, nodes }) =>
      nodes.filter((node) => Array.isArray(node.target[0])).map((node) => `${id}: ${node.html.slice(0, 160)}`),
    );
  });
}
