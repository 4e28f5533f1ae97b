import { expect, test } from '@playwright/test';
import { openThread } from './support/open-thread';
import { openSampleSession } from './support/sample-session';

test('Esc closes what is open, then gives the focus back to the mail', async () => {
  const extension = await openSampleSession();
  const { mail, panel } = await openThread(extension, 'halden-next-steps');
  const focused = () => mail.evaluate(() => document.activeElement?.textContent ?? '');
  await panel.getByRole('button', { name: 'Accept' }).focus();
  await panel.keyboard.press('?');
  await expect(panel.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await panel.keyboard.press('Escape');
  await expect(panel.getByRole('dialog')).toHaveCount(0);
  await expect(panel.getByRole('button', { name: 'Accept' })).toBeFocused();
  expect(await mail.evaluate(() => document.activeElement === document.body)).toBe(true);
  await panel.keyboard.press('Escape');
  await expect.poll(focused).toContain('Could you send me an email with the next steps');
  await expect(panel.locator(':focus')).toHaveCount(0);
  await extension.context.close();
});
