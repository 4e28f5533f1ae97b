import { expect, type Page, test } from '@playwright/test';
import { openSampleSession } from './support/sample-session';
import type { Extension } from './support/session';
import { openWorkspace } from './support/workspace-page';

/** What a manager is handed on paper: ink on white, nothing to press, no field to type in (S2-46). */
test.describe.configure({ mode: 'serial' });

let extension: Extension;
let page: Page;
test.beforeAll(async () => {
  extension = await openSampleSession();
  page = await openWorkspace(extension, 'momentum');
});
test.afterAll(() => extension.context.close());

async function onPaper(): Promise<void> {
  // a rep in the dark prints on white paper too
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setViewportSize({ width: 720, height: 1018 });
  const white = await page.evaluate(() => getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number));
  expect(Math.min(...(white ?? [0]))).toBeGreaterThan(240);
  await expect(page.getByRole('navigation')).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
}

test('Momentum says which deals it is about and when it was printed', async () => {
  await page.getByRole('heading', { name: 'Pilots and audit' }).waitFor();
  await onPaper();
  await expect(
    page.getByText(/^All cycles, all stages, all owners, the last 8 weeks\. Printed \w{3} \d/),
  ).toBeVisible();
  for (const name of ['Cycle', 'Begin today', 'Save deals as CSV'])
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'If steadier follow-up won more' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
});

test('the month’s audit: its figures, owners and how each is made, no button', async () => {
  await page
    .getByRole('button', { name: /^Report of/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: /^Owners, by how steadily/ })).toBeVisible();
  await onPaper();
  await expect(page.getByRole('columnheader', { name: 'Rests on' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print' })).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
});

test('a deal: what is next, who is on it, what happened; no field, no button', async () => {
  await page.goto(`${page.url().split('#')[0]}#deals/sample%3Adeal-sundt-kiln`);
  await expect(page.getByRole('heading', { level: 1, name: 'Kiln dashboards' })).toBeVisible();
  await onPaper();
  await expect(page.getByRole('region', { name: 'What happened' })).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  for (const name of ['All deals', 'Park…', 'Set the next step…', 'Reached'])
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
  await expect(page.getByText('Stage Proposal')).toBeVisible();
});
