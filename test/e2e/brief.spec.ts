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

test('the rep says that the mail changes what was agreed: its owner looks first, and Undo takes it back (S0-41)', async () => {
  const { panel, part, close } = await openThread(extension, 'halden-next-steps');
  await expect(part('Draft')).toBeVisible();
  await panel.getByRole('main').focus();
  await panel.keyboard.press('b');
  await panel.getByRole('button', { name: 'This mail changes what we agreed' }).click();
  await expect(panel.getByText('You marked this as a change of strategy.').first()).toBeVisible();
  expect(await storedRows(panel, 'answers')).toMatchObject([{ gate: 'changed-expectations', yes: true }]);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByText('You marked this as a change of strategy.')).toHaveCount(0);
  expect(await storedRows(panel, 'answers')).toEqual([]);
  await close();
});

test('what no mail says is noted from the menu and taken back (S3-21)', async () => {
  const { panel, part, close } = await openThread(extension, 'halden-next-steps');
  await expect(part('Draft')).toBeVisible();
  await panel.getByRole('button', { name: /^More/ }).click();
  await panel.getByRole('menuitem', { name: /^Something happened/ }).click();
  await panel.getByLabel('Words', { exact: true }).fill('Twice, says their assistant');
  await panel.getByRole('button', { name: /^Note it/ }).click();
  await expect(panel.getByText('Noted on the deal.')).toBeVisible();
  expect(await storedRows(panel, 'engagements')).toMatchObject([
    { kind: 'no-show', says: 'Twice, says their assistant', source: 'rep' },
  ]);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByText('Taken back.')).toBeVisible();
  expect(await storedRows(panel, 'engagements')).toEqual([]);
  await close();
});
