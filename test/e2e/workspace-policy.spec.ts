import { expect, type Page, test } from '@playwright/test';
import { openSampleSession } from './support/sample-session';
import type { Extension } from './support/session';
import { storedRows } from './support/stored-rows';
import { faultsOf, openWorkspace } from './support/workspace-page';

/** The rules in force are read on one page and changed in the sheet that the panel has too. */
test.describe.configure({ mode: 'serial' });

let extension: Extension;
let page: Page;
test.beforeAll(async () => {
  extension = await openSampleSession();
  page = await openWorkspace(extension, 'policy');
});
test.afterAll(() => extension.context.close());

const region = (name: string) => page.getByRole('region', { name });

test('stages, states, approvals, limits and switches can be read', async () => {
  await expect(page.getByText('Nobody has changed it yet').first()).toBeVisible();
  await expect(region('Stages').getByRole('row')).not.toHaveCount(1);
  await expect(region('States').getByRole('row')).toHaveCount(4);
  await expect(region('Who decides what')).toContainText('Price or discount');
  await expect(region('Limits')).toContainText('Mails without an answer, then the owner looks');
  await expect(region('Limits')).toContainText('540 days for quotes, 60 for drafts');
  await expect(region('Cadence and fit')).toContainText('Days after each attempt');
  await expect(region('Phrases we do not send')).toBeVisible();
  await expect(region('Five questions').getByRole('listitem')).toHaveCount(5);
});

test('axe finds nothing, light and dark, wide and narrow', async () => {
  expect(await faultsOf(page)).toEqual([]);
});

test('a change is previewed, put in force with a reason, and shown as a version', async () => {
  await page.getByRole('button', { name: 'Change, import, export…' }).click();
  const sheet = page.getByRole('dialog', { name: 'Policy' });
  await sheet.getByRole('textbox', { name: 'Discovery, silent days', exact: true }).fill('9');
  await sheet.getByRole('button', { name: 'Preview' }).click();
  await expect(sheet.getByText(/of \d+ open deals (is|are) hit\.$/)).toBeVisible();
  await sheet.getByRole('textbox', { name: 'Why' }).fill('We answer faster now');
  await sheet.getByRole('button', { name: 'Put in force' }).click();
  await expect(sheet).toHaveCount(0);
  await expect(region('Stages').getByRole('row', { name: /^Discovery/ })).toContainText('9');
  await expect(region('Versions')).toContainText('We answer faster now');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(region('Stages').getByRole('row', { name: /^Discovery/ })).toContainText('10');
});

test('approved language opens on the same page', async () => {
  await page.getByRole('button', { name: 'Approved language…' }).click();
  const sheet = page.getByRole('dialog', { name: 'Approved language' });
  await expect(sheet.getByRole('list', { name: 'Approved words' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
});

test('practice: a made-up buyer writes, one answers, the rules say theirs, and nothing is written (S4-24)', async () => {
  const before = JSON.stringify(await storedRows(page));
  await page.getByRole('button', { name: 'Practice…' }).click();
  const sheet = page.getByRole('dialog', { name: /^Practice/ });
  await sheet.getByRole('button', { name: 'Go' }).click();
  await expect(sheet.getByRole('status')).toContainText('So say the rules. They asked');
  await expect(sheet.getByRole('button', { name: 'Next mail' })).toBeFocused();
  await sheet.getByRole('button', { name: 'Next mail' }).click();
  await sheet.getByRole('button', { name: 'Go' }).click();
  await expect(sheet.getByRole('status')).toContainText('The rules say Stop.');
  expect(await faultsOf(page)).toEqual([]);
  for (let mail = 2; mail < 5; mail++) {
    await sheet.getByRole('button', { name: 'Next mail' }).click();
    await sheet.getByRole('button', { name: 'Review' }).click();
  }
  await sheet.getByRole('button', { name: 'How it went' }).click();
  await expect(sheet.getByRole('status')).toContainText('You and the rules agreed on 3 of 5.');
  await sheet.getByRole('button', { name: 'Done' }).click();
  expect(JSON.stringify(await storedRows(page))).toBe(before);
});
