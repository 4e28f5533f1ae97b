import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { Extension } from './session';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One view of the workspace in a tab of its own, as its address names it. */
export async function openWorkspace({ context, id }: Extension, view: string): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`chrome-extension://${id}/workspace.html#${view}`);
  return page;
}

/** What is wrong with the view as it stands, in both themes, at 1280 and 1024 px: axe’s finds, and a page wider than its window. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const width of [1280, 1024]) {
      await page.setViewportSize({ width, height: 800 });
      for (const fault of await page.evaluate(faultsHere)) found.push(`${colorScheme} ${width}: ${fault}`);
    }
  }
  return found;
}

async function faultsHere(): Promise<readonly string[]> {
  const { axe } = window as unknown as { axe: typeof import('axe-core') };
  const options = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] };
  const { violations } = await axe.run(document, options);
  const wide = document.documentElement.scrollWidth > innerWidth ? ['the page is wider than its window'] : [];
  return [...wide, ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))];
}
