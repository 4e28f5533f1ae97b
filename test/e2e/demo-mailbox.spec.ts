import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import type { Instant } from '../../lib/core/domain/instant';
import { type AddressOptions, createMailbox, type Mailbox } from '../mailbox/mailbox';

/** The demo page alone, without the extension: what later tests rest on must itself behave like Gmail. */
let browser: Browser;
test.beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});
test.afterAll(() => browser.close());

type Opened = { readonly page: Page; readonly mailbox: Mailbox; readonly complaints: readonly string[] };

async function open(slug: string | null, options: AddressOptions = {}): Promise<Opened> {
  const mailbox = createMailbox({ now: Date.now() as Instant });
  const context = await browser.newContext();
  await context.route(/^https:/, (route) => {
    const request = route.request();
    return route.fulfill(mailbox.handle(new URL(request.url()), request.method(), request.postData() ?? ''));
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (line) => complaints.push(line.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(mailbox.addressOf(slug, options));
  return { page, mailbox, complaints };
}

test('a thread opens from the list, and the views left behind stay hidden', async () => {
  const { page, complaints } = await open(null);
  await page.getByText('Data platform proposal').click();
  await expect(page.locator('[role=main] h2.hP')).toHaveText('Data platform proposal');
  await page.goBack();
  await expect(page.locator('.BltHke[role=main]')).toBeVisible();
  await page.getByText('Warehouse analytics').click();
  await expect(page.locator('h2.hP:visible')).toHaveText('Warehouse analytics');
  expect(await page.locator('h2.hP').count()).toBe(2);
  expect(await page.locator('[role=main]').count()).toBe(1);
  expect(complaints).toEqual([]);
});

test('a reply goes out, is taken back, and goes out again under the same draft', async () => {
  const { page, mailbox } = await open('halden-next-steps', { more: { sync: 300 } });
  await page.locator('.ams.bkI').click();
  await expect(page.locator('.M9 [g_editable=true]')).toBeFocused();
  await page.keyboard.type('Hello Marta');
  const inputs = await page
    .locator('.M9 input[type=hidden]')
    .evaluateAll((all) => all.map((one) => [(one as HTMLInputElement).name, (one as HTMLInputElement).value]));
  const thread = mailbox.threads.find((t) => t.slug === 'halden-next-steps');
  expect(Object.fromEntries(inputs)).toMatchObject({ lts: thread?.id, rt: `#thread-f:${BigInt(`0x${thread?.id}`)}` });
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.M9')).toHaveCount(0);
  await page.locator('#link_undo').click();
  await expect(page.locator('.M9 [g_editable=true]')).toHaveText('Hello Marta');
  await expect.poll(() => mailbox.sent().map((mail) => mail.undone)).toEqual([true]);
  await page.locator('.aoO').click();
  await expect(page.locator('[role=main] .adn').last()).toHaveAttribute('data-legacy-message-id', /^[0-9a-f]{16}$/);
  await expect
    .poll(() => mailbox.sent())
    .toMatchObject([
      { undone: true, text: 'Hello Marta' },
      { undone: false, how: 'send', to: ['marta.lindqvist@halden.example'], cc: ['piotr.zielinski@halden.example'] },
    ]);
  expect(new Set(mailbox.sent().map((mail) => mail.draft)).size).toBe(1);
});

test('a mail to nobody is refused, one for later is marked so', async () => {
  const { page, mailbox } = await open(null);
  await page.locator('.T-I-KE').click();
  await page.locator('.Hd .aoO').click();
  await page.locator('[role=alertdialog] button').click();
  expect(mailbox.sent()).toEqual([]);
  await page.locator('.Hd [name=to] input').fill('ana.ruiz@corvane.example');
  await page.keyboard.press('Enter');
  await page.locator('.Hd .hG').click();
  await page.locator('.Hd [selector=scheduledSend]').click();
  await expect
    .poll(() => mailbox.sent())
    .toMatchObject([{ how: 'schedule', to: ['ana.ruiz@corvane.example'], thread: null }]);
});

test('the long thread unfolds to all its messages in order', async () => {
  const { page, mailbox } = await open('long-thread');
  await expect(page.locator('.adv .adx')).toHaveText('56');
  await page.locator('.adv').click();
  await expect(page.locator('[role=main] .kv')).toHaveCount(59);
  await page.locator('[role=button]:has(img.gx)').click();
  const ids = await page
    .locator('[role=main] .adn')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-legacy-message-id')));
  expect(ids).toEqual(mailbox.threads.find((t) => t.slug === 'long-thread')?.messages.map((m) => m.id));
});

test('the page and its mails keep to the mail host, under Trusted Types', async () => {
  const { page, complaints } = await open('hostile-mail');
  await expect(page.locator('[role=main] h2.hP').first()).toBeVisible();
  // the imitated reply bar inside the body opens nothing, the real one does
  await page.locator('.a3s .ams.bkH').evaluate((fake) => (fake as HTMLElement).click());
  await page.locator('.amn .ams.bkH').click();
  await expect(page.locator('.M9[data-demo-compose] [g_editable=true]')).toBeFocused();
  expect(await page.locator('.M9[data-demo-compose]').count()).toBe(1);
  const refused = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b>x</b>';
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
  expect(complaints.filter((line) => !line.includes('TrustedHTML'))).toEqual([]);
});
