import { expect, test } from '@playwright/test';
import { mailPage } from './support/mail-page';
import { openThread } from './support/open-thread';
import { openSampleSession } from './support/sample-session';
import type { Extension } from './support/session';

test.describe.configure({ mode: 'default' });

let extension: Extension;
test.beforeAll(async () => {
  extension = await openSampleSession();
});
test.afterAll(() => extension.context.close());

test('by hand it takes two acts', async () => {
  const { panel, part, close } = await openThread(extension, 'likely-no');
  await expect(part('Value')).toContainText('Nothing sent yet');
  await panel.getByRole('main').focus();
  await panel.keyboard.press('v');
  await panel
    .getByRole('list', { name: 'Value library' })
    .getByRole('button', { name: /^Hand-over map/ })
    .click();
  await expect(part('Value')).toContainText(/Hand-over map to Tess, /);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(part('Value')).toContainText('Nothing sent yet');
  await close();
});

test('what the library does not know is written down', async () => {
  const { panel, part, close } = await openThread(extension, 'likely-no');
  await part('Value').getByRole('button', { name: 'Log value' }).click();
  await panel.getByRole('textbox', { name: 'What' }).fill('A hint on boot grading');
  await panel.keyboard.press('Enter');
  await expect(part('Value')).toContainText('A hint on boot grading to Tess');
  await close();
});

test('after a send it is proposed, logged in one act, and not offered again', async () => {
  const { mail, panel, part, close } = await openThread(extension, 'halden-next-steps');
  const body = await mailPage.reply(mail);
  await body.fill('Hi Marta, the checklist is attached.');
  await mail.locator('input[type=file]').setInputFiles({
    name: 'Regulator filing checklist.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-'),
  });
  await mailPage.send(mail).click();
  const proposed = part('Value').getByRole('button', { name: 'Log it' });
  await expect(part('Value')).toContainText('Regulator filing checklist just sent');
  await proposed.click();
  await expect(proposed).toHaveCount(0);
  await expect(part('Value')).toContainText('Regulator filing checklist to Marta');
  await panel.reload();
  await expect(part('Value')).toContainText('Regulator filing checklist to Marta');
  await expect(proposed).toHaveCount(0);
  await panel.getByRole('main').focus();
  await panel.keyboard.press('v');
  await expect(panel.getByRole('list', { name: 'Value library' })).toContainText('sent before');
  await close();
});
