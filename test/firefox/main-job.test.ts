import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type FirefoxSession, openFirefox } from './support/firefox-session';
import { chipName, named, partText, press } from './support/on-page';
import { storedRows } from './support/stored-rows';

/** The main job in Firefox, in the order of a rep’s morning; each test goes on where the one before ended. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
const patience = { timeout: 20_000 };
const box = '.M9 [g_editable=true]';

let firefox: FirefoxSession;
let mail: Page;
let panel: Page;

beforeAll(async () => {
  firefox = await openFirefox();
  mail = await firefox.openMail('tern-out-of-office');
  panel = await firefox.openPanel(mail);
});
afterAll(() => firefox?.close());

test('first run: the sample is loaded with one press, and the chip follows', async () => {
  await expect.poll(() => chipName(mail), patience).toBe('Throughline: Throughline, Set up. Open the panel');
  await press(panel, 'button', 'Try the sample workspace');
  await expect.poll(() => partText(panel, 'Verdict: '), patience).toContain('Aoife');
  await expect.poll(() => chipName(mail), patience).toMatch(/^Throughline: Wait/);
});

test('a thread with a reason: Go, with the words it rests on, and a draft', async () => {
  await turnTo('halden-next-steps');
  await expect.poll(() => partText(panel, 'Verdict: Go'), patience).toContain('next steps');
  await expect.poll(() => partText(panel, 'Draft'), patience).toContain('Insert into reply');
  await expect.poll(() => chipName(mail), patience).toMatch(/^Throughline: Go/);
});

test('the draft goes into the reply box and can be taken back; nothing is sent', async () => {
  await finishDraft();
  await press(panel, 'button', 'Insert into reply');
  await expect.poll(boxText, patience).toContain('one morning with dispatch');
  await expect.poll(() => partText(panel, 'Draft'), patience).toMatch(/In (your reply|the reply box)/);
  await mail.bringToFront();
  await mail.focus(box);
  await mail.keyboard.down('Control');
  await mail.keyboard.press('z');
  await mail.keyboard.up('Control');
  await expect.poll(boxText, patience).not.toContain('one morning with dispatch');
  expect(firefox.mailbox.sent()).toEqual([]);
});

test('a folded thread is read whole on one press; the words a verdict rests on are shown in the mail', async () => {
  await turnTo('long-thread');
  await press(panel, 'button', 'Read the other 59');
  await expect.poll(() => partText(panel, 'Verdict: '), patience).not.toBeNull();
  await turnTo('halden-next-steps');
  await panel.locator('section[aria-label="Verdict: Go"] button[title^="Show this message"]').click();
  await expect.poll(shownWords, patience).toContain('send me an email with the next steps');
});

test('a stop: no draft; S, then Enter suppresses, and the chip follows', async () => {
  await turnTo('corvane-opt-out');
  await expect.poll(() => partText(panel, 'Verdict: Stop'), patience).toContain('Ana asked to be removed.');
  expect(await partText(panel, 'Draft')).toBeNull();
  await panel.bringToFront();
  await panel.focus('main');
  await panel.keyboard.press('s');
  await panel.locator(named('dialog', 'Suppress')).wait();
  await panel.keyboard.press('Enter');
  await panel.locator(named('button', 'Ana Ruiz, Do not contact')).wait();
  await expect.poll(() => chipName(mail), patience).toMatch(/^Throughline: Stop/);
});

test('the background page is ended: the next thread is judged, and the stop holds', async () => {
  await firefox.chrome.stopBackground();
  await turnTo('halden-next-steps');
  await expect.poll(() => chipName(mail), patience).toMatch(/^Throughline: Go/);
  await firefox.chrome.stopBackground();
  await turnTo('corvane-opt-out');
  await expect.poll(() => chipName(mail), patience).toMatch(/^Throughline: Stop/);
  await panel.locator(named('button', 'Ana Ruiz, Do not contact')).wait();
});

test('a mail to the suppressed person is held, in words of hers', async () => {
  await mail.bringToFront();
  await press(mail, 'link', 'Reply');
  await mail.locator(box).wait();
  await mail.focus(box);
  await mail.keyboard.type('Hi Ana, one more idea.');
  await mail.keyboard.down('Control');
  await mail.keyboard.press('Enter');
  await mail.keyboard.up('Control');
  const guard = await mail.locator('>>> [role=alertdialog]').waitHandle();
  expect(await guard.evaluate((dialog) => dialog.textContent)).toContain('Please take me off your list.');
  expect(firefox.mailbox.sent()).toEqual([]);
});

test('a mail that went out is logged with its reason', async () => {
  await panel.close();
  await mail.close();
  mail = await firefox.openMail('halden-next-steps');
  panel = await firefox.openPanel(mail);
  await finishDraft();
  await press(panel, 'button', 'Insert into reply');
  await expect.poll(boxText, patience).toContain('one morning with dispatch');
  await mail.bringToFront();
  await mail.focus(box);
  await mail.keyboard.down('Control');
  await mail.keyboard.press('Enter');
  await mail.keyboard.up('Control');
  await expect.poll(() => firefox.mailbox.sent().length, patience).toBe(1);
  // pending for the half minute in which Gmail could take it back
  await expect
    .poll(async () => (await storedRows(panel, 'touches')).filter((row) => row['status'] === 'pending'), patience)
    .toMatchObject([{ attempt: 1, reason: 'open-question', dealId: 'sample:deal-halden-operating-model' }]);
});

test('no other host was asked for anything', () => {
  expect(firefox.refused()).toEqual([]);
});

/** What is marked in the mail, or selected where Firefox lets no add-on mark. */
function shownWords(): Promise<string> {
  return mail.evaluate(() => {
    const marked = [...CSS.highlights.values()].flatMap((mark) => [...mark].map(String)).join();
    return marked || String(getSelection());
  });
}

async function boxText(): Promise<string> {
  const found = await mail.$(box);
  return found ? found.evaluate((element) => (element as HTMLElement).innerText) : '';
}

async function turnTo(slug: string): Promise<void> {
  await mail.evaluate(
    (hash) => {
      location.hash = hash;
    },
    new URL(firefox.mailbox.addressOf(slug)).hash,
  );
}

/** As a rep would: every blank is filled in. */
async function finishDraft(): Promise<void> {
  const field = await panel.locator(named('textbox', 'Draft')).waitHandle();
  await field.evaluate((element) => {
    const area = element as HTMLTextAreaElement;
    const text = area.value
      .replaceAll(/ ?\[attach [^\]]*\]/g, '')
      .replace('[One line of your own]', 'It would be me, every day of the week.')
      .replaceAll(/\[[^\]]+\]/g, 'one morning with dispatch, then both hand-overs');
    area.select();
    document.execCommand('insertText', false, text);
  });
}
