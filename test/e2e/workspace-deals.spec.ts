import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { openSampleSession } from './support/sample-session';
import type { Extension } from './support/session';
import { storedRows } from './support/stored-rows';
import { faultsOf, openWorkspace } from './support/workspace-page';

/** A rep works through the list, then on one deal. Each test leaves the records as they were. */
test.describe.configure({ mode: 'default' });

let extension: Extension;
let page: Page;
test.beforeAll(async () => {
  extension = await openSampleSession();
});
test.afterAll(() => extension.context.close());
test.beforeEach(async () => {
  page = await openWorkspace(extension, 'deals');
  await expect(grid()).toBeVisible();
});
test.afterEach(() => page.close());

const grid = () => page.getByRole('grid', { name: 'Deals' });
const row = (name: string) => grid().getByRole('row').filter({ hasText: name });
const names = () => grid().getByRole('row').locator('a b').allTextContents();
const dialog = () => page.getByRole('dialog');
const undo = () => page.getByRole('button', { name: 'Undo' }).click();

// S4-8
test('the worst breach is first; a press on a head sorts, another one turns it round', async () => {
  await expect(grid().getByRole('columnheader', { name: /Rule breach/ })).toHaveAttribute('aria-sort', 'descending');
  const worst = await names();
  await grid().getByRole('button', { name: 'Amount' }).click();
  expect((await names())[0]).toBe('Aurora Grid');
  await grid().getByRole('button', { name: 'Amount' }).click();
  await expect(grid().getByRole('columnheader', { name: 'Amount' })).toHaveAttribute('aria-sort', 'ascending');
  expect((await names())[0]).not.toBe('Aurora Grid');
  await grid()
    .getByRole('button', { name: /Rule breach/ })
    .click();
  expect(await names()).toEqual(worst);
});

test('search and filters narrow it, nothing fits is said, and a view of one’s own is kept', async () => {
  await page.keyboard.press('/');
  await page.keyboard.type('aurora');
  await expect(grid().getByRole('row')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Stage: Any stage' }).click();
  await page.getByRole('menuitemradio', { name: 'Negotiation' }).click();
  await expect(row('Lumen Schools')).toBeVisible();
  await expect(row('Aurora Grid')).toHaveCount(0);
  await page.getByRole('searchbox').fill('nobody');
  await expect(page.getByText('No deal fits this filter and search.')).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: 'View: changed by hand' }).click();
  await page.getByRole('menuitem', { name: 'Save this view…' }).click();
  await dialog().getByLabel('Name').fill('In negotiation');
  await dialog().getByRole('button', { name: 'Save' }).click();
  await page.reload();
  await page.getByRole('button', { name: 'View: All open' }).click();
  await page.getByRole('menuitemradio', { name: 'In negotiation' }).click();
  await expect(row('Lumen Schools')).toBeVisible();
  await expect(row('Aurora Grid')).toHaveCount(0);
});

test('by keys alone: down, choose two, park them with a reason, one Undo takes both back', async () => {
  const before = await storedRows(page, 'deals');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('x');
  await expect(page.getByText('2 chosen')).toBeVisible();
  await page.getByRole('button', { name: 'Park until…' }).click();
  await dialog().getByLabel('Why').fill('Their budget is in autumn');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^2 deals parked until/)).toBeVisible();
  const parked = (await storedRows(page, 'deals')).filter((deal) =>
    JSON.stringify(deal).includes('budget is in autumn'),
  );
  expect(parked).toHaveLength(2);
  await undo();
  await expect(page.getByText('Taken back.')).toBeVisible();
  expect(await storedRows(page, 'deals')).toEqual(before);
});

test('the rows that are shown go to a CSV file', async () => {
  await page.getByRole('searchbox').fill('aurora');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()]);
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain('Aurora Grid');
});

test('a deal of its own: a note becomes the next step, a state is set by hand, and it is taken back', async () => {
  await row('Pellworm Ferries').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Crew rota' })).toBeVisible();
  const card = (name: string) => page.getByRole('region', { name });
  await expect(card('Next')).toContainText('No next step');
  await page.getByLabel('Note of a call').fill('Good talk. Call Ana next Tuesday about the rota.');
  await page.getByRole('button', { name: /^Next step: Call Ana/ }).click();
  await expect(card('Next')).toContainText('Call Ana');
  await expect(card('What happened')).toContainText('Next step: Call Ana');
  await undo();
  await expect(card('Next')).toContainText('No next step');

  await page.getByRole('button', { name: 'State Warm' }).click();
  await dialog().getByText('Recycle', { exact: true }).click();
  await dialog().getByLabel('Why').fill('They said after the season');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'State Recycle' })).toBeVisible();
  await undo();
  await expect(page.getByRole('button', { name: 'State Warm' })).toBeVisible();
});

test('a note is kept with its day and who wrote it, stands in the timeline, and is erased with Undo', async () => {
  await row('Pellworm Ferries').getByRole('link').click();
  const card = page.getByRole('region', { name: 'What happened' });
  await page.getByLabel('Note of a call').fill('Ana is back in July.');
  await page.getByRole('button', { name: 'Keep the note' }).click();
  await expect(card.getByRole('listitem').first()).toContainText(/You noted\s+Ana is back in July\./);
  await card.getByRole('button', { name: 'Erase the note: Ana is back in July.' }).click();
  await expect(card).not.toContainText('Ana is back in July.');
  await undo();
  await expect(card).toContainText('Ana is back in July.');
});

test('a gap is seen at once in another window, and gone at once, without a refresh (S2-31)', async () => {
  const today = await openWorkspace(extension, 'today');
  const gap = today.getByRole('region', { name: 'What needs you today' }).getByText('Pellworm Ferries');
  await expect(gap).toBeVisible();
  await row('Pellworm Ferries').getByRole('link').click();
  await page.getByRole('button', { name: 'Park…' }).click();
  await dialog().getByLabel('Why').fill('After the season');
  await page.keyboard.press('Enter');
  await expect(gap).toHaveCount(0);
  await undo();
  await expect(gap).toBeVisible();
  await today.close();
});

test('a loss shows what was left undone before it, and the deal can be opened again', async () => {
  await row('Pellworm Ferries').getByRole('link').click();
  await page.getByRole('button', { name: 'Close…' }).click();
  await dialog().getByLabel('Why').fill('No budget, they say');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Closed as lost: No budget, they say.')).toBeVisible();
  await expect(page.getByText(/rules were broken when it was closed:/)).toBeVisible();
  await expect(page.getByRole('list', { name: 'Rule breaches' })).toContainText('No next step');
  await page.getByRole('button', { name: 'Open again' }).click();
  await expect(page.getByRole('button', { name: 'Close…' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(grid()).toBeVisible();
});

test('axe finds nothing and nothing is wider than its window: the list, a deal, a sheet', async () => {
  expect(await faultsOf(page)).toEqual([]);
  await page.goto(page.url().replace(/#.*/, '#deals'));
  await row('Pellworm Ferries').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Crew rota' })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Park…' }).click();
  await expect(dialog()).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});
