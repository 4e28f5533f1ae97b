import { expect, test } from '@playwright/test';
import { mailPage } from './support/mail-page';
import { openThread } from './support/open-thread';
import { openSampleSession } from './support/sample-session';
import type { Extension } from './support/session';
import { storedRows } from './support/stored-rows';

test.describe.configure({ mode: 'default' });

let extension: Extension;
test.beforeAll(async () => {
  extension = await openSampleSession();
});
test.afterAll(() => extension.context.close());

test('a stop has no draft: a note for the log stands in its place', async () => {
  const { mail, panel, part, close } = await openThread(extension, 'corvane-opt-out');
  await expect(part('Verdict: Stop')).toContainText('Ana asked to be removed.');
  await expect(part('Stop note')).toContainText('No mail to Ana from now on.');
  await expect(part('Draft')).toHaveCount(0);
  await expect(panel.getByRole('button', { name: 'Insert', exact: true })).toBeDisabled();
  await expect(mailPage.chip(mail)).toHaveAccessibleName('Throughline: Stop, Opted out. Open the panel');
  await close();
});

test('Save to log notes the stop and suppresses nobody; Undo takes it back', async () => {
  const { panel, part, close } = await openThread(extension, 'corvane-opt-out');
  const before = await storedRows(panel, 'suppressions');
  await part('Stop note').getByRole('button', { name: 'Save to log' }).click();
  await expect(part('Stop note').getByRole('button', { name: 'In the log' })).toBeVisible();
  const events = await storedRows(panel, 'events');
  expect(events.at(-1)).toMatchObject({ kind: 'stop-noted', dealId: expect.stringMatching(/^sample:/) });
  expect(await storedRows(panel, 'suppressions')).toEqual(before);
  await expect(panel.getByRole('button', { name: 'Ana Ruiz, Influencer' })).toBeVisible();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(part('Stop note').getByRole('button', { name: 'Save to log' })).toBeVisible();
  await close();
});

test('S, then Enter: suppressed with the proof; Undo takes it back', async () => {
  const { panel, part, close } = await openThread(extension, 'corvane-opt-out');
  await panel.getByRole('main').focus();
  await panel.keyboard.press('s');
  const sheet = panel.getByRole('dialog', { name: 'Suppress' });
  await expect(sheet).toContainText('Both of Ana’s addresses. Ruben stays open.');
  await expect(sheet.getByRole('button', { name: 'Proof: “Please take me off your list.”' })).toBeVisible();
  await panel.keyboard.press('Enter');
  await expect(sheet).toHaveCount(0);
  await expect(panel.getByRole('button', { name: 'Ana Ruiz, Do not contact' })).toBeVisible();
  await expect(part('Stop note').getByRole('button', { name: 'In the log' })).toBeVisible();
  const rows = await storedRows(panel, 'suppressions');
  expect(rows.filter((row) => JSON.stringify(row).includes('ana.ruiz@corvane.example'))).toMatchObject([
    {
      scope: { kind: 'person' },
      reason: 'opted-out',
      until: null,
      evidence: { quote: 'Please take me off your list.' },
    },
  ]);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByRole('button', { name: 'Ana Ruiz, Influencer' })).toBeVisible();
  await expect(part('Stop note').getByRole('button', { name: 'Save to log' })).toBeVisible();
  await close();
});

test('a suppression holds at once: no draft, and the chip says stop; Undo brings both back', async () => {
  const { mail, panel, part, close } = await openThread(extension, 'halden-next-steps');
  await expect(part('Draft')).toBeVisible();
  await panel.getByRole('button', { name: 'Suppress' }).click();
  await panel.keyboard.press('Enter');
  await expect(part('Verdict: Stop')).toContainText('Marta');
  await expect(part('Draft')).toHaveCount(0);
  await expect(mailPage.chip(mail)).toHaveAccessibleName(/^Throughline: Stop/);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(part('Verdict: Go')).toBeVisible();
  await expect(part('Draft')).toBeVisible();
  await expect(mailPage.chip(mail)).toHaveAccessibleName(/^Throughline: Go/);
  await close();
});

test('a suppression outlives the panel, the tab and the worker', async () => {
  const first = await openThread(extension, 'declined');
  await first.panel.getByRole('button', { name: 'Suppress' }).click();
  await first.panel
    .getByRole('dialog', { name: 'Suppress' })
    .getByRole('button', { name: /^Suppress Erik/ })
    .click();
  await expect(first.panel.getByRole('button', { name: 'Erik Sandell, Do not contact' })).toBeVisible();
  await first.close();
  await extension.stopWorker();
  const again = await openThread(extension, 'declined');
  await expect(again.panel.getByRole('button', { name: 'Erik Sandell, Do not contact' })).toBeVisible();
  await expect(mailPage.chip(again.mail)).toHaveAccessibleName(/^Throughline: Stop/);
  await again.close();
});
