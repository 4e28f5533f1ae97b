import type { Locator, Page } from '@playwright/test';

/** What a rep sees and presses in the mail page. */
export const mailPage = {
  chip: (mail: Page): Locator => mail.getByRole('button', { name: /^Throughline: / }),
  body: (mail: Page): Locator => mail.getByRole('textbox', { name: 'Message Body' }),
  send: (mail: Page): Locator => mail.getByRole('button', { name: /^Send\W*Ctrl-Enter/ }),
  guard: (mail: Page): Locator => mail.getByRole('alertdialog'),
  /** Opens the reply box of the thread and waits until it can be typed into. */
  async reply(mail: Page, how: 'Reply' | 'Reply all' = 'Reply'): Promise<Locator> {
    await mail.getByRole('link', { name: how, exact: true }).click();
    const body = mailPage.body(mail);
    await body.waitFor();
    return body;
  },
  /** Opens a new mail to somebody. */
  async compose(mail: Page, to: string): Promise<Locator> {
    await mail.getByRole('button', { name: 'Compose' }).click();
    await mail.getByRole('combobox', { name: 'To' }).fill(to);
    await mail.keyboard.press('Enter');
    return mailPage.body(mail);
  },
  /** The lines in the box, one a paragraph. */
  async lines(mail: Page): Promise<string> {
    const lines = await mailPage.body(mail).evaluate((box) => [...box.children].map((line) => line.textContent ?? ''));
    return lines.join('\n').trim();
  },
};
