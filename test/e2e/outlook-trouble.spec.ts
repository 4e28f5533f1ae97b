import { type Browser, type BrowserContext, expect, test } from '@playwright/test';
import { openOffice } from './support/office-pane';
import { launchForOutlook } from './support/outlook';
import { outlookMails } from './support/outlook-mails';

let browser: Browser;
let context: BrowserContext;
test.beforeAll(async () => {
  browser = await launchForOutlook();
});
test.beforeEach(async () => {
  context = await browser.newContext();
});
test.afterEach(() => context.close());
test.afterAll(() => browser.close());

const item = outlookMails('halden-next-steps', Date.now()).at(-1) ?? null;

test('Microsoft’s script does not come: the pane says so and what to do', async () => {
  const { pane } = await openOffice(context, { item, missing: ['office'] });
  await expect(pane.getByRole('heading', { name: 'Outlook’s part did not load' })).toBeVisible();
  await expect(pane.getByText('appsforoffice.microsoft.com')).toBeVisible();
});

test('a script that Outlook needs does not come: Outlook did not answer', async () => {
  const { pane } = await openOffice(context, { item, missing: ['ajax'] });
  await expect(pane.getByRole('heading', { name: 'Outlook did not answer' })).toBeVisible({ timeout: 30_000 });
  await expect(pane.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('a silent host: Outlook did not answer', async () => {
  const { pane } = await openOffice(context, { item, faults: { 'start data': 'silent' } });
  await expect(pane.getByRole('heading', { name: 'Outlook did not answer' })).toBeVisible({ timeout: 30_000 });
});

test('an Outlook below what the manifest asks for', async () => {
  const { pane } = await openOffice(context, { item, mailboxSet: '1.4' });
  await expect(pane.getByRole('heading', { name: 'This Outlook is too old' })).toBeVisible();
});

test('the browser refuses storage: nothing crashes, and it is said', async () => {
  const refusing = await launchForOutlook('refused');
  const { pane, page } = await openOffice(await refusing.newContext(), { item });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await expect(pane.getByRole('heading', { name: 'No place to keep your deals' })).toBeVisible();
  await expect(pane.getByText('Allow site data')).toBeVisible();
  expect(errors).toEqual([]);
  await refusing.close();
});

test('in a tab of its own: usable with the sample and a pasted mail', async () => {
  const { page } = await openOffice(context, { item });
  await page.goto('https://addin.northlight.example/office.html');
  await expect(page.getByRole('heading', { name: 'This is not inside Outlook' })).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Try it with pasted mail' }).click();
  await page.getByRole('button', { name: 'Try the sample workspace' }).click();
  const field = page.getByRole('textbox', { name: 'The last message' });
  await field.fill(
    'From: Marta Lindqvist <marta.lindqvist@halden.example>\n\nCould you send me the next steps by Friday?\n\nMarta',
  );
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.locator('[data-badge]').first()).toBeVisible();
  await expect(page.getByText('Halden Logistics').first()).toBeVisible();
});
