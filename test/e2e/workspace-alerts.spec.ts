import { rmSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { allowedBuild } from './support/allowed-build';
import { type ChatServer, chatServer } from './support/chat-server';
import { openSampleSession } from './support/sample-session';
import type { Extension } from './support/session';
import { storedRows } from './support/stored-rows';
import { faultsOf, openWorkspace } from './support/workspace-page';

/** A review is told to a chat: off by default, to a typed address, after a look at every letter of it (S0-29, S2-29). */
test.describe.configure({ mode: 'serial' });

const SLACK = 'https://hooks.slack.com/services/T0/B0/secret';
const TEAMS = 'https://prod-23.westeurope.logic.azure.com/workflows/9?sig=x';

let folder: string;
let extension: Extension;
let page: Page;
let chat: ChatServer;
test.beforeAll(async () => {
  folder = allowedBuild();
  extension = await openSampleSession(folder);
  chat = await chatServer(extension.context, /^https:\/\/(hooks\.slack\.com|[\w.-]+\.logic\.azure\.com)\//);
  page = await openWorkspace(extension, 'reviews');
  await page.evaluate(() => {
    const asked: string[] = [];
    const request = chrome.permissions.request.bind(chrome.permissions);
    chrome.permissions.request = ((wanted: chrome.permissions.Permissions) => {
      asked.push(...(wanted.origins ?? []));
      return (window as unknown as { refuse?: boolean }).refuse ? Promise.resolve(false) : request(wanted);
    }) as typeof chrome.permissions.request;
    const left: string[] = [];
    chrome.permissions.remove = (async ({ origins = [] }: chrome.permissions.Permissions) => {
      left.push(...origins);
      return true;
    }) as typeof chrome.permissions.remove;
    Object.assign(window, { asked, left });
  });
});
test.afterAll(async () => {
  chat.close();
  await extension.context.close();
  rmSync(folder, { recursive: true, force: true });
});

const card = () => page.getByRole('list', { name: 'Waiting, the oldest first' }).getByRole('listitem').first();
const sheet = () => page.getByRole('dialog', { name: 'Send to a chat' });
const address = () => sheet().getByRole('textbox', { name: 'Webhook' });
const asked = () => page.evaluate(() => (window as unknown as { asked: string[] }).asked);
const left = () => page.evaluate(() => (window as unknown as { left: string[] }).left);
const refuse = (yes: boolean) => page.evaluate((refuse) => Object.assign(window, { refuse }), yes);

test('off by default: the first press only shows what would be sent, and takes no other address', async () => {
  await card().getByRole('button', { name: 'Send to chat…' }).click();
  await expect(sheet()).toContainText('Priya, please decide: ');
  await expect(sheet()).not.toContainText('Quiet since the visit was put off');
  await expect(sheet().getByRole('button', { name: 'Send to the chat' })).toHaveAttribute('aria-disabled', 'true');
  await address().fill('https://evil.example/services/x');
  await address().press('Enter');
  await expect(sheet()).toContainText('Nothing else is written to.');
  await address().fill('https://contoso.webhook.office.com/webhookb2/1');
  await expect(sheet()).toContainText('old Teams connector');
  expect([await asked(), chat.posted]).toEqual([[], []]);
  expect(await faultsOf(page)).toEqual([]);
});

test('the browser is asked for that one site; a no sends nothing and keeps nothing', async () => {
  await refuse(true);
  await address().fill(SLACK);
  await sheet().getByRole('button', { name: 'Send to Slack' }).click();
  await expect(sheet().getByRole('alert')).toContainText('was not allowed to reach this address');
  expect(await asked()).toEqual(['https://hooks.slack.com/*']);
  expect(chat.posted).toEqual([]);
  expect(await page.evaluate(() => chrome.storage.local.get(null))).toEqual({});
  await refuse(false);
});

test('what was shown is what arrives: no words of the mail, no cookie, no referrer; the card and the deal say so', async () => {
  await sheet().getByText('As it leaves the computer').click();
  const shown = await sheet().getByRole('code').textContent();
  await sheet().getByRole('button', { name: 'Send to Slack' }).click();
  await expect(card()).toContainText('Told in Slack, ');
  expect(chat.posted).toHaveLength(1);
  const [first] = chat.posted;
  expect(first).toMatchObject({ url: '/services/T0/B0/secret', method: 'POST', body: shown });
  expect(first?.body).not.toContain('Quiet since');
  expect(first?.headers.cookie).toBeUndefined();
  expect(first?.headers.referer).toBeUndefined();
  expect(await storedRows(page, 'events')).toContainEqual(
    expect.objectContaining({ kind: 'alert-sent', data: expect.objectContaining({ to: 'slack' }) }),
  );
  expect(JSON.stringify(await storedRows(page))).not.toContain('hooks.slack.com');
});

test.describe('what goes wrong is said on the card, sent again in one press, and holds no review up', () => {
  for (const [name, answer, says] of [
    ['refused with words', { status: 400, body: 'invalid_payload' }, 'It was refused (400): invalid_payload'],
    ['switched off in Slack', { status: 404, body: 'no_service' }, 'This webhook was switched off.'],
    ['not reached', null, 'The address could not be reached.'],
  ] as const) {
    test(name, async () => {
      chat.answer = answer;
      await card().getByRole('button', { name: 'Send to Slack' }).click();
      await expect(card().getByRole('alert')).toContainText(says);
      await expect(card().getByRole('button', { name: 'Approve' })).toBeEnabled();
      const before = chat.posted.length;
      chat.answer = { status: 200, body: 'ok' };
      await card().getByRole('button', { name: 'Try again' }).click();
      await expect.poll(() => chat.posted.length).toBe(before + 1);
      await expect(card().getByRole('alert')).toHaveCount(0);
    });
  }
});

test('the key alone posts nothing: it shows what would go out', async () => {
  const before = chat.posted.length;
  await page.getByRole('heading', { name: 'Reviews' }).click();
  await page.keyboard.press('s');
  await expect(sheet()).toContainText('What is sent, and nothing else');
  await page.keyboard.press('Escape');
  expect(chat.posted).toHaveLength(before);
});

test('to Teams as an Adaptive Card, with the words where they are ticked', async () => {
  await page.getByRole('button', { name: 'Change' }).click();
  await address().fill(TEAMS);
  await sheet().getByText('With the words it rests on').click();
  await expect(sheet()).toContainText('Quiet since the visit was put off');
  chat.answer = { status: 202, body: '' };
  await sheet().getByRole('button', { name: 'Send to Teams' }).click();
  await expect(card()).toContainText('Told in Teams, ');
  const { attachments } = JSON.parse(chat.posted.at(-1)?.body ?? '');
  expect(attachments[0].contentType).toBe('application/vnd.microsoft.card.adaptive');
  expect(JSON.stringify(attachments[0].content.body)).toContain('Quiet since the visit was put off');
  await expect(page.getByText('Alerts go to Teams, with the words they rest on.')).toBeVisible();
  await expect.poll(left).toEqual(['https://hooks.slack.com/*']);
});

test('switched off: the address is forgotten, the site no longer allowed', async () => {
  await page.getByRole('button', { name: 'Change' }).click();
  await sheet().getByRole('button', { name: 'Switch alerts off and forget the address' }).click();
  await expect(card().getByRole('button', { name: 'Send to chat…' })).toBeVisible();
  await expect.poll(async () => (await left()).at(-1)).toBe('https://prod-23.westeurope.logic.azure.com/*');
  expect(await page.evaluate(() => chrome.storage.local.get(null))).toEqual({});
});
