import type { Locator, Page } from '@playwright/test';
import type { Extension } from '../e2e/support/session';
import { type Figure, figureOf } from './figure';
import { scriptOf } from './script-of';

const CLOCK = 'workspaceClock';
const FRAMES = 240;
const COUNT = 'header [role=status]';
const ROWS = '[role=grid] [role=row] a';
const DIALOG = 'dialog[open], [role=dialog]';

type Job = { readonly rounds: number; readonly say: (line: string) => void };

/** The workspace as somebody uses it: opened, narrowed, ordered, scrolled, a tile looked into. */
export async function workspaceFigures(extension: Extension, { rounds, say }: Job): Promise<readonly Figure[]> {
  say('the workspace …');
  const clock = await scriptOf('workspace-clock', CLOCK);
  const opened: number[] = [];
  for (let round = 0; round < rounds * 3; round += 1) {
    const page = await open(extension, clock, 'today');
    opened.push(await page.evaluate(`${CLOCK}.opened`));
    await page.close();
  }
  const page = await open(extension, clock, 'deals');
  await page.evaluate(`${CLOCK}.opened`);
  await page.waitForTimeout(SETTLED_MS);
  const acts = await narrowed(page, rounds);
  const frames = (await page.evaluate(`${CLOCK}.scroll(${FRAMES})`)) as readonly number[];
  await page.goto(page.url().replace(/#.*/, '#momentum'));
  const tiles = await looked(page, rounds);
  const memory = await heap(extension, page);
  await page.close();
  return [
    figureOf('workspace-open', opened),
    figureOf('workspace-filter', acts),
    figureOf('workspace-tile', tiles),
    figureOf('workspace-frame', frames),
    { id: 'workspace-memory', value: memory },
  ];
}

/** What the page reads behind its first frame is not part of what is timed next. */
const SETTLED_MS = 4_000;

async function open({ context, id }: Extension, clock: string, view: string): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(clock);
  await page.goto(`chrome-extension://${id}/workspace.html#${view}`);
  return page;
}

/** Search, a filter and an order, each from the press to the frame that shows it. */
async function narrowed(page: Page, rounds: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const text of ['atlas', 'atlas c', ''])
      times.push(await page.evaluate(`${CLOCK}.search('${text}', '${COUNT}')`));
    for (const name of ['Discovery', 'Any stage']) {
      await page.getByRole('button', { name: /^Stage:/ }).click();
      times.push(await press(page.getByRole('menuitemradio', { name }), COUNT));
    }
    for (const name of ['Amount', 'Deal', /^Rule breach/])
      times.push(await press(page.getByRole('columnheader').getByRole('button', { name }), ROWS));
  }
  return times;
}

/** A press on a tile, until the deals behind it are on screen. */
async function looked(page: Page, rounds: number): Promise<readonly number[]> {
  const times: number[] = [];
  const tiles = page.getByRole('button', { name: /: show what is behind it$/ });
  await tiles.first().waitFor();
  await page.waitForTimeout(SETTLED_MS);
  const count = Math.min(await tiles.count(), rounds * 6);
  for (let at = 0; at < count; at += 1) {
    times.push(await press(tiles.nth(at), DIALOG));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  return times;
}

function press(control: Locator, where: string): Promise<number> {
  return control.evaluate((element, changing) => {
    const { workspaceClock } = globalThis as unknown as { workspaceClock: typeof import('./page/workspace-clock') };
    return workspaceClock.press(element as HTMLElement, changing);
  }, where);
}

/** Megabytes in use once everything was looked at and what nobody needs has gone. */
async function heap({ context }: Extension, page: Page): Promise<number> {
  const protocol = await context.newCDPSession(page);
  await protocol.send('HeapProfiler.collectGarbage');
  const { usedSize } = await protocol.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
