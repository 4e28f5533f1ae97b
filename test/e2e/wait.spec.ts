import { expect, test } from '@playwright/test';
import { openThread } from './support/open-thread';
import { openSampleSession } from './support/sample-session';
import type { Extension } from './support/session';

test.describe.configure({ mode: 'default' });

let extension: Extension;
test.beforeAll(async () => {
  extension = await openSampleSession();
});
test.afterAll(() => extension.context.close());

test('a not-now has no draft and a date', async () => {
  const { panel, part, close } = await openThread(extension, 'osterby-not-now');
  const card = part('Verdict: Wait');
  await expect(card).toContainText(/Henrik asked to wait until \w{3} \d+ \w{3}/);
  await expect(card.getByRole('button', { name: /Not now, I’m afraid/ })).toBeVisible();
  await expect(part('No draft')).toContainText('Henrik writes again');
  await expect(part('Draft')).toHaveCount(0);
  await expect(panel.getByRole('button', { name: 'Insert', exact: true })).toBeDisabled();
  await close();
});

test('Recycle until stops the clock in one act; Undo starts it again', async () => {
  const { panel, part, close } = await openThread(extension, 'no-reason');
  const recycle = part('Verdict: Wait').getByRole('button', { name: /^Recycle until \d+ \w+/ });
  await expect(part('Deal')).toContainText('Quiet');
  await recycle.click();
  await expect(part('Verdict: Wait').getByRole('button', { name: /^Parked until/ })).toBeVisible();
  await expect(part('Deal')).toContainText('Clock stopped until');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(recycle).toBeVisible();
  await expect(part('Deal')).toContainText('Quiet');
  await close();
});

test('Pause rests the deal; another date is two acts', async () => {
  const { panel, part, close } = await openThread(extension, 'tern-out-of-office');
  await part('Verdict: Wait').getByRole('button', { name: 'Pause' }).click();
  await expect(part('Deal')).toContainText('Clock stopped until');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(part('Deal')).not.toContainText('Clock stopped');
  await panel.getByRole('button', { name: 'Nurture' }).click();
  await panel.keyboard.press('Enter');
  await expect(part('Deal')).toContainText('Clock stopped until');
  await close();
});

test('a reason that only the rep knows opens the draft', async () => {
  const { panel, part, close } = await openThread(extension, 'no-reason');
  await part('No draft').getByRole('button', { name: 'I have a reason' }).click();
  await panel.getByRole('textbox', { name: 'Reason' }).fill('Send the guide for deputies he asked for on the phone');
  await panel.keyboard.press('Enter');
  await expect(part('Verdict: Go')).toContainText('Send the guide for deputies');
  await expect(part('Next')).toContainText('Send the guide for deputies');
  await expect(part('Draft').getByRole('textbox', { name: 'Draft' })).toHaveValue(/^Hi Owen,/);
  await close();
});
