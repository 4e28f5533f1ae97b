import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { openThread } from './support/open-thread';
import { openSampleSession } from './support/sample-session';
import { type Extension, openSession } from './support/session';
import { storedRows } from './support/stored-rows';

/** A rep moves to another mailbox: everything in one file, looked at before it is written. */
test.describe.configure({ mode: 'serial' });

const SLUG = 'halden-next-steps';
let from: Extension;
let to: Extension;
let panel: Page;
let file: { name: string; mimeType: string; buffer: Buffer };
let brief: string;

test.afterAll(async () => {
  await from?.context.close();
  await to?.context.close();
});

async function openSettings(page: Page) {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: /^Settings/ }).click();
  return page.getByRole('dialog', { name: 'Settings' });
}

const importing = () => panel.getByRole('dialog', { name: 'Import' });
const verdictOf = (page: Page) => page.getByRole('region', { name: /^Verdict: / });
/** What the brief rests on: the verdict with its reason, the next step, the people. */
async function briefOf(page: Page): Promise<string> {
  const parts = [verdictOf(page), page.getByRole('region', { name: 'Next', exact: true })];
  return (await Promise.all(parts.map((part) => part.innerText()))).join('\n');
}

test('Settings give everything as one file', async () => {
  from = await openSampleSession();
  const here = await openThread(from, SLUG);
  await here.panel.getByRole('button', { name: 'Accept' }).click();
  await expect(here.panel.getByRole('status').filter({ hasText: 'Next step accepted.' })).toBeVisible();
  // the line comes with the act, the brief once it was read again
  await expect(here.panel.getByRole('button', { name: 'Done' })).toBeVisible();
  brief = await briefOf(here.panel);
  const settings = await openSettings(here.panel);
  const [download] = await Promise.all([
    here.panel.waitForEvent('download'),
    settings.getByRole('button', { name: 'Export everything' }).click(),
  ]);
  const name = download.suggestedFilename();
  expect(name).toMatch(/^throughline-\d{4}-\d\d-\d\d\.json$/);
  file = { name, mimeType: 'application/json', buffer: await readFile(await download.path()) };
  expect(from.foreignRequests).toEqual([]);
});

test('a damaged file is refused and changes nothing', async () => {
  to = await openSession();
  panel = await to.openPanel(await to.openMail(SLUG));
  await (await openSettings(panel)).getByRole('button', { name: 'Import a file…' }).click();
  const damaged = Buffer.from(file.buffer.toString().replace('Halden', 'Holden'));
  await importing()
    .getByLabel('Choose a file')
    .setInputFiles({ ...file, buffer: damaged });
  await expect(importing().getByRole('alert')).toContainText('cut off, damaged, or was edited by hand');
  expect(await storedRows(panel, 'deals')).toEqual([]);
});

test('the preview counts every kind of record, and nothing is written before the yes', async () => {
  await importing().getByLabel('Choose a file').setInputFiles(file);
  await expect(importing().getByRole('row', { name: /^Deals \d+ 0 0$/ })).toBeVisible();
  await expect(importing().getByRole('row', { name: /^Suppressions \d+ 0 0$/ })).toBeVisible();
  await expect(importing().getByRole('row', { name: /^History \d+ 0 0$/ })).toBeVisible();
  await expect(importing().getByRole('row', { name: 'Settings 0 1 0' })).toBeVisible();
  expect(await storedRows(panel, 'deals')).toEqual([]);
});

test('after the yes the same thread has the same brief', async () => {
  await importing()
    .getByRole('button', { name: /^Import [\d,]+ rows$/ })
    .click();
  await importing().getByRole('button', { name: 'Done' }).click();
  await expect(verdictOf(panel)).toBeVisible();
  await expect.poll(() => briefOf(panel)).toBe(brief);
  const deals = await storedRows(panel, 'deals');
  expect(deals.length).toBeGreaterThan(20);
  for (const table of ['deals', 'contacts', 'nextSteps', 'suppressions', 'touches'])
    expect(await storedRows(panel, table)).toHaveLength(JSON.parse(file.buffer.toString()).rows[table].length);
  expect(to.foreignRequests).toEqual([]);
});

test('the same file again holds nothing new', async () => {
  await (await openSettings(panel)).getByRole('button', { name: 'Import a file…' }).click();
  await importing().getByLabel('Choose a file').setInputFiles(file);
  await expect(importing().getByRole('button', { name: 'Import 0 rows' })).toHaveAttribute('aria-disabled', 'true');
});
