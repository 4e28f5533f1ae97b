import { expect, test } from '@playwright/test';
import { finishDraft } from './support/finish-draft';
import { mailPage } from './support/mail-page';
import { type OpenThread, openThread } from './support/open-thread';
import { openSampleSession } from './support/sample-session';
import type { Extension } from './support/session';

test.describe.configure({ mode: 'serial' });

let extension: Extension;
let open: OpenThread;
let inserted = '';
const findings = () => open.panel.getByRole('region', { name: 'In your reply' });

test.beforeAll(async () => {
  extension = await openSampleSession();
  open = await openThread(extension, 'halden-next-steps');
});
test.afterAll(() => extension.context.close());

test('a draft just inserted says nothing twice', async () => {
  await finishDraft(open);
  await open.part('Draft').getByRole('button', { name: 'Insert into reply' }).click();
  await expect(open.part('Draft').getByRole('status')).toContainText('In your reply');
  inserted = await mailPage.lines(open.mail);
  await expect(findings()).toHaveCount(0);
});

test('what the rep adds in the mail is checked in the panel, and nothing is written into the mail', async () => {
  await open.mail.bringToFront();
  await mailPage.body(open.mail).focus();
  await open.mail.keyboard.press('ControlOrMeta+Home');
  await open.mail.keyboard.press('End');
  await open.mail.keyboard.insertText(' Just checking in.');
  await expect(findings()).toContainText('Just checking in.” This line only checks in.');
  expect(await mailPage.lines(open.mail)).toBe(inserted.replace('\n', ' Just checking in.\n'));
});

test('taken back in the mail, it is gone from the panel', async () => {
  await open.mail.keyboard.press('ControlOrMeta+z');
  await expect(findings()).toHaveCount(0);
  expect(await mailPage.lines(open.mail)).toBe(inserted);
});

test('a box that is closed leaves nothing behind', async () => {
  await open.mail.keyboard.insertText(' Just checking in.');
  await expect(findings()).toBeVisible();
  await open.mail.getByRole('button', { name: /Discard/ }).click();
  await expect(findings()).toHaveCount(0);
  expect(extension.mailbox.sent()).toEqual([]);
});
