import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
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

async function openPolicy(panel: Page) {
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('menuitem', { name: /^Policy/ }).click();
  const sheet = panel.getByRole('dialog', { name: 'Policy' });
  await expect(sheet.getByText('Nobody has changed it yet')).toBeVisible();
  return sheet;
}

test('another set of stages: where deals go, which are hit, in force with a reason, taken back', async () => {
  const { panel, part, close } = await openThread(extension, 'halden-next-steps');
  const sheet = await openPolicy(panel);
  await sheet.getByRole('button', { name: /^Set of stages/ }).click();
  await panel.getByRole('menuitemradio', { name: /^Software/ }).click();
  await expect(sheet.getByRole('list', { name: 'Where deals go' })).toContainText('Solution design →to Trial');
  await sheet.getByRole('button', { name: 'Preview' }).click();
  await expect(sheet.getByText(/^\d+ of \d+ open deals are hit\.$/)).toBeVisible();
  await expect(sheet.getByRole('list', { name: 'Changed rules' })).toContainText('Hits');
  const act = sheet.getByRole('button', { name: 'Put in force' });
  await expect(act).toHaveAttribute('aria-disabled', 'true');
  expect(await storedRows(panel, 'policies')).toEqual([]);
  await sheet.getByRole('textbox', { name: 'Why' }).fill('We sell software');
  await act.click();
  await expect(panel.getByText('Version 2 of the policy is in force.')).toBeVisible();
  await expect(part('Deal')).toContainText('Trial');
  expect(await storedRows(panel, 'policies')).toMatchObject([
    { version: 2, policy: { changed: { why: 'We sell software' } } },
  ]);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(part('Deal')).toContainText('Solution design');
  await close();
});

test('a number that cannot be is said at once; a file with errors names every one and changes nothing', async () => {
  const { panel, close } = await openThread(extension, 'halden-next-steps');
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('menuitem', { name: /^Policy/ }).click();
  const sheet = panel.getByRole('dialog', { name: 'Policy' });
  const days = sheet.getByRole('textbox', { name: 'Discovery, silent days', exact: true });
  await days.fill('60');
  await expect(sheet.getByRole('alert')).toContainText('given more time, never less');
  await expect(sheet.getByRole('button', { name: 'Preview' })).toHaveAttribute('aria-disabled', 'true');
  await sheet.getByRole('button', { name: 'Discard' }).click();
  await expect(days).toHaveValue('10');

  const saved = panel.waitForEvent('download');
  await sheet.getByRole('button', { name: 'Export file' }).click();
  const download = await saved;
  const text = await readFile(await download.path(), 'utf8');
  const broken = text
    .replace('"maxSilentDays": 10', '"maxSilentDays": "ten"')
    .replace('"maxAttempts": 3', '"maxAttempts": 0');
  const file = (name: string, words: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(words) });
  await sheet.locator('input[type=file]').setInputFiles(file('broken.json', broken));
  await expect(sheet.getByRole('alert')).toContainText('broken.json was not taken: 2 things are wrong');
  await expect(sheet).toContainText('stages[0].maxSilentDays');
  await expect(sheet).toContainText('Write it without quotes.');
  await sheet
    .locator('input[type=file]')
    .setInputFiles(file('ours.json', text.replace('"maxAttempts": 3', '"maxAttempts": 2')));
  await expect(sheet.getByText('Mails without an answer: 3 → 2')).toBeVisible();
  await expect(sheet.getByText('ours.json. Nothing is in force yet.')).toBeVisible();
  await close();
});

test('“Is the data ready?” counts what is wrong and says what to do', async () => {
  const { panel, close } = await openThread(extension, 'halden-next-steps');
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('menuitem', { name: 'Is the data ready?' }).click();
  const checks = panel.getByRole('dialog', { name: 'Is the data ready?' }).getByRole('list', { name: 'Checks' });
  await expect(checks.getByRole('listitem').filter({ hasText: 'Required roles' }).first()).toContainText(
    /Gaps.*of \d+/,
  );
  await expect(checks).toContainText('Look at the missing roles on each');
  await panel.keyboard.press('Escape');
  await expect(panel.getByRole('dialog')).toHaveCount(0);
  await close();
});
