import { expect, type Page, test } from '@playwright/test';
import { axeInOurParts } from './support/axe-in-page';
import { guardAnswered, hearGuard } from './support/guard-answered';
import { mailPage } from './support/mail-page';
import { type OpenThread, openThread } from './support/open-thread';
import { openSampleSession } from './support/sample-session';
import type { Extension } from './support/session';
import { storedRows } from './support/stored-rows';

/** Ana asked to be left alone and is suppressed: what the rep sends her waits for a second look. Nothing here ever sends by itself. */
test.describe.configure({ mode: 'default' });

const ana = 'ana.ruiz@corvane.example';

let extension: Extension;
let open: OpenThread;

test.beforeAll(async () => {
  extension = await openSampleSession();
  open = await openThread(extension, 'corvane-opt-out');
  await open.panel.getByRole('button', { name: 'Suppress' }).last().click();
  await open.panel.keyboard.press('Enter');
  await expect(open.panel.getByRole('button', { name: 'Ana Ruiz, Do not contact' })).toBeVisible();
});
test.beforeEach(async () => {
  await open.mail.reload();
  await hearGuard(extension);
});
test.afterAll(() => extension.context.close());

for (const [how, press] of [
  ['a click', (mail: Page) => mailPage.send(mail).click()],
  ['Ctrl+Enter', (mail: Page) => mail.keyboard.press('Control+Enter')],
  ['send and archive', (mail: Page) => mail.getByRole('button', { name: 'Send and archive' }).click()],
] as const) {
  test(`a reply to a suppressed person is held on ${how}, and the mail stays as it is`, async () => {
    const { mail } = open;
    const before = extension.mailbox.sent().length;
    await writeReply();
    await press(mail);
    const guard = mailPage.guard(mail);
    await expect(guard).toHaveAccessibleName('Ana Ruiz asked not to be contacted. Hold this mail?');
    await expect(guard).toContainText('“Please take me off your list.”');
    await expect(guard.getByRole('button', { name: 'Keep editing' })).toBeFocused();
    await mail.keyboard.press('Enter');
    await expect(guard).toHaveCount(0);
    await expect(mailPage.body(mail)).toContainText('Hi Ana, one more idea.');
    expect(extension.mailbox.sent()).toHaveLength(before);
  });
}

test('axe finds nothing in the guard, in either theme and with forced colours', async () => {
  const { mail } = open;
  await writeReply();
  await mailPage.send(mail).click();
  await expect(mailPage.guard(mail)).toBeVisible();
  const looks = [{ colorScheme: 'dark' }, { colorScheme: 'light' }, { forcedColors: 'active' }] as const;
  for (const look of looks) {
    await mail.emulateMedia(look);
    expect(await axeInOurParts(mail), JSON.stringify(look)).toEqual([]);
  }
  await mail.emulateMedia({ colorScheme: null, forcedColors: null });
  await mail.keyboard.press('Escape');
});

test('a new mail to her is held too', async () => {
  const { mail } = open;
  const before = extension.mailbox.sent().length;
  await (await mailPage.compose(mail, ana)).fill('Hi Ana, a new one.');
  await guardAnswered(extension, open.panel, ana);
  await mailPage.send(mail).click();
  await expect(mailPage.guard(mail)).toContainText('“Please take me off your list.”');
  await mail.keyboard.press('Escape');
  await expect(mailPage.guard(mail)).toHaveCount(0);
  expect(extension.mailbox.sent()).toHaveLength(before);
});

test('a mail to people nobody knows goes at once', async () => {
  const { mail } = open;
  const before = extension.mailbox.sent().length;
  await (await mailPage.compose(mail, 'someone@nowhere.example')).fill('Hello');
  await guardAnswered(extension, open.panel, 'someone@nowhere.example');
  await mailPage.send(mail).click();
  await expect.poll(() => extension.mailbox.sent().length).toBe(before + 1);
  await expect(mailPage.guard(mail)).toHaveCount(0);
});

test('Send anyway needs a reason, sends nothing itself, and is logged; the rep’s own second press sends', async () => {
  const { mail, panel } = open;
  const before = extension.mailbox.sent().length;
  await writeReply();
  await mailPage.send(mail).click();
  const anyway = mailPage.guard(mail).getByRole('button', { name: 'Send anyway' });
  await expect(anyway).toBeDisabled();
  await mailPage.guard(mail).getByRole('radio', { name: 'Another reason' }).check();
  await expect(anyway).toBeDisabled();
  await mailPage.guard(mail).getByRole('radio', { name: 'Contract or legal notice' }).check();
  await anyway.click();
  await expect(mail.getByRole('status').filter({ hasText: 'Released. Press Send again and it goes.' })).toBeVisible();
  await expect(mailPage.send(mail)).toBeFocused();
  expect(extension.mailbox.sent()).toHaveLength(before);
  await mail.keyboard.press('Enter');
  await expect.poll(() => extension.mailbox.sent().slice(before)).toMatchObject([{ to: [ana] }]);
  const events = await storedRows(panel, 'events');
  expect(events.filter((event) => event['kind'] === 'guard-overruled')).toMatchObject([
    { data: { reason: 'Contract or legal notice', recipients: 1 } },
  ]);
  expect(events.filter((event) => event['kind'] === 'guard-held').length).toBeGreaterThan(0);
});

test('set to warn it asks once and wants no reason', async () => {
  const { mail } = open;
  const before = extension.mailbox.sent().length;
  await setGuard('Warn');
  await writeReply();
  await mailPage.send(mail).click();
  await expect(mailPage.guard(mail).getByRole('radio')).toHaveCount(0);
  await mailPage.guard(mail).getByRole('button', { name: 'Send anyway' }).click();
  expect(extension.mailbox.sent()).toHaveLength(before);
  await mail.keyboard.press('Enter');
  await expect.poll(() => extension.mailbox.sent().length).toBe(before + 1);
});

test('set to off it lets every mail go', async () => {
  const { mail } = open;
  const before = extension.mailbox.sent().length;
  await setGuard('Off');
  await writeReply();
  await mailPage.send(mail).click();
  await expect.poll(() => extension.mailbox.sent().length).toBe(before + 1);
  await setGuard('Hold');
});

test('somebody suppressed while the reply is open already is held', async () => {
  const halden = await openThread(extension, 'halden-next-steps');
  const before = extension.mailbox.sent().length;
  await (await mailPage.reply(halden.mail)).fill('Hi Marta, here are the steps.');
  await halden.panel.getByRole('button', { name: 'Suppress' }).click();
  await halden.panel.keyboard.press('Enter');
  await expect(mailPage.chip(halden.mail)).toHaveAccessibleName(/^Throughline: Stop/);
  await guardAnswered(extension, halden.panel, 'marta.lindqvist@halden.example');
  await mailPage.send(halden.mail).click();
  await expect(mailPage.guard(halden.mail)).toHaveAccessibleName(/^Marta Lindqvist/);
  expect(extension.mailbox.sent()).toHaveLength(before);
  await halden.close();
});

async function writeReply() {
  const body = await mailPage.reply(open.mail);
  await body.click();
  await body.fill('Hi Ana, one more idea.');
  await guardAnswered(extension, open.panel, ana);
}

async function setGuard(mode: 'Off' | 'Warn' | 'Hold') {
  const { panel } = open;
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('menuitem', { name: /^Settings/ }).click();
  await panel.getByRole('dialog', { name: 'Settings' }).getByText(mode, { exact: true }).click();
  await panel.keyboard.press('Escape');
  await expect(panel.getByRole('dialog')).toHaveCount(0);
}
