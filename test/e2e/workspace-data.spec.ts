import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { openSampleSession } from './support/sample-session';
import type { Extension } from './support/session';
import { storedRows } from './support/stored-rows';
import { faultsOf, openWorkspace } from './support/workspace-page';

/** What is kept comes in, goes out, is looked through and is erased. */
test.describe.configure({ mode: 'default' });

const MARTA = 'marta.lindqvist@halden.example';

let extension: Extension;
let page: Page;
test.beforeAll(async () => {
  extension = await openSampleSession();
});
test.afterAll(() => extension.context.close());
test.beforeEach(async () => {
  page = await openWorkspace(extension, 'data');
  await expect(page.getByRole('heading', { level: 1, name: 'Data' })).toBeVisible();
});
test.afterEach(() => page.close());

const dialog = () => page.getByRole('dialog');
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const undo = () => page.getByRole('button', { name: 'Undo', exact: true }).first().click();

async function downloaded(act: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return readFile(await download.path(), 'utf8');
}

/** The least that is a workbook. */
function workbook(rows: readonly (readonly string[])[]): Buffer {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const cell = (text: string, x: number, y: number) =>
    `<c r="${String.fromCharCode(65 + x)}${y + 1}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const data = rows.map((row, y) => `<row r="${y + 1}">${row.map((text, x) => cell(text, x, y)).join('')}</row>`);
  const parts = {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="a"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${data.join('')}</sheetData></worksheet>`,
  };
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))));
}

test('a workbook is imported on this page, stands in the list of imports and is taken back there', async () => {
  const before = await storedRows(page, 'contacts');
  await press('Import a file');
  const buffer = workbook([
    ['Name', 'Email', 'Company', 'About'],
    ['Zora Quill', 'zora.quill@halden.example', 'Halden Logistics', ''],
    // more than the reader unpacks without help
    ...Array.from({ length: 300 }, (_, at) => [`Person ${at}`, `p${at}@mass.example`, 'Mass Ltd', 'long '.repeat(400)]),
  ]);
  await dialog().getByLabel('Choose a file').setInputFiles({ name: 'people.xlsx', mimeType: '', buffer });
  await dialog().getByRole('button', { name: 'Preview' }).click();
  await dialog()
    .getByRole('button', { name: /^Import [\d,]+ rows$/ })
    .click();
  await expect(dialog()).toContainText('new, 0 changed.');
  await press('Done');
  expect(await storedRows(page, 'contacts')).toHaveLength(before.length + 301);
  await page.getByRole('button', { name: 'Take people.xlsx back' }).click();
  await expect(page.getByText(/^Taken back: /)).toBeVisible();
  await expect(page.getByRole('list', { name: 'Imports made' })).toContainText('Taken back');
  expect(await storedRows(page, 'contacts')).toHaveLength(before.length);
});

