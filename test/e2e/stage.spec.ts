import { expect, test } from '@playwright/test';
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

test('moving on asks for the checkpoint, its objective and their words; it leaves a milestone and a step behind', async () => {
  const { panel, part, close } = await openThread(extension, 'likely-no');
  await panel.getByRole('button', { name: /^Stage:/ }).click();
  await panel.getByRole('menuitemradio', { name: 'Negotiation' }).click();
  const sheet = panel.getByRole('dialog', { name: 'Move to Negotiation' });
  await expect(sheet).toContainText('No next meeting or checkpoint has a day.');
  await expect(sheet.getByRole('button', { name: /^Move to/ })).toBeDisabled();
  await sheet.getByLabel('Next', { exact: true }).fill('Terms call');
  await sheet.getByLabel('Decides').fill('Who signs');
  await sheet.getByLabel('Both', { exact: true }).fill('Send the draft contract');
  await sheet.getByRole('button', { name: /The buyer’s words/ }).click();
  await panel.getByRole('menuitemradio', { name: /Thanks for the demo/ }).click();
  await sheet.getByRole('button', { name: /^Move to/ }).click();
  await expect(sheet).toHaveCount(0);
  await expect(part('Deal')).toContainText('Terms call');
  expect(await storedRows(panel, 'milestones')).toContainEqual(
    expect.objectContaining({ name: 'Terms call', objective: 'Who signs', done: null }),
  );
  expect(await storedRows(panel, 'nextSteps')).toContainEqual(
    expect.objectContaining({ what: 'Send the draft contract', status: 'open', reason: 'stage-change' }),
  );
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(part('Deal')).not.toContainText('Terms call');
  await close();
});

test('a reason moves it on without the boxes; moving back asks nothing', async () => {
  const { panel, close } = await openThread(extension, 'likely-no');
  await panel.getByRole('button', { name: /^Stage:/ }).click();
  await panel.getByRole('menuitemradio', { name: 'Negotiation' }).click();
  const sheet = panel.getByRole('dialog', { name: 'Move to Negotiation' });
  await sheet.getByLabel('Or why').fill('They sent the contract themselves');
  await sheet.getByRole('button', { name: /^Move to/ }).click();
  await expect(panel.getByRole('button', { name: /^Stage: Negotiation/ })).toBeVisible();
  await panel.getByRole('button', { name: /^Stage:/ }).click();
  await panel.getByRole('menuitemradio', { name: 'Discovery' }).click();
  await expect(panel.getByRole('button', { name: /^Stage: Discovery/ })).toBeVisible();
  await close();
});

test('W: a note with a plan and a day is the next step; without a day it says so', async () => {
  const { panel, part, close } = await openThread(extension, 'halden-next-steps');
  await expect(part('Draft')).toBeVisible();
  await panel.getByRole('main').focus();
  await panel.keyboard.press('w');
  await panel.getByLabel('Note', { exact: true }).fill('Call Marta next Tuesday about the audit');
  await panel.keyboard.press('Enter');
  await expect(part('Next')).toContainText('Call Marta');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await panel.getByRole('main').focus();
  await panel.keyboard.press('w');
  await panel.getByLabel('Note', { exact: true }).fill('Think about it more');
  await panel.keyboard.press('Enter');
  await expect(panel.getByText('The note names no day to act on.')).toBeVisible();
  await close();
});

test('B: the brief says how it was decided, and its lines show the words', async () => {
  const { panel, part, close } = await openThread(extension, 'halden-next-steps');
  await expect(part('Draft')).toBeVisible();
  await panel.getByRole('main').focus();
  await panel.keyboard.press('b');
  const sheet = panel.getByRole('dialog', { name: 'Brief' });
  await expect(sheet).toContainText('They asked.');
  await expect(sheet).toContainText('Is it safe?');
  await sheet.getByRole('button', { name: 'Copy people and milestones' }).click();
  await panel.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await close();
});
