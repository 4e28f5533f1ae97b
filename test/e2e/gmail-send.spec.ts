import { expect, test } from './support/extension';
import { box, type OpenGmail, openGmail, slug } from './support/gmail-page';

test.describe('sending is seen', () => {
  async function reply({ mail }: OpenGmail): Promise<void> {
    await mail.locator('.ams.bkH').click();
    await mail.locator(box).pressSequentially('Tuesday suits us.');
  }
  const statuses = async ({ sends }: OpenGmail) => (await sends()).map((event) => event.status);

  test('pending at the click, undone by Undo', async ({ extension }) => {
    const page = await openGmail(extension, slug);
    await reply(page);
    await page.mail.locator('.aoO:visible').click();
    await expect.poll(() => statuses(page)).toEqual(['pending']);
    expect((await page.sends())[0]).toMatchObject({ thread: page.thread, text: 'Tuesday suits us.' });
    await page.mail.locator('#link_undo').click();
    await expect.poll(() => statuses(page)).toEqual(['pending', 'undone']);
  });

  test('pending by key, sent once it cannot be taken back', async ({ extension }) => {
    test.setTimeout(90_000);
    const page = await openGmail(extension, slug);
    await reply(page);
    await page.mail.keyboard.press('Control+Enter');
    await expect.poll(() => statuses(page)).toEqual(['pending']);
    await expect.poll(() => statuses(page), { timeout: 45_000 }).toEqual(['pending', 'sent']);
    expect((await page.sends())[1]?.messageId).toMatch(/^gmail:[0-9a-f]+$/);
    expect(extension.mailbox.sent()).toHaveLength(1);
  });

  test('scheduled is not sent; no recipient is no send; discard is nothing', async ({ extension }) => {
    const later = await openGmail(extension, slug);
    await reply(later);
    await later.mail.locator('.hG:visible').click();
    await later.mail.locator('[selector=scheduledSend]:visible').click();
    await expect.poll(() => statuses(later)).toEqual(['pending', 'scheduled']);
    await later.mail.close();
    const refused = await openGmail(extension, slug);
    await reply(refused);
    for (const chip of await refused.mail.locator('.M9 .agh:visible').all()) await chip.click();
    await refused.mail.locator('.aoO:visible').click();
    // nobody reads a question in less
    await refused.mail.locator('[role=alertdialog]').waitFor();
    await refused.mail.waitForTimeout(400);
    await refused.mail.locator('[role=alertdialog] [name=ok]').click();
    await expect.poll(() => statuses(refused)).toEqual(['pending', 'undone']);
    await refused.mail.close();
    const thrown = await openGmail(extension, slug);
    await reply(thrown);
    await thrown.mail.locator('.oh:visible').click();
    expect(await statuses(thrown)).toEqual([]);
  });
});
