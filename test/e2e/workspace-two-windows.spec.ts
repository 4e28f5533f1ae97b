import { expect, type Page, test } from '@playwright/test';
import { openSampleSession } from './support/sample-session';
import type { Extension } from './support/session';
import { storedRows } from './support/stored-rows';
import { openWorkspace } from './support/workspace-page';

/** Two windows on one deal, a clock that goes wrong, a rep who travels. */
test.describe.configure({ mode: 'serial' });

const DAY_MS = 86_400_000;

let extension: Extension;
let deal: string;
test.beforeAll(async () => {
  extension = await openSampleSession();
  const page = await openWorkspace(extension, 'data');
  const named = (await storedRows(page, 'deals')).find(({ name }) => name === 'Crew rota');
  deal = `${named?.['id']}`;
  await page.close();
});
test.afterAll(() => extension.context.close());

const open = async (): Promise<Page> => {
  const page = await openWorkspace(extension, `deals/${encodeURIComponent(deal)}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Crew rota' })).toBeVisible();
  return page;
};
const state = (page: Page, name: string) => page.getByRole('button', { name: `State ${name}` });
const notice = (page: Page) => page.getByRole('main').getByRole('status').first();
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' }).click();

async function setState(page: Page, to: string): Promise<void> {
  await page.getByRole('button', { name: /^State / }).click();
  await page.getByRole('dialog').getByText(to, { exact: true }).click();
  await page.getByRole('dialog').getByLabel('Why').fill('Looked at together');
  await page.keyboard.press('Enter');
}

async function stored(page: Page): Promise<Record<string, unknown> | undefined> {
  return (await storedRows(page, 'deals')).find(({ id }) => id === deal);
}

test('an act shows in the other window; an older one is taken back only after the later one', async () => {
  const [first, second] = [await open(), await open()];
  await setState(first, 'Recycle');
  await expect(state(second, 'Recycle')).toBeVisible();
  await setState(second, 'Hot');
  await expect(state(first, 'Hot')).toBeVisible();
  await undo(first);
  await expect(notice(first)).toContainText('The record has changed since. Take back the later change first.');
  await expect(state(first, 'Hot')).toBeVisible();
  await undo(second);
  await expect(state(first, 'Recycle')).toBeVisible();
  await first.close();
  await second.close();
});

test('both press at once: one after the other, and both windows show the same', async () => {
  const [first, second] = [await open(), await open()];
  const count = async () => (await storedRows(first, 'events')).filter(({ dealId }) => dealId === deal).length;
  const before = await count();
  for (const [page, to] of [
    [first, 'Hot'],
    [second, 'Warm'],
  ] as const) {
    await page.getByRole('button', { name: /^State / }).click();
    await page.getByRole('dialog').getByText(to, { exact: true }).click();
    await page.getByRole('dialog').getByLabel('Why').fill('At the same time');
  }
  await Promise.all([first.keyboard.press('Enter'), second.keyboard.press('Enter')]);
  await expect(first.getByRole('dialog')).toHaveCount(0);
  await expect(second.getByRole('dialog')).toHaveCount(0);
  await expect.poll(async () => (await count()) - before).toBe(2);
  const won = JSON.stringify((await stored(first))?.['stateOverride']).includes('hot') ? 'Hot' : 'Warm';
  await expect(state(first, won)).toBeVisible();
  await expect(state(second, won)).toBeVisible();
  await first.close();
  await second.close();
});

for (const [says, back] of [
  ['a day', DAY_MS],
  ['a year', 365 * DAY_MS],
] as const) {
  test(`the clock is set back by ${says}: an act is still the last one, and is taken back`, async () => {
    const page = await extension.context.newPage();
    await page.clock.install({ time: Date.now() - back });
    await page.goto(`chrome-extension://${extension.id}/workspace.html#today`);
    await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText(/NaN|Invalid|undefined|-\d+ days?\b/);
    await page.goto(`chrome-extension://${extension.id}/workspace.html#deals/${encodeURIComponent(deal)}`);
    await page.getByLabel('Note of a call').fill('Good talk. Call Ana next Tuesday about the rota.');
    await page.getByRole('button', { name: /^Next step: Call Ana/ }).click();
    await expect(page.getByRole('region', { name: 'Next' })).toContainText('Call Ana');
    const [last] = (await storedRows(page, 'events')).toSorted((a, b) => Number(b['seq']) - Number(a['seq']));
    expect(last).toMatchObject({ dealId: deal });
    expect(Number(last?.['at'])).toBeLessThan(Date.now() - back / 2);
    await undo(page);
    await expect(page.getByRole('region', { name: 'Next' })).toContainText('No next step');
    await page.goto(`chrome-extension://${extension.id}/workspace.html#momentum`);
    await expect(page.getByRole('article').first()).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText(/NaN|Infinity|undefined/);
    await page.close();
  });
}

test('the day’s task is planned anew when the clock was set back, and not put off otherwise', async () => {
  const page = await openWorkspace(extension, 'today');
  const planned = () => page.evaluate(async () => (await chrome.alarms.get('upkeep'))?.scheduledTime ?? 0);
  const plan = (when: number) =>
    page.evaluate((at) => chrome.alarms.create('upkeep', { when: at, periodInMinutes: 24 * 60 }), when);
  const wake = async () => {
    await extension.stopWorker();
    await page.evaluate(() => chrome.runtime.sendMessage({ type: 'records-changed' }));
  };
  const soon = Date.now() + DAY_MS / 2;
  await plan(soon);
  await wake();
  expect(Math.abs((await planned()) - soon)).toBeLessThan(1_000);
  await plan(Date.now() + 365 * DAY_MS);
  await wake();
  await expect.poll(planned).toBeLessThan(Date.now() + DAY_MS);
  await page.close();
});

test('the rep travels, between two openings and with the page open: a day stays the day it was meant', async () => {
  const look = async (page: Page) => {
    await expect(page.getByRole('article').first()).toBeVisible();
    return [
      await page.getByRole('article').allInnerTexts(),
      (await storedRows(page, 'nextSteps')).map(({ due }) => due),
    ];
  };
  const page = await openWorkspace(extension, 'today');
  const home = await look(page);
  for (const zone of ['Pacific/Auckland', 'Pacific/Honolulu']) {
    await page.evaluate(travel, zone);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    expect(await look(page)).toEqual(home);
    await page.addInitScript(travel, zone);
    await page.reload();
    expect(await page.evaluate(() => new Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(zone);
    expect(await look(page)).toEqual(home);
  }
  await page.close();
});

/** The browser’s own zone from now on, for whoever names none. */
function travel(zone: string): void {
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct: (real, [locale, options]) => new real(locale, { timeZone: zone, ...options }),
  });
}
