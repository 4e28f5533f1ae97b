import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { openSampleSession } from './support/sample-session';
import type { Extension } from './support/session';
import { storedRows } from './support/stored-rows';
import { faultsOf, openWorkspace } from './support/workspace-page';

/** The list nobody writes to: looked at, added to, lifted, taken along. */
test.describe.configure({ mode: 'serial' });

let extension: Extension;
let page: Page;
test.beforeAll(async () => {
  extension = await openSampleSession();
  page = await openWorkspace(extension, 'suppressions');
});
test.afterAll(() => extension.context.close());

const row = (text: string | RegExp) => page.getByRole('row').filter({ hasText: text });
const ledger = () => storedRows(page, 'suppressions');

test('each row says whom, why, on which words, from whom and until when; a lifted one stays', async () => {
  await expect(page.getByText('3 in force, 0 ended, 1 lifted. No row is ever removed.')).toBeVisible();
  await expect(row('Ulrik')).toContainText('Left the company');
  await expect(row('Ulrik')).toContainText('Ailsa wrote that Ulrik has left the dairy');
  await expect(row('Ulrik')).toContainText('You');
  await expect(row('Ulrik')).toContainText('For good');
  await expect(row('Tallis')).toHaveCount(0);
  await page.getByText('All', { exact: true }).click();
  await expect(row('@tallis.example')).toContainText(/Lifted by Priya Nair, .*: The press stands again/);
});

test('a word finds a row; a stop code narrows to its rows', async () => {
  await page.getByRole('searchbox', { name: 'Find a suppression' }).fill('dye house');
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('searchbox', { name: 'Find a suppression' }).fill('');
  await page.getByRole('button', { name: /^Left the company 1/ }).click();
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: /^Left the company 1/ }).click();
});

test('added by hand with what it rests on, and taken back on the ledger', async () => {
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const form = page.getByRole('region', { name: 'Leave alone' });
  await form.getByRole('textbox', { name: 'Who' }).fill('not an address');
  await expect(form.getByRole('button', { name: 'Suppress' })).toHaveAttribute('title', /like ana@/);
  await form.getByRole('textbox', { name: 'Who' }).fill('gerda@stollen.example');
  await form.getByRole('textbox', { name: 'Rests on' }).fill('Said on the phone');
  await form.getByRole('textbox', { name: 'Rests on' }).press('Enter');
  await expect(row('gerda@stollen.example')).toContainText('Said on the phone');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row('gerda@stollen.example')).toContainText(/Taken back by You/);
  expect(await ledger()).toHaveLength(5);
});

test('one channel by hand: mail is closed to them, nothing else (N-4)', async () => {
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const form = page.getByRole('region', { name: 'Leave alone' });
  await form.getByText('One channel').click();
  await expect(form.getByRole('button', { name: /^Reason/ })).toHaveCount(0);
  await form.getByRole('textbox', { name: 'Who' }).fill('gerda@stollen.example');
  expect(await faultsOf(page)).toEqual([]);
  await form.getByRole('textbox', { name: 'Rests on' }).fill('Only by phone, please');
  await form.getByRole('textbox', { name: 'Rests on' }).press('Enter');
  await expect(row('Only by phone, please')).toContainText('No mail');
  const [last] = (await ledger()).filter(({ reason }) => reason === 'channel');
  expect(last?.['scope']).toMatchObject({ kind: 'channel', channel: 'mail', emails: ['gerda@stollen.example'] });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row('Only by phone, please')).toContainText(/Taken back by You/);
});

test('lifting asks why', async () => {
  await page.getByRole('button', { name: /^Lift Ulrik/ }).click();
  const why = page.getByRole('textbox', { name: 'Why we may write again' });
  await why.press('Enter');
  await expect(why).toBeVisible();
  await why.fill('He is back');
  await why.press('Enter');
  await expect(row('Ulrik')).toContainText(/Lifted by You, .*: He is back/);
});

test('a list of addresses is shown before it is taken, and only adds', async () => {
  const list = 'Mail,Name\nann@harbour.example,Ann\n@closed.example,\nnobody,\nANN@harbour.example,Ann\n';
  const file = { name: 'newsletter.csv', mimeType: 'text/csv', buffer: Buffer.from(list) };
  const before = (await ledger()).length;
  await page.locator('input[type=file]').setInputFiles(file);
  const preview = page.getByRole('region', { name: 'Preview of newsletter.csv' });
  await expect(preview).toContainText('newsletter.csv: 2 new');
  await expect(preview).toContainText('1 on the list already, or twice in the file.');
  await expect(preview).toContainText('1 without an address, at line 4.');
  expect(await ledger()).toHaveLength(before);
  await preview.getByRole('button', { name: 'Suppress 2' }).click();
  await expect(row('ann@harbour.example')).toContainText('In the list newsletter.csv');
  await expect(row('@closed.example')).toContainText('You, from a file');
  expect(await ledger()).toHaveLength(before + 2);
});

test('the whole ledger goes into a file', async () => {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/^throughline-suppressions-\d{4}-\d\d-\d\d\.csv$/);
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toMatch(/^Scope,Name,Addresses or domains,Reason/);
  expect(text.trim().split('\r\n')).toHaveLength(1 + (await ledger()).length);
});

test('axe finds nothing, light and dark, wide and narrow', async () => {
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  expect(await faultsOf(page)).toEqual([]);
});
