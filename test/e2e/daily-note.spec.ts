import { rmSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { allowedBuild } from './support/allowed-build';
import { openSampleSession } from './support/sample-session';
import type { Extension } from './support/session';
import { faultsOf, openWorkspace } from './support/workspace-page';

/** One notification a day, where it was switched on: a number, no names, also after the worker was stopped. */
test.describe.configure({ mode: 'serial' });

let folder: string;
let extension: Extension;
let page: Page;
test.beforeAll(async () => {
  folder = allowedBuild();
  extension = await openSampleSession(folder);
  page = await openWorkspace(extension, 'today');
});
test.afterAll(async () => {
  await extension.context.close();
  rmSync(folder, { recursive: true, force: true });
});

const shown = () => page.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
const kept = () => page.evaluate(async () => (await chrome.storage.local.get('daily-note'))['daily-note']);
const alarm = () => page.evaluate(() => chrome.alarms.get('daily-note'));

test('off by default: no alarm, nothing kept', async () => {
  await expect(page.getByRole('button', { name: 'Notify me…' })).toBeVisible();
  expect([await alarm(), await kept(), await shown()]).toEqual([undefined, undefined, []]);
});

test('switched on, with its hour, it is planned and not shown at once', async () => {
  await page.getByRole('button', { name: 'Notify me…' }).click();
  await page.getByText('Tell me once a day how many deals need me').click();
  await page.getByRole('button', { name: 'Hour: 09:00' }).click();
  await page.getByRole('menuitemradio', { name: '07:00' }).click();
  await expect.poll(async () => (await alarm())?.scheduledTime ?? 0).toBeGreaterThan(Date.now());
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('button', { name: 'Notifies at 07:00' })).toBeVisible();
  expect(await shown()).toEqual([]);
});

test('at the hour it comes once, though the worker was stopped; again on that day it does not', async () => {
  await extension.stopWorker();
  // as if this day had not had its own: the hour is over already
  await page.evaluate(() => chrome.storage.local.set({ 'daily-note': { hour: 0, last: '2026-01-01' } }));
  await expect.poll(shown, { timeout: 30_000 }).toEqual(['daily-note']);
  expect(await kept()).toMatchObject({ last: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) });
  await page.evaluate(() => chrome.notifications.clear('daily-note'));
  await extension.stopWorker();
  await page.evaluate(() => chrome.alarms.create('daily-note', { when: Date.now() + 100 }));
  await expect
    .poll(async () => (await alarm())?.scheduledTime ?? 0, { timeout: 30_000 })
    .toBeGreaterThan(Date.now() + 60_000);
  expect(await shown()).toEqual([]);
});

test('switched off, nothing is planned and nothing kept', async () => {
  await page.reload();
  await page.getByRole('button', { name: /^Notifies at/ }).click();
  await page.getByText('Tell me once a day how many deals need me').click();
  await expect.poll(alarm).toBeUndefined();
  expect(await kept()).toBeUndefined();
});
