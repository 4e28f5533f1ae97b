import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { openSampleSession } from './support/sample-session';
import type { Extension } from './support/session';
import { storedRows } from './support/stored-rows';
import { faultsOf, openWorkspace } from './support/workspace-page';

/** A manager reads where momentum is lost, and gets from each figure to the deals behind it. */
test.describe.configure({ mode: 'serial' });

let extension: Extension;
let page: Page;
test.beforeAll(async () => {
  extension = await openSampleSession();
  page = await openWorkspace(extension, 'momentum');
});
test.afterAll(() => extension.context.close());

const tile = (name: string) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name, exact: true }) });

test('figures stand with what they rest on; few cases say so', async () => {
  await expect(page.getByText(/^Your data since .*\. No benchmark claim\.$/)).toBeVisible();
  await expect(tile('Long deals with a dated next milestone')).toContainText(/\d+% ?\d+ of \d+ deals/);
  await expect(tile('Follow-ups done on time')).toContainText('Goal 90%');
  await expect(tile('Stale deals')).toContainText('not in the forecast');
  await expect(page.getByText(/too few to say much/).first()).toBeVisible();
  await expect(page.getByRole('table').filter({ hasText: 'too few to say' }).first()).toBeVisible();
  if (process.env['SHOTS'])
    await page.screenshot({ path: `${process.env['SHOTS']}/momentum-light.png`, fullPage: true });
});

test('the first figures are kept for good', async () => {
  const kept = async () => (await storedRows(page, 'events')).filter((event) => event['kind'] === 'baseline-frozen');
  await expect.poll(kept).toHaveLength(1);
  const before = await kept();
  await page.reload();
  await expect(tile('Follow-ups done on time')).toContainText(/Day 1 \d+%/);
  expect(await kept()).toEqual(before);
});

test('definition, deals behind the figure and a file, by keyboard', async () => {
  await page.getByRole('button', { name: 'About: Stale deals' }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'About Stale deals' })).toContainText('S0-55');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Deals with a next meeting: show what is behind it' }).press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Deals with a next meeting' });
  await expect(sheet.getByRole('row').nth(1)).toContainText(/Yes|No/);
  const saved = page.waitForEvent('download');
  await sheet.getByRole('button', { name: 'Save as CSV' }).press('Enter');
  const text = await readFile(await (await saved).path(), 'utf8');
  expect(text).toContain('Formula,open deals with a dated next meeting ÷ open deals');
  await sheet.getByRole('row').nth(1).getByRole('button').first().press('Enter');
  await expect(page).toHaveURL(/#deals\//);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Momentum', exact: true })).toBeVisible();
});

test('filters narrow every figure', async () => {
  const deals = tile('Deals with a next meeting').getByText(/of \d+ deals/);
  const all = await deals.textContent();
  await page.getByRole('button', { name: /^Cycle/ }).click();
  await page.getByRole('menuitemradio', { name: 'Long cycle' }).click();
  await expect(deals).not.toHaveText(all ?? '');
  await page.getByRole('button', { name: /^Cycle/ }).click();
  await page.getByRole('menuitemradio', { name: 'All cycles' }).click();
  await expect(deals).toHaveText(all ?? '');
});

test('axe finds nothing, light and dark, at 1280 and 1024 px', async () => {
  expect(await faultsOf(page)).toEqual([]);
  if (process.env['SHOTS'])
    await page.screenshot({ path: `${process.env['SHOTS']}/momentum-dark-1024.png`, fullPage: true });
});

test('a pilot begins with today’s figures as its day one, and can be taken back', async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const pilot = page.getByRole('region', { name: /^60 days/ });
  await expect(pilot).toContainText('Not begun');
  await pilot.getByRole('button', { name: 'Begin today' }).click();
  await expect(pilot).toContainText('Day 1 of 60');
  await expect(pilot).toContainText(/Day 1 \d+%/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(pilot).toContainText('Not begun');
});

test('a month on one page, as Markdown, and both audit tables', async () => {
  const deals = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save deals as CSV' }).click();
  expect(await readFile(await (await deals).path(), 'utf8')).toContain('Age in days,Next milestone');
  const tasks = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save tasks as CSV' }).click();
  expect(await readFile(await (await tasks).path(), 'utf8')).toContain('Done by its owner');
  await page
    .getByRole('button', { name: /^Report of/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: /^Follow-up audit/ })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as Markdown' }).click();
  expect(await readFile(await (await saved).path(), 'utf8')).toContain('| Measure | Figure | Rests on |');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 800 });
  if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/momentum-report.png` });
  await page.getByRole('button', { name: 'Back' }).click();
});

test('an answer of the five questions changes the policy, as a version of its own', async () => {
  const questions = page.getByRole('region', { name: 'Five questions' });
  await expect(questions).toContainText('5 of 5 in force');
  await questions.getByText('Does the forecast depend on recent contact?').click();
  await expect(questions).toContainText('4 of 5 in force');
  expect(await storedRows(page, 'policies')).toMatchObject([
    { version: 2, policy: { switches: { forecastByRecency: false } } },
  ]);
});

test('where leads were lost and which mails met silence stand with what they rest on (S3-3, S3-34)', async () => {
  await expect(page.getByRole('region', { name: 'Where momentum was lost' })).toContainText('of the last 30 leads');
  await expect(page.getByRole('region', { name: 'Mails that met silence' }).getByRole('row')).not.toHaveCount(0);
});

test('this week’s figures are kept once, for a trend of the present (S2-47)', async () => {
  const kept = async () => (await storedRows(page, 'events')).filter(({ kind }) => kind === 'figures-kept');
  await expect.poll(async () => (await kept()).length).toBe(1);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Pilots and audit' })).toBeVisible();
  expect(await kept()).toHaveLength(1);
});

test('an assumption is called one, with one’s own numbers in it (S2-40)', async () => {
  const worth = page.getByRole('region', { name: 'If steadier follow-up won more' });
  await expect(worth).toContainText('An assumption of the brief this is built from, not a finding');
  await worth.getByRole('textbox', { name: 'Leads a year' }).fill('400');
  await expect(worth.getByRole('status')).toContainText('Then 4 to 8 deals more a year');
});

test('a remembered task gets the sign that brings it up instead, and stays on the sheet (S3-17)', async () => {
  const sheet = page.getByRole('region', { name: 'What you remember today' });
  await sheet.getByRole('textbox', { name: 'A task you remember' }).fill('Ring after the fair');
  await sheet.getByRole('button', { name: /^Brought up when/ }).click();
  await page.getByRole('menuitemradio', { name: /^The day of its next step/ }).click();
  await sheet.getByRole('button', { name: 'Add' }).click();
  await expect(sheet.getByRole('listitem')).toContainText('The day of its next step or milestone comes. In force.');
  await page.reload();
  await expect(sheet.getByRole('listitem')).toContainText('Ring after the fair');
  expect(await faultsOf(page)).toEqual([]);
  await sheet.getByRole('button', { name: 'Take off: Ring after the fair' }).click();
  await expect(sheet.getByRole('listitem')).toHaveCount(0);
});
