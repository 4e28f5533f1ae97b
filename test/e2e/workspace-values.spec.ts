import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { openSampleSession } from './support/sample-session';
import type { Extension } from './support/session';
import { storedRows } from './support/stored-rows';
import { faultsOf, openWorkspace } from './support/workspace-page';

/** The library of useful things: found, added, changed, removed and taken back. */
test.describe.configure({ mode: 'serial' });

let extension: Extension;
let page: Page;
test.beforeAll(async () => {
  extension = await openSampleSession();
  page = await openWorkspace(extension, 'values');
});
test.afterAll(() => extension.context.close());

const row = (name: string) => page.getByRole('row').filter({ hasText: name });

test('each says where it fits, when it was last sent and what it brought back', async () => {
  await expect(page.getByRole('heading', { name: 'Values' })).toBeVisible();
  await expect(row('Hand-over map')).toContainText('Hand-over map.pdf');
  await expect(row('Hand-over map')).toContainText('Discovery, Solution design');
  await expect(row('Hand-over map')).toContainText('dispatch');
  await expect(page.getByRole('cell', { name: /too few to say|% of/ }).first()).toBeVisible();
});

test('a word or a stage narrows the list', async () => {
  await page.getByRole('searchbox', { name: 'Find a value' }).fill('tariff');
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('searchbox', { name: 'Find a value' }).fill('');
  await page.getByRole('button', { name: /^Fits the stage/ }).click();
  await page.getByRole('menuitemradio', { name: 'Close' }).click();
  await expect(row('Hand-over map')).toHaveCount(0);
  await expect(row('First ninety days')).toHaveCount(1);
  await page.getByRole('button', { name: /^Fits the stage/ }).click();
  await page.getByRole('menuitemradio', { name: 'Any stage' }).click();
});

test('added, changed, removed, and back by Undo', async () => {
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const form = page.getByRole('region', { name: 'A useful thing' });
  await form.getByRole('textbox', { name: 'Name' }).fill('Shift planner');
  await form.getByRole('textbox', { name: 'File' }).fill('Shift planner.xlsx');
  await form.getByRole('textbox', { name: 'File' }).press('Enter');
  await expect(row('Shift planner')).toContainText('Never sent');
  await page.getByRole('button', { name: 'Change Shift planner' }).click();
  await page.getByRole('textbox', { name: 'Topics' }).fill('shifts, rota');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(row('Shift planner')).toContainText('shifts, rota');
  await page.getByRole('button', { name: 'Remove Shift planner' }).click();
  await expect(row('Shift planner')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row('Shift planner')).toContainText('shifts, rota');
  expect(await storedRows(page, 'values')).toContainEqual(expect.objectContaining({ name: 'Shift planner' }));
});

test('has an owner; goes out as one readable file, and a changed file is looked at before it is taken', async () => {
  await page.getByRole('button', { name: 'Change Shift planner' }).click();
  await page.getByRole('button', { name: /^Owner/ }).click();
  await page.getByRole('menuitemradio', { name: 'Priya Nair' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(row('Shift planner')).toContainText('Priya Nair');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toContain('"name": "Shift planner"');
  const changed = text
    .replace('"name": "Shift planner"', '"name": "Rota planner"')
    .replace('Hand-over map.pdf', 'Map 2.pdf');
  const file = { name: 'team.json', mimeType: 'application/json', buffer: Buffer.from(changed) };
  await page.locator('input[type=file]').setInputFiles(file);
  const preview = page.getByRole('region', { name: 'Preview of team.json' });
  await expect(preview).toContainText('New, 1: Rota planner');
  await expect(preview).toContainText('Changed, 1: Hand-over map');
  await expect(row('Rota planner')).toHaveCount(0);
  expect(await faultsOf(page)).toEqual([]);
  await preview.getByRole('button', { name: 'Take them' }).click();
  await expect(row('Rota planner')).toContainText('Priya Nair');
  await expect(row('Hand-over map')).toContainText('Map 2.pdf');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row('Rota planner')).toHaveCount(0);
});

test('axe finds nothing, light and dark, wide and narrow', async () => {
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  expect(await faultsOf(page)).toEqual([]);
});
