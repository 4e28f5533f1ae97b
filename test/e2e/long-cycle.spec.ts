import { expect, test } from '@playwright/test';
import { finishDraft } from './support/finish-draft';
import { mailPage } from './support/mail-page';
import { type OpenThread, openThread } from './support/open-thread';
import { openSampleSession } from './support/sample-session';
import type { Extension } from './support/session';
import { skipTime } from './support/skip-time';
import { storedRows } from './support/stored-rows';

/**
 * The worked example of S0-59, from the open thread to the logged touch: half a year in, a champion, nobody who signs, no
 * word on purchasing, and a question about custom terms.
 */
test.describe.configure({ mode: 'serial' });

let extension: Extension;
let open: OpenThread;

test.beforeAll(async () => {
  extension = await openSampleSession();
  open = await openThread(extension, 'aurora-long-cycle');
});
test.afterAll(() => extension.context.close());

test('price and terms are flagged, each with the words and its owner', async () => {
  await open
    .part('Partly read')
    .getByRole('button', { name: /^Read the other/ })
    .click();
  const card = open.part('Verdict: Review');
  await expect(card).toContainText('Dana decides on the price first.');
  await expect(card.getByRole('listitem')).toHaveCount(4);
  await expect(open.part('Deal')).toContainText('45 days');
});

test('the gaps on the deal are seen, and one is filled', async () => {
  await expect(open.part('People')).toContainText('Economic buyer');
  await open
    .part('People')
    .getByRole('button', { name: /Economic buyer/ })
    .click();
  const sheet = open.panel.getByRole('dialog', { name: 'Name someone' });
  await expect(sheet.getByRole('button', { name: /^Role: Economic buyer/ })).toBeVisible();
  await open.panel.keyboard.press('Escape');
});

test('the draft asks for one thing and leaves price and terms to their owners', async () => {
  const text = open.part('Draft').getByRole('textbox', { name: 'Draft' });
  await expect(text).toHaveValue(/stays blank until Dana clears it/);
  await expect(text).not.toHaveValue(/discount|\d ?%|€/);
  await expect(open.part('Draft').getByRole('button', { name: 'Insert', exact: true })).toBeDisabled();
});

test('each owner answers, and the verdict is go', async () => {
  for (;;) {
    const ask = open.part('Verdict: Review').getByRole('button', { name: /^Ask / });
    if ((await ask.count()) === 0) break;
    const before = await ask.count();
    await ask.first().click();
    await expect(ask).toHaveCount(before - 1);
  }
  for (;;) {
    const asked = open.part('Verdict: Review').getByRole('button', { name: / asked$/ });
    const before = await asked.count();
    if (before === 0) break;
    await asked.first().click();
    await open.panel.getByRole('menuitem', { name: /said yes$/ }).click();
    await expect(asked).toHaveCount(before - 1);
  }
  await expect(open.part('Verdict: Go')).toBeVisible();
  const reviews = (await storedRows(open.panel, 'reviews')).filter((row) => !String(row['id']).startsWith('sample:'));
  expect(reviews.map((row) => row['status'])).toEqual(reviews.map(() => 'cleared'));
  expect(reviews).toHaveLength(4);
});

test('inserted, sent by the rep, logged with reason, stage and attempt', async () => {
  await finishDraft(open);
  await open.part('Draft').getByRole('button', { name: 'Insert into reply' }).click();
  await expect(open.part('Draft').getByRole('status')).toContainText('In your reply to Camille');
  expect(extension.mailbox.sent()).toEqual([]);
  await mailPage.send(open.mail).click();
  await expect.poll(() => extension.mailbox.sent().length).toBe(1);
  await skipTime(open.mail, 31_000);
  await expect(open.part('Sent')).toContainText('Logged as sent');
  const touches = (await storedRows(open.panel, 'touches')).filter((row) => String(row['id']).startsWith('send:'));
  expect(touches).toMatchObject([
    { status: 'sent', reason: 'open-question', attempt: 1, dealId: 'sample:deal-aurora-grid' },
  ]);
});