test('the copy holds everything; the diagnostic holds no name, address or word', async () => {
  expect(await downloaded(() => press('Export everything'))).toContain(MARTA);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await press('Copy diagnostic');
  await expect(page.getByText('Diagnostic copied: counts and checks, no content.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/records: deals \d+/);
  expect(text).not.toMatch(/@|halden|marta/i);
});

test('two records of one person are looked at, merged, and split again by Undo', async () => {
  const again = 'Name,Email,Company\nM. Lindqvist,marta.l@halden.example,Halden Logistics\n';
  const both = `${again}Marta Lindqvist,m.l@halden.example,Halden Logistics\n`;
  await press('Import a file');
  const buffer = Buffer.from(both);
  await dialog().getByLabel('Choose a file').setInputFiles({ name: 'twins.csv', mimeType: 'text/csv', buffer });
  await dialog().getByRole('button', { name: 'Preview' }).click();
  await dialog().getByRole('button', { name: 'Import 2 rows' }).click();
  await press('Done');
  await press('Look for duplicates');
  const pair = page.getByRole('list', { name: 'Pairs' }).getByRole('listitem').filter({ hasText: 'Marta Lindqvist' });
  await pair.getByRole('button', { name: 'Look at Marta Lindqvist' }).click();
  await expect(dialog()).toContainText('Which one stays?');
  const before = await storedRows(page, 'contacts');
  await dialog().getByRole('button', { name: 'Make one of two' }).click();
  await expect(dialog()).toHaveCount(0);
  await expect(pair).toHaveCount(0);
  expect(await storedRows(page, 'contacts')).toHaveLength(before.length - 1);
  await undo();
  await expect(page.getByText('Taken back.', { exact: true })).toBeVisible();
  expect(await storedRows(page, 'contacts')).toHaveLength(before.length);
  await press('Look again');
  await pair.getByRole('button', { name: 'Marta Lindqvist: not the same' }).click();
  await expect(pair).toHaveCount(0);
});

test('the records are sound, and what makes them ready is said', async () => {
  await press('Check the records');
  await expect(page.getByText(/rows looked at\. Everything is in order\./)).toBeVisible();
  await press('Check readiness');
  await expect(dialog().getByRole('list', { name: 'Checks' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog()).toHaveCount(0);
});

test('one deal goes out as a calendar file and as links, mine as one file, and comes in again without doubles', async () => {
  await page.getByLabel('One deal for the calendar').fill('brightwell');
  const entry = page.getByRole('list', { name: 'Deals for the calendar' }).getByRole('listitem').first();
  await expect(entry.getByRole('link', { name: /^Add to Google/ }).first()).toHaveAttribute(
    'href',
    /^https:\/\/calendar\.google\.com\/calendar\/render\?action=TEMPLATE/,
  );
  await expect(entry.getByRole('link', { name: /^Add to Outlook/ }).first()).toHaveAttribute('href', /allday=true/);
  const one = await downloaded(() => entry.getByRole('button', { name: /\.ics/ }).click());
  const mine = await downloaded(() => press('Export mine (.ics)'));
  const count = (text: string) => text.match(/BEGIN:VEVENT/g)?.length ?? 0;
  expect(count(one)).toBeGreaterThan(0);
  expect(count(mine)).toBeGreaterThan(count(one));
  expect(mine).toContain(/UID:.*/.exec(one)?.[0]);

  const day = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
  const ics = (on: string) =>
    Buffer.from(
      `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:m-1\r\nSUMMARY:Plan review with Brightwell\r\nDTSTART;VALUE=DATE:${on}\r\nATTENDEE:mailto:tomas.novak@brightwell.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
    );
  const bring = async () => {
    await press('Import a calendar');
    await dialog()
      .getByLabel('Choose a calendar file (.ics)')
      .setInputFiles({ name: 'c.ics', mimeType: '', buffer: ics(day) });
  };
  const before = await storedRows(page, 'milestones');
  await bring();
  await expect(dialog().getByRole('list', { name: 'Goes in' })).toContainText('New milestone');
  expect(await storedRows(page, 'milestones')).toHaveLength(before.length);
  await dialog().getByRole('button', { name: 'Write 1' }).click();
  await expect(page.getByText('1 meeting is known now.')).toBeVisible();
  expect(await storedRows(page, 'milestones')).toHaveLength(before.length + 1);
  await bring();
  await expect(dialog().getByRole('list', { name: 'Left out' })).toContainText('Known already');
  await page.keyboard.press('Escape');
  await undo();
  await expect(page.getByText('Taken back.', { exact: true })).toBeVisible();
  expect(await storedRows(page, 'milestones')).toHaveLength(before.length);
});

test('a pasted invitation is looked at before it is written; without a day it says what is missing', async () => {
  const day = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
  await press('Import a calendar');
  const paste = dialog().getByLabel('Paste an invitation');
  await paste.fill('See you soon!');
  await dialog().getByRole('button', { name: 'Read the invitation' }).click();
  await expect(dialog().getByRole('alert')).toContainText('No meeting with a day ahead is in it.');
  await paste.fill(`Subject: Plan review\nWhen: ${day} 10:00\nWho: Tomas <tomas.novak@brightwell.example>`);
  await dialog().getByRole('button', { name: 'Read the invitation' }).click();
  await expect(dialog().getByRole('list', { name: 'Goes in' })).toContainText('Plan review');
  await page.keyboard.press('Escape');
});

test('one calendar file follows every change while the workspace is open, until it is stopped', async () => {
  const before = (await storedRows(page, 'milestones')).length;
  // the browser's own picker cannot be pressed here: a file of the page's own stands for the chosen one
  await page.evaluate(() => {
    const pick = async () => (await navigator.storage.getDirectory()).getFileHandle('mine.ics', { create: true });
    Object.assign(window, { showSaveFilePicker: pick });
  });
  const inFile = () =>
    page.evaluate(async () => {
      const file = await (await navigator.storage.getDirectory()).getFileHandle('mine.ics');
      return (await file.getFile()).text();
    });
  await press('Keep a file up to date…');
  await expect(page.getByText('mine.ics is kept up to date while the workspace is open.')).toBeVisible();
  expect(await inFile()).toContain('BEGIN:VEVENT');
  await page.goto(`${page.url().split('#')[0]}#deals/sample%3Adeal-sundt-kiln`);
  await page.getByLabel('Note of a call').fill('Call Ana next Tuesday about the kiln.');
  await page.getByRole('button', { name: /^Next step: Call Ana/ }).click();
  await expect.poll(inFile).toContain('Call Ana');
  await page.reload();
  await page.goto(`${page.url().split('#')[0]}#data`);
  await expect(page.getByText('mine.ics is kept up to date while the workspace is open.')).toBeVisible();
  await press('Stop');
  await expect(page.getByRole('button', { name: 'Keep a file up to date…' })).toBeVisible();
  expect((await storedRows(page, 'milestones')).length).toBe(before);
});

test('axe finds nothing and nothing is wider than its window: the page, filled, and its sheets', async () => {
  await press('Look for duplicates');
  await press('Check the records');
  await page.getByLabel('One deal for the calendar').fill('a');
  await expect(page.getByText(/Everything is in order/)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  for (const name of ['Import a file', 'Import a calendar', 'Erase a person']) {
    await press(name);
    await expect(dialog()).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test('a person is erased once their address is typed again, by keys alone, and is nowhere afterwards', async () => {
  expect(JSON.stringify(await storedRows(page))).toContain(MARTA);
  await page.getByRole('button', { name: 'Erase a person' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type(MARTA);
  await page.keyboard.press('Enter');
  await expect(dialog()).toContainText('This cannot be undone.');
  await expect(dialog().getByRole('button', { name: 'Erase for good' })).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter');
  await expect(dialog()).toContainText('This cannot be undone.');
  await dialog().getByLabel('Type it again').fill(MARTA);
  await page.keyboard.press('Enter');
  await expect(dialog()).toContainText('Erased:');
  await press('Done');
  const left = (await storedRows(page)).map((row) => JSON.stringify(row));
  expect(left.filter((row) => row.includes(MARTA))).toEqual([]);
  // her namesake, of whom it was said above that they are somebody else, stays
  const named = left.filter((row) => /Marta Lindqvist/i.test(row));
  expect(named.filter((row) => !row.includes('m.l@halden.example'))).toEqual([]);
});
