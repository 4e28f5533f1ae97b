import { readFile } from 'node:fs/promises';
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

test('“Not a stop” in one act: verdict, chip and label follow; Undo brings the stop back', async () => {
  const { mail, panel, part, close } = await openThread(extension, 'corvane-opt-out');
  const stop = part('Verdict: Stop');
  await expect(stop).toContainText('Ana asked to be removed.');
  // the mail also says no: each wrong reading is its own act
  await stop.getByRole('button', { name: 'Not a stop' }).click();
  await expect(panel.getByText('Ana asked to be removed.')).toHaveCount(0);
  expect(await storedRows(panel, 'corrections')).toMatchObject([{ kind: 'opt-out', is: false, lang: 'en' }]);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(stop).toContainText('Ana asked to be removed.');
  await expect(mailPage.chip(mail)).toHaveAccessibleName(/^Throughline: Stop, Opted out/);
  expect(await storedRows(panel, 'corrections')).toEqual([]);
  await close();
});

test('X, a missed no is pointed at: it stops with those words, and goes out as a label', async () => {
  const { mail, panel, part, close } = await openThread(extension, 'halden-next-steps');
  await expect(part('Draft')).toBeVisible();
  await panel.getByRole('main').focus();
  await panel.keyboard.press('x');
  const sheet = panel.getByRole('dialog', { name: 'What was read' });
  await expect(sheet.getByRole('button', { name: /^Not so:/ }).first()).toBeVisible();
  await sheet.getByRole('button', { name: /^Mark as/ }).click();
  await expect(part('Verdict: Stop')).toContainText('said no');
  await expect(part('Draft')).toHaveCount(0);
  await expect(mailPage.chip(mail)).toHaveAccessibleName(/^Throughline: Stop/);

  await panel.getByRole('button', { name: 'More', exact: true }).click();
  const saved = panel.waitForEvent('download');
  await panel.getByRole('menuitem', { name: /^Export corrections/ }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/^labels-\d{4}-\d{2}-\d{2}\.jsonl$/);
  const rows = (await readFile(await download.path(), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(rows).toMatchObject([{ id: 'label-1', lang: 'en', expected: { kind: 'decline', is: true } }]);
  await close();
});
