import { type Browser, type BrowserContext, expect, test } from '@playwright/test';
import type { OutlookItem } from '../outlook-host/outlook-item';
import { loadSample, openMails, openOffice } from './support/office-pane';
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

const now = Date.now();
const halden = outlookMails('halden-next-steps', now);
const corvane = outlookMails('corvane-opt-out', now);
const marta = { name: 'Marta Lindqvist', address: 'marta.lindqvist@halden.example' };
const ana = { name: 'Ana Ruiz', address: 'ana.ruiz@corvane.example' };

/** A mail that begins a conversation; the pane is not open beside it. */
function written(to: OutlookItem['to'], more: Partial<OutlookItem> = {}): OutlookItem {
  const [first] = halden;
  if (!first) throw new Error('no demo mail');
  return {
    ...first,
    id: '',
    compose: true,
    conversationId: null,
    to,
    cc: [],
    body: { html: '<p>One more thing</p>', text: '' },
    ...more,
  };
}

/** Presses Send: Outlook runs the handler in a page of its own and waits for its answer. */
async function send(item: OutlookItem) {
  const outlook = await openOffice(context, { item, place: 'smart-alert' });
  await outlook.pane.waitForFunction(() => 'Office' in globalThis);
  const answer = await sendIn(outlook);
  await outlook.page.close();
  return answer;
}

async function sendIn(outlook: Awaited<ReturnType<typeof openOffice>>) {
  // it listens once office.js has settled
  await expect
    .poll(() =>
      outlook.invokeCommand('onMessageSend', { type: 'OnMessageSend' }).then(
        () => true,
        () => false,
      ),
    )
    .toBe(true);
  return outlook.state.completed.at(-1);
}

test('suppressed in the pane: held at Send in a new mail, with the words; taken back: it goes', async () => {
  const outlook = await openOffice(context, { item: halden[0] ?? null });
  const { pane } = outlook;
  await openMails(outlook, halden);
  await loadSample(pane);
  expect(await send(written([marta]))).toMatchObject({ allowEvent: true });
  await suppress(outlook);
  await expect(pane.getByRole('region', { name: 'Verdict: Stop' })).toContainText('Marta');
  await expect.poll(() => table(pane)).toContain(marta.address);
  const held = await send(written([{ name: 'Somebody', address: 'else@kestrel.example' }, marta]));
  expect(held).toMatchObject({ allowEvent: false, commandId: 'throughlineComposePane' });
  expect(held?.errorMessage).toMatch(/^Marta .*Take out marta\.lindqvist@halden\.example\./);
  expect(held?.errorMessage?.length).toBeLessThanOrEqual(500);
  await pane.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => table(pane)).not.toContain(marta.address);
  expect(await send(written([marta]))).toMatchObject({ allowEvent: true });
});

test('a stop in the thread holds a reply in it, and no other mail to that person', async () => {
  const outlook = await openOffice(context, { item: halden[0] ?? null });
  await loadSample(outlook.pane);
  await openMails(outlook, corvane);
  await expect(outlook.pane.getByRole('region', { name: 'Verdict: Stop' })).toBeVisible();
  await expect.poll(() => table(outlook.pane)).toContain('take me off your list');
  const conversationId = corvane[0]?.conversationId ?? null;
  const held = await send(written([ana], { conversationId }));
  expect(held?.allowEvent).toBe(false);
  expect(held?.errorMessage).toContain('“Please take me off your list.”');
  expect(await send(written([ana]))).toMatchObject({ allowEvent: true });
  expect(await send(written([marta], { conversationId }))).toMatchObject({ allowEvent: true });
});

test('beside a mail being written the pane leaves what it knows: enough without any storage', async () => {
  const reading = await openOffice(context, { item: halden[0] ?? null });
  await loadSample(reading.pane);
  await openMails(reading, corvane);
  await suppress(reading);
  await expect.poll(() => table(reading.pane)).toContain(ana.address);
  const composing = await openOffice(context, { item: written([ana]) });
  await expect.poll(() => composing.state.sessionData['throughline-alert'] ?? '').toContain(ana.address);
  await composing.changeRecipients([marta]);
  await expect.poll(() => composing.state.sessionData['throughline-alert'] ?? '').not.toContain(ana.address);
  await composing.changeRecipients([marta, ana]);
  await expect.poll(() => composing.state.sessionData['throughline-alert'] ?? '').toContain(ana.address);
  const left = composing.state.sessionData;
  await composing.pane.evaluate(() => localStorage.clear());
  const checking = await openOffice(context, { item: written([marta, ana]), place: 'smart-alert' });
  Object.assign(checking.state.sessionData, left);
  expect((await sendIn(checking))?.errorMessage).toContain('Take out ana.ruiz@corvane.example');
});

test('an Outlook that stays silent: the mail goes; one that answers: it is held', async () => {
  const outlook = await openOffice(context, { item: written([ana]), place: 'smart-alert' });
  await outlook.pane.evaluate((address) => {
    const own = { email: 'jonas.weber@northlight.example', domain: 'northlight.example' };
    const hold = { people: [address], domains: [], threads: [], anyone: false, until: null, says: 'Ana said no' };
    localStorage.setItem('throughline-alert', JSON.stringify({ version: 1, mode: 'hold', own, holds: [hold] }));
  }, ana.address);
  outlook.state.faults.recipients = 'silent';
  expect(await sendIn(outlook)).toMatchObject({ allowEvent: true });
  delete outlook.state.faults.recipients;
  expect(await sendIn(outlook)).toMatchObject({ allowEvent: false });
});

test('a table that is none of ours: the mail goes', async () => {
  const outlook = await openOffice(context, { item: written([ana]), place: 'smart-alert' });
  await outlook.pane.evaluate(() => localStorage.setItem('throughline-alert', '{"version":1,"holds":"x"'));
  expect(await sendIn(outlook)).toMatchObject({ allowEvent: true });
});

/** As a rep would by key: S, then Enter. */
async function suppress({ pane, page }: Awaited<ReturnType<typeof openOffice>>): Promise<void> {
  await pane.getByRole('main').focus();
  await page.keyboard.press('s');
  await pane.getByRole('dialog', { name: 'Suppress' }).waitFor();
  await page.keyboard.press('Enter');
  await expect(pane.getByRole('dialog', { name: 'Suppress' })).toHaveCount(0);
}

function table(pane: Awaited<ReturnType<typeof openOffice>>['pane']): Promise<string> {
  return pane.evaluate(() => localStorage.getItem('throughline-alert') ?? '');
}
