import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { openSampleSession } from './support/sample-session';
import type { Extension } from './support/session';
import { storedRows } from './support/stored-rows';
import { openWorkspace } from './support/workspace-page';

/** A manager's week, then a rep's day to its end, on one set of records. */
test.describe.configure({ mode: 'serial' });

let extension: Extension;
let page: Page;
test.beforeAll(async () => {
  extension = await openSampleSession();
  page = await openWorkspace(extension, 'reviews');
});
test.afterAll(() => extension.context.close());

const notice = () => page.getByRole('main').getByRole('status').first();
const goTo = (view: string) => page.getByRole('link', { name: new RegExp(`^${view}`) }).click();
const kinds = async () => (await storedRows(page, 'events')).map(({ kind }) => kind);

test('a manager’s week: reviews, day one and a pilot, the audit, a rule, a suppression', async () => {
  await page.getByRole('list', { name: 'Waiting, the oldest first' }).waitFor();
  await page.keyboard.press('a');
  await page.getByRole('textbox', { name: 'Note, if any' }).fill('One more, then park it');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing waits for anybody’s word.')).toBeVisible();

  await goTo('Momentum');
  await expect.poll(kinds).toContain('baseline-frozen');
  const pilot = page.getByRole('region', { name: /^60 days/ });
  await pilot.getByRole('button', { name: 'Begin today' }).click();
  await expect(pilot).toContainText('Day 1 of 60');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save deals as CSV' }).click();
  const rows = (await readFile(await (await saved).path(), 'utf8')).trim().split('\r\n');
  expect(rows.length).toBeGreaterThan(20);

  await goTo('Policy');
  await page.getByRole('button', { name: 'Change, import, export…' }).click();
  const sheet = page.getByRole('dialog', { name: 'Policy' });
  await sheet.getByRole('textbox', { name: 'Discovery, silent days', exact: true }).fill('5');
  await sheet.getByRole('button', { name: 'Preview' }).click();
  await expect(sheet.getByText(/of \d+ open deals (is|are) hit\.$/)).toBeVisible();
  await sheet.getByRole('textbox', { name: 'Why' }).fill('We answer faster now');
  await sheet.getByRole('button', { name: 'Put in force' }).click();
  await expect(page.getByRole('region', { name: 'Versions' })).toContainText('We answer faster now');

  await goTo('Suppressions');
  await page.getByRole('button', { name: /^Lift Ulrik/ }).click();
  await page.getByRole('textbox', { name: 'Why we may write again' }).fill('He is back');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toContainText('2 in force');

  const happened = await kinds();
  for (const kind of ['review-settled', 'pilot-started', 'policy-changed', 'suppression-lifted'])
    expect(happened).toContain(kind);
});

test('a rep’s day: every deal is closed by keys alone, until nothing is left', async () => {
  await goTo('Today');
  await expect(page.getByRole('article').first()).toBeVisible();
  const left = async () => Number((await page.getByRole('link', { name: /^Today/ }).innerText()).replace(/\D/g, ''));
  const [all, before] = [await left(), (await kinds()).length];
  for (let open = all; open > 0; open -= 1) {
    await page.keyboard.press('Home');
    await page.keyboard.press('c');
    await expect(page.getByRole('textbox', { name: 'Why' })).toBeFocused();
    await page.keyboard.type('No budget this year');
    await page.keyboard.press('Enter');
    await expect.poll(left).toBe(open - 1);
  }
  await expect(page.getByRole('heading', { name: 'Nothing needs you today' })).toBeVisible();
  const closed = (await kinds()).slice(before).filter((kind) => kind === 'closed');
  expect(closed).toHaveLength(all);
  await page.keyboard.press('u');
  await expect(notice()).toContainText('Taken back.');
  await expect.poll(left).toBe(1);
});
