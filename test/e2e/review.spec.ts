import { expect, test } from '@playwright/test';
import { finishDraft } from './support/finish-draft';
import { mailPage } from './support/mail-page';
import { type OpenThread, openThread } from './support/open-thread';
import { openSampleSession } from './support/sample-session';
import type { Extension } from './support/session';
import { storedRows } from './support/stored-rows';

/** A discount is asked for and somebody new is copied: named owners answer before the rep writes. */
test.describe.configure({ mode: 'serial' });

let extension: Extension;
let open: OpenThread;

test.beforeAll(async () => {
  extension = await openSampleSession();
  open = await openThread(extension, 'brightwell-proposal');
});
test.afterAll(() => extension.context.close());

test('read in whole, the thread asks for its owners first', async () => {
  await open.part('Partly read').getByRole('button', { name: 'Read the other 2' }).click();
  const card = open.part('Verdict: Review');
  await expect(card).toContainText('Dana decides on the discount first.');
  await expect(card.getByRole('listitem').filter({ hasText: 'Ingrid Sæther' })).toContainText('is not on the deal');
  await expect(mailPage.chip(open.mail)).toHaveAccessibleName(/^Throughline: Review/);
});

test('the draft names no price, and Insert is off', async () => {
  const draft = open.part('Draft');
  await expect(draft.getByRole('textbox', { name: 'Draft' })).toHaveValue(/\[Price stays blank until Dana clears it\]/);
  await expect(draft.getByRole('textbox', { name: 'Draft' })).not.toHaveValue(/10 ?%/);
  await expect(draft.getByRole('button', { name: 'Insert', exact: true })).toBeDisabled();
  await expect(draft).toContainText('Ingrid held until Priya says yes');
});

test('Ask Dana opens a review; Insert stays off', async () => {
  await gate('discount').getByRole('button', { name: 'Ask Dana' }).click();
  await expect(gate('discount').getByRole('button', { name: 'Dana asked' })).toBeVisible();
  expect(await ownReviews()).toMatchObject([{ gate: 'pricing', status: 'open' }]);
  await expect(open.part('Draft').getByRole('button', { name: 'Insert', exact: true })).toBeDisabled();
});

test('one yes is not enough', async () => {
  await answer('discount', 'Dana');
  await expect(gate('discount')).toContainText('Dana said yes');
  await expect(open.part('Draft').getByRole('button', { name: 'Insert', exact: true })).toBeDisabled();
  await expect(open.part('Draft').getByRole('status')).toHaveText('Insert opens when Priya has answered.');
});

test('Insert opens when everybody has said yes', async () => {
  for (const about of ['Ingrid Sæther', 'high-value']) {
    await gate(about).getByRole('button', { name: 'Ask Priya' }).click();
    await answer(about, 'Priya');
  }
  await expect(open.part('Verdict: Go')).toBeVisible();
  await expect(mailPage.chip(open.mail)).toHaveAccessibleName(/^Throughline: Go/);
  await finishDraft(open);
  await open.part('Draft').getByRole('button', { name: 'Insert into reply' }).click();
  await expect(open.part('Draft').getByRole('status')).toContainText('In your reply to Tomas');
  expect((await ownReviews()).map((review) => review['status'])).toEqual(['cleared', 'cleared', 'cleared']);
  expect(extension.mailbox.sent()).toEqual([]);
});

function gate(about: string) {
  return open.part('Verdict: Review').getByRole('listitem').filter({ hasText: about });
}

async function answer(about: string, owner: string) {
  await gate(about)
    .getByRole('button', { name: `${owner} asked` })
    .click();
  await open.panel.getByRole('menuitem', { name: `${owner} said yes` }).click();
}

async function ownReviews() {
  const rows = await storedRows(open.panel, 'reviews');
  return rows.filter((row) => !String(row['id']).startsWith('sample:'));
}
