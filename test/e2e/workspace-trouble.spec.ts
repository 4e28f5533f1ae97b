import { expect, type Page, test } from '@playwright/test';
import { type HoldPoint, holdStore } from './support/hold-store';
import { putRows } from './support/put-rows';
import { openSampleSession } from './support/sample-session';
import type { Extension } from './support/session';
import { storedRows } from './support/stored-rows';
import { openWorkspace } from './support/workspace-page';

/** The browser ends pages and the worker when it likes, and the disk is full: nothing is lost, nothing happens twice. */
test.describe.configure({ mode: 'default' });

const MANY = 50;
const points: readonly HoldPoint[] = ['written', 'committed'];

let extension: Extension;
let page: Page;
test.beforeAll(async () => {
  extension = await openSampleSession();
  page = await openWorkspace(extension, 'data');
  const [like] = (await storedRows(page, 'deals')).filter(({ id }) => id === 'sample:deal-osterby-warehouse');
  const one = (at: number) => ({ ...like, id: `local:bulk-${at}`, name: `Bulk ${at}`, outcome: 'open', parked: null });
  await putRows(page, { put: { deals: Array.from({ length: MANY }, (_, at) => one(at)) }, remove: {} });
  await page.close();
});
test.afterAll(() => extension.context.close());
test.beforeEach(async () => {
  page = await openWorkspace(extension, 'deals');
  await expect(page.getByRole('grid', { name: 'Deals' })).toBeVisible();
});
test.afterEach(() => page.close());

const dialog = () => page.getByRole('dialog');
const notice = () => page.getByRole('main').getByRole('status').first();

/** Up to the press that parks the fifty. */
async function chooseToPark(): Promise<void> {
  await page.getByRole('searchbox').fill('bulk');
  await expect(page.getByText(`${MANY} of`)).toBeVisible();
  await page.getByRole('checkbox', { name: 'Select all that are shown' }).check();
  await page.getByRole('button', { name: 'Park until…' }).click();
  await dialog().getByLabel('Why').fill('Held up');
}

async function parked(): Promise<number> {
  return (await storedRows(page, 'deals')).filter((deal) => JSON.stringify(deal).includes('Held up')).length;
}

async function eventsOf(kind: string): Promise<number> {
  return (await storedRows(page, 'events')).filter((event) => event['kind'] === kind).length;
}

for (const point of points) {
  test(`the page is closed while ${MANY} deals are parked, ${point}: all of them or none`, async () => {
    const before = await eventsOf('parked');
    await chooseToPark();
    const hold = await holdStore(page, point);
    await page.keyboard.press('Enter');
    await hold.reached();
    await extension.stopWorker();
    await page.close();
    page = await openWorkspace(extension, 'deals');
    const done = point === 'committed' ? MANY : 0;
    await page.getByRole('searchbox').fill('bulk');
    await expect(page.getByText(`${MANY} of`)).toBeVisible();
    expect(await parked()).toBe(done);
    expect((await eventsOf('parked')) - before).toBe(done);
  });
}

test('the worker is stopped while the page parks fifty deals: done once, and Undo takes all of them back', async () => {
  await wakeAll();
  const before = await eventsOf('parked');
  await chooseToPark();
  await Promise.all([extension.stopWorker(), page.keyboard.press('Enter')]);
  await expect(notice()).toContainText(`${MANY} deals parked until`);
  expect([await parked(), (await eventsOf('parked')) - before]).toEqual([MANY, MANY]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(notice()).toContainText('Taken back.');
  expect(await parked()).toBe(0);
});

test('the disk is full: a bulk act, an import and an erasure say so and change nothing', async () => {
  const before = await everything();
  await fillDisk(page);
  await chooseToPark();
  await page.keyboard.press('Enter');
  const full = /storage is full\. Nothing was saved\. Free some space, then try again\./;
  await expect(notice()).toContainText(full);

  await page.goto(page.url().replace(/#.*/, '#data'));
  await page.getByRole('button', { name: 'Import a file' }).click();
  const buffer = Buffer.from('Name,Email,Company\nZora Quill,zora.quill@halden.example,Halden Logistics\n');
  await dialog().getByLabel('Choose a file').setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer });
  await dialog().getByRole('button', { name: 'Preview' }).click();
  await dialog()
    .getByRole('button', { name: /^Import 1 row/ })
    .click();
  await expect(dialog()).toContainText(full);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Erase a person' }).click();
  await page.keyboard.type('marta.lindqvist@halden.example');
  await page.keyboard.press('Enter');
  await dialog().getByLabel('Type it again').fill('marta.lindqvist@halden.example');
  await page.keyboard.press('Enter');
  await expect(page.getByText(full).last()).toBeVisible();
  expect(await everything()).toEqual(before);
});

test('the records are removed while the page is open: it says so, and opens empty after a reload', async () => {
  await page.evaluate(() => {
    indexedDB.deleteDatabase('throughline');
  });
  await expect(page.getByRole('alert')).toContainText('its records were removed');
  await page.reload();
  await expect(page.getByText('No deals yet.').first()).toBeVisible();
});

/** Takes up again whatever an earlier test has parked, past our code. */
async function wakeAll(): Promise<void> {
  const deals = (await storedRows(page, 'deals')).filter(({ id }) => `${id}`.startsWith('local:bulk-'));
  await putRows(page, { put: { deals: deals.map((deal) => ({ ...deal, parked: null })) }, remove: {} });
  await page.reload();
}

/** What somebody would miss. */
async function everything(): Promise<unknown> {
  const tables = ['deals', 'contacts', 'nextSteps', 'events', 'intents', 'suppressions', 'importChunks'];
  return Promise.all(tables.map((table) => storedRows(page, table)));
}

/** The browser’s own quota cannot be set for an extension: from now on each write of this page ends as on a full disk. */
function fillDisk(ours: Page): Promise<void> {
  return ours.evaluate(() => {
    for (const write of ['add', 'put'] as const)
      IDBObjectStore.prototype[write] = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
  });
}
