import { expect, type Page, test } from '@playwright/test';
import { mailPage } from './support/mail-page';
import { type OpenThread, openThread } from './support/open-thread';
import { openSampleSession } from './support/sample-session';
import type { Extension } from './support/session';
import { storedRows } from './support/stored-rows';

/** A sender nobody knows. Each test takes back what it did. */
test.describe.configure({ mode: 'serial' });

let extension: Extension;
let open: OpenThread;

test.beforeAll(async () => {
  extension = await openSampleSession();
  open = await openThread(extension, 'morel-unknown');
});
test.afterAll(() => extension.context.close());

test('reading and looking create nothing', async () => {
  const { panel } = open;
  const before = await records(panel);
  await expect(open.part('No deal for this thread')).toContainText('No deal is known for these people.');
  await expect(mailPage.chip(open.mail)).toHaveAccessibleName(/No deal/);
  await panel.getByRole('button', { name: 'New deal' }).click();
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await panel.getByRole('button', { name: 'Link a deal' }).click();
  await panel.getByRole('searchbox', { name: 'Search a deal' }).fill('no such deal');
  await expect(panel.getByText('No open deal fits these words.')).toBeVisible();
  expect(await records(panel)).toEqual(before);
});

test('a deal that exists is linked by its name', async () => {
  const { panel } = open;
  await panel.getByRole('searchbox', { name: 'Search a deal' }).fill('timetable');
  await panel
    .getByRole('list', { name: 'Deals found' })
    .getByRole('button', { name: /Timetable pilot/ })
    .click();
  await expect(panel.getByRole('main')).toContainText('Lumen Schools');
  await expect(panel.getByRole('button', { name: /^Why this deal: linked thread/ })).toBeVisible();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(open.part('No deal for this thread')).toBeVisible();
});

test('not a deal is remembered, and can be taken back', async () => {
  const { panel } = open;
  await panel.getByRole('button', { name: 'Not a deal' }).click();
  await expect(open.part('Not a deal')).toContainText('You said this thread is not a deal.');
  await expect(mailPage.chip(open.mail)).toHaveAccessibleName(/Not a deal/);
  await panel.reload();
  await expect(open.part('Not a deal')).toBeVisible();
  await panel.getByRole('button', { name: 'Choose a deal after all' }).click();
  await expect(panel.getByRole('list', { name: 'Choose the deal' })).toBeVisible();
});

test('a new deal needs one click to open and one to create', async () => {
  const { panel } = open;
  const before = await records(panel);
  await panel.getByRole('button', { name: 'Another deal, or a new one' }).click();
  await panel.getByRole('button', { name: 'New deal' }).click();
  await expect(panel.getByRole('textbox', { name: 'Company' })).toHaveValue('Morel');
  await panel.getByRole('button', { name: /^Create/ }).click();
  await expect(open.part('Verdict: Go')).toContainText('Ines asked');
  await expect(mailPage.chip(open.mail)).toHaveAccessibleName(/^Throughline: Go/);
  expect(await records(panel)).toEqual({
    deals: before.deals + 1,
    companies: before.companies + 1,
    contacts: before.contacts + 1,
  });
});

async function records(panel: Page) {
  const count = async (table: string) => (await storedRows(panel, table)).length;
  return { deals: await count('deals'), companies: await count('companies'), contacts: await count('contacts') };
}
