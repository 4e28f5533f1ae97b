import { type Browser, type BrowserContext, expect, test } from '@playwright/test';
import { loadSample, openMails, openOffice } from './support/office-pane';
import { launchForOutlook } from './support/outlook';
import { outlookMails, sentAfter } from './support/outlook-mails';
import { storedRows } from './support/stored-rows';

/** Microsoft's script tries to report how it is used; the page's policy stops it. What is left would be ours. */
const MICROSOFT = /^https:\/\/[\w.-]+\.microsoft\.com\//;

let browser: Browser;
let context: BrowserContext;
test.beforeAll(async () => {
  browser = await launchForOutlook();
});
test.beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
});
test.afterEach(() => context.close());
test.afterAll(() => browser.close());

const now = Date.now();
const halden = outlookMails('halden-next-steps', now);
const corvane = outlookMails('corvane-opt-out', now);
const [newest] = halden.slice(-1);
if (!newest) throw new Error('the demo thread is empty');

test('the main job: brief, draft, reply form, logged touch, proven by the own mail', async () => {
  const outlook = await openOffice(context, { item: halden[0] ?? null });
  const { pane, state } = outlook;
  await openMails(outlook, halden);
  await loadSample(pane);
  await expect(pane.getByRole('region', { name: 'Verdict: Go' })).toContainText('Marta asks you to send an email');
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText(newest.subject);

  const draft = pane.getByRole('textbox', { name: 'Draft' });
  const text = (await draft.inputValue()).replaceAll(/\[[^\]]+\]/g, 'dispatch first, then both hand-overs');
  await draft.fill(text);
  await pane.getByRole('button', { name: 'Open reply with this draft' }).click();
  await expect(pane.getByText('In your reply to Marta. Read it, then send it yourself.')).toBeVisible();
  expect(state.drafts).toHaveLength(1);
  expect(state.drafts[0]).toMatchObject({ all: false, itemId: newest.id });
  expect(state.drafts[0]?.html).toContain('dispatch first, then both hand-overs');

  await outlook.select(corvane[0] ?? null);
  await expect.poll(async () => (await touches(pane)).map((touch) => touch['status'])).toEqual(['unknown']);
  expect((await touches(pane))[0]).toMatchObject({
    to: [newest.from.address],
    dealId: expect.stringMatching(/^sample:/),
  });
  await outlook.select(sentAfter(halden, '<p>dispatch first</p>', Date.now()));
  await expect.poll(async () => (await touches(pane)).map((touch) => touch['status'])).toEqual(['sent']);
  expect(outlook.foreign.filter((url) => !MICROSOFT.test(url))).toEqual([]);
  expect(state.unknown).toEqual([]);
});

test('a reply opened with a draft is noted even when the pane is closed at once', async () => {
  const outlook = await openOffice(context, { item: halden[0] ?? null });
  await openMails(outlook, halden);
  await loadSample(outlook.pane);
  const draft = outlook.pane.getByRole('textbox', { name: 'Draft' });
  await draft.fill((await draft.inputValue()).replaceAll(/\[[^\]]+\]/g, 'dispatch first'));
  await outlook.pane.getByRole('button', { name: 'Open reply with this draft' }).click();
  await expect.poll(() => outlook.state.drafts.length).toBe(1);
  await expect(outlook.pane.getByText('Read it, then send it yourself.')).toBeVisible();
  await outlook.page.close();
  const again = await openOffice(context, { item: newest });
  await expect.poll(async () => (await touches(again.pane)).map((touch) => touch['status'])).toEqual(['unknown']);
});

test('a draft never reaches another mail, also when Outlook forgot to tell of it', async () => {
  const outlook = await openOffice(context, { item: halden[0] ?? null });
  const { pane, state } = outlook;
  await openMails(outlook, halden);
  await loadSample(pane);
  const draft = pane.getByRole('textbox', { name: 'Draft' });
  await draft.fill((await draft.inputValue()).replaceAll(/\[[^\]]+\]/g, 'dispatch first'));
  await pane.evaluate(
    (other) => {
      // the item of Office changes and no event comes
      const { mailbox } = (globalThis as unknown as { Office: { context: { mailbox: object } } }).Office.context;
      const { item } = mailbox as { item: object };
      Object.defineProperty(mailbox, 'item', {
        configurable: true,
        value: Object.create(item, Object.getOwnPropertyDescriptors(other)),
      });
    },
    { itemId: corvane[0]?.id, conversationId: corvane[0]?.conversationId, subject: corvane[0]?.subject },
  );
  // pressed by script: a real click gives the pane the focus, and it looks again before the click arrives
  await pane.evaluate(() => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find((one) => one.textContent === 'Open reply with this draft')?.click();
  });
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText(corvane[0]?.subject ?? '');
  expect(state.drafts).toEqual([]);
  expect(state.calls.filter((name) => /reply/.test(name))).toEqual([]);
});

test('the pane follows the mail that is opened, and a stop shows no draft', async () => {
  const outlook = await openOffice(context, { item: newest });
  await loadSample(outlook.pane);
  await openMails(outlook, corvane);
  await expect(outlook.pane.getByRole('region', { name: 'Verdict: Stop' })).toContainText('Ana asked to be removed.');
  await expect(outlook.pane.getByRole('textbox', { name: 'Draft' })).toHaveCount(0);
  await outlook.select(null);
  await expect(outlook.pane.getByText('Open a thread')).toBeVisible();
});

test('one of several messages: says how the rest is read here', async () => {
  const outlook = await openOffice(context, { item: newest });
  await loadSample(outlook.pane);
  await expect(outlook.pane.getByText('1 of 3 messages')).toBeVisible();
  await expect(outlook.pane.getByText('Open the other messages', { exact: false })).toBeVisible();
  await expect(outlook.pane.getByRole('button', { name: /^Read the/ })).toHaveCount(0);
});

function touches(pane: Parameters<typeof storedRows>[0]) {
  return storedRows(pane, 'touches').then((rows) =>
    rows.filter((row) => String(row['id']).startsWith('send:outlook:')),
  );
}
