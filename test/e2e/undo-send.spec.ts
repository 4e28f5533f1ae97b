import { expect, test } from '@playwright/test';
import { finishDraft } from './support/finish-draft';
import { mailPage } from './support/mail-page';
import { type OpenThread, openThread } from './support/open-thread';
import { openSampleSession } from './support/sample-session';
import type { Extension } from './support/session';
import { skipTime } from './support/skip-time';
import { storedRows } from './support/stored-rows';

test.describe.configure({ mode: 'serial' });

let extension: Extension;
let open: OpenThread;
let written = '';

test.beforeAll(async () => {
  extension = await openSampleSession();
  open = await openThread(extension, 'halden-next-steps');
});
test.afterAll(() => extension.context.close());

test('a mail taken back is no touch, and its text is the draft again', async () => {
  written = await finishDraft(open);
  await open.part('Draft').getByRole('button', { name: 'Insert into reply' }).click();
  await mailPage.send(open.mail).click();
  await expect.poll(touches).toMatchObject([{ status: 'pending' }]);
  await open.mail.getByRole('link', { name: 'Undo' }).click();
  await expect.poll(touches).toMatchObject([{ status: 'undone' }]);
  expect(extension.mailbox.sent()).toMatchObject([{ undone: true }]);
  await expect(open.part('Sent')).toContainText('Logged as not sent');
  expect(await mailPage.lines(open.mail)).toBe(written.trim());
  await expect(open.part('Draft').getByRole('textbox', { name: 'Draft' })).toHaveValue(written);
});

test('the second try is the first attempt still, and counts once', async () => {
  await mailPage.send(open.mail).click();
  await expect.poll(async () => (await touches()).length).toBe(2);
  await skipTime(open.mail, 31_000);
  await expect(open.part('Sent')).toContainText('Logged as sent');
  const logged = await touches();
  expect(logged.filter((touch) => touch['status'] === 'sent')).toMatchObject([{ attempt: 1, reason: 'open-question' }]);
  expect(logged.filter((touch) => touch['status'] === 'undone')).toHaveLength(1);
});

test('what was logged wrongly is corrected in one act', async () => {
  await open.part('Sent').getByRole('button', { name: 'Not sent' }).click();
  await expect(open.part('Sent')).toContainText('Logged as not sent');
  await open.part('Sent').getByRole('button', { name: 'It was sent' }).click();
  await expect(open.part('Sent')).toContainText('Logged as sent');
});

async function touches() {
  return (await storedRows(open.panel, 'touches')).filter((row) => String(row['id']).startsWith('send:'));
}
