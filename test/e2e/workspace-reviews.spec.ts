import { expect, type Page, test } from '@playwright/test';
import { openSampleSession } from './support/sample-session';
import type { Extension } from './support/session';
import { storedRows } from './support/stored-rows';
import { faultsOf, openWorkspace } from './support/workspace-page';

/** A manager clears what waits, without opening a mail. */
test.describe.configure({ mode: 'serial' });

let extension: Extension;
let page: Page;
test.beforeAll(async () => {
  extension = await openSampleSession();
  page = await openWorkspace(extension, 'reviews');
});
test.afterAll(() => extension.context.close());

const queue = () => page.getByRole('list', { name: 'Waiting, the oldest first' });
const settled = () => page.getByRole('region', { name: 'Settled' });

test('what waits stands with its cause, its owner and how long; what was answered with who, when and why', async () => {
  await expect(page.getByRole('heading', { name: 'Reviews' })).toBeVisible();
  const card = queue().getByRole('listitem').first();
  await expect(card).toContainText('One more mail into silence');
  await expect(card).toContainText('Two mails without an answer since the plant visit fell through');
  await expect(card).toContainText('Quiet since the visit was put off');
  await expect(card).toContainText(/Waits for Priya \w+, \d+ days/);
  await expect(page.getByText(/^1 waits, the oldest for \d+ days\. Median time to an answer: .*too few/)).toBeVisible();
  await expect(settled()).toContainText('Fine as in the list, both sites');
  await expect(settled()).toContainText('Payment stays by wave');
});

test('routed by keyboard, with a note that stays', async () => {
  await page.getByRole('heading', { name: 'Reviews' }).click();
  await page.keyboard.press('t');
  const note = page.getByRole('textbox', { name: 'Why they should decide' });
  await expect(note).toBeFocused();
  await page.getByRole('button', { name: /^Route to/ }).click();
  await page.getByRole('menuitemradio', { name: /^Dana/ }).click();
  await note.fill('It is about the price');
  await note.press('Enter');
  await expect(queue()).toContainText(/Waits for Dana/);
  await expect(queue()).toContainText(/Priya \w+ passed it on, .*: It is about the price/);
  expect(await storedRows(page, 'events')).toContainEqual(expect.objectContaining({ kind: 'routed' }));
});

test('refusing asks why; Escape leaves it as it was', async () => {
  await page.keyboard.press('r');
  const why = page.getByRole('textbox', { name: 'Why not' });
  await why.press('Enter');
  await expect(page.getByRole('button', { name: 'Refuse' })).toHaveAttribute('aria-disabled', 'true');
  await why.press('Escape');
  await expect(queue().getByRole('button', { name: 'Approve' })).toBeVisible();
});

test('approved by keyboard: reviewer, date and note stand below, and Undo brings it back', async () => {
  await page.keyboard.press('a');
  await page.getByRole('textbox', { name: 'Note, if any' }).fill('One more, then park it');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing waits for anybody’s word.')).toBeVisible();
  await expect(settled().getByRole('row').nth(1)).toContainText('One more, then park it');
  await expect(settled().getByRole('row').nth(1)).toContainText('Dana');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(queue().getByRole('listitem')).toHaveCount(1);
});

test('axe finds nothing, light and dark, wide and narrow', async () => {
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Route…' }).click();
  expect(await faultsOf(page)).toEqual([]);
});
