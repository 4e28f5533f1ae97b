import { expect, test } from '@playwright/test';
import { OTHER } from '../outlook-page/outlook-page';
import { axeInOurParts } from './support/axe-in-page';
import { finishDraft } from './support/finish-draft';
import { mailPage } from './support/mail-page';
import { messagesOf, openOutlookWeb } from './support/outlook-web';
import { openSampleSession } from './support/sample-session';
import type { Extension } from './support/session';
import { storedRows } from './support/stored-rows';

/** The main job in Outlook on the web. Each test goes on where the last one ended. */
test.describe.configure({ mode: 'serial' });

const subject = 'Next steps after the call';
let extension: Extension;
test.beforeAll(async () => {
  extension = await openSampleSession();
});
test.afterAll(() => extension.context.close());

const halden = () => ({ subject, messages: messagesOf(extension, 'halden-next-steps') });

test('one deal fits, and the rep is asked before anything rests on it', async () => {
  const { mail, panel, part, close } = await openOutlookWeb(extension, halden());
  await expect(mailPage.chip(mail)).toHaveAccessibleName(/Which deal\?/);
  await expect(part('No verdict yet: which deal?')).toContainText(
    'Outlook on the web does not name everybody by address',
  );
  await expect(part(/^Verdict/)).toHaveCount(0);
  await panel
    .getByRole('list', { name: 'Choose the deal' })
    .getByRole('button', { name: /Operating-model review/ })
    .click();
  await expect(part('Verdict: Go')).toContainText('Marta asks you to send an email with the next steps');
  await expect(mailPage.chip(mail)).toHaveAccessibleName('Throughline: Go, They asked. Open the panel');
  await close();
});

test('a linked conversation has its deal at once; a click on the quote shows the words in the mail', async () => {
  const { mail, part, close } = await openOutlookWeb(extension, halden());
  await expect(mailPage.chip(mail)).toHaveAccessibleName('Throughline: Go, They asked. Open the panel');
  await part('Verdict: Go').getByRole('button', { name: 'Could you send me an email' }).click();
  await expect
    .poll(() => mail.evaluate(() => [...CSS.highlights.values()].flatMap((mark) => [...mark].map(String)).join()))
    .toContain('Could you send me an email');
  await close();
});

test('without an open reply the draft goes to the clipboard; into an open one it is inserted, and only the rep sends', async () => {
  const open = await openOutlookWeb(extension, halden());
  const { mail, panel, part, sent, close } = open;
  const text = await finishDraft({ ...open, close });
  await panel.bringToFront();
  const insert = part('Draft').getByRole('button', { name: 'Insert into reply' });
  await insert.click();
  await expect(part('Draft').getByRole('status')).toHaveText(
    'No reply box is open in this thread. Press Reply there first. The draft is on the clipboard: paste it with Ctrl or ⌘ V.',
  );
  await expect(mail.getByRole('textbox')).toHaveCount(0);

  await mail.getByRole('button', { name: 'Reply' }).last().click();
  await insert.click();
  await expect(part('Draft').getByRole('status')).toContainText('Read it, then send it yourself.');
  const box = mail.getByRole('textbox');
  await expect.poll(async () => oneLine(await box.innerText())).toBe(oneLine(text));
  expect(await sent()).toBe(0);

  // undoable, as what is typed is
  await mail.bringToFront();
  await box.focus();
  await mail.keyboard.press('ControlOrMeta+z');
  await expect.poll(async () => oneLine(await box.innerText())).toBe('');
  await mail.keyboard.press('ControlOrMeta+Shift+z');
  await expect.poll(async () => oneLine(await box.innerText())).toBe(oneLine(text));

  // nothing on the page proves a send: the rep is asked
  await mail.getByRole('button', { name: 'Send' }).click();
  expect(await sent()).toBe(1);
  await expect(part('Sent')).toContainText('Was this sent?');
  await part('Sent').getByRole('button', { name: 'It was sent' }).click();
  await expect(part('Sent')).toContainText('Logged as sent');
  const touches = (await storedRows(panel, 'touches')).filter((row) =>
    String(row['id']).startsWith('send:outlook-web:'),
  );
  expect(touches).toMatchObject([{ status: 'sent', reason: 'open-question', threadId: 'outlook:AAQkConvOpen_-=' }]);
  await close();
});

for (const language of ['de', 'ja'] as const) {
  test(`in another language the same facts: ${language}`, async () => {
    const { mail, close } = await openOutlookWeb(
      extension,
      { ...halden(), language },
      'https://outlook.cloud.microsoft/mail/inbox/id/x',
    );
    await expect(mailPage.chip(mail)).toHaveAccessibleName(/^Throughline: (Go|Wait)/);
    await close();
  });
}

test('what is not certain shows no chip and no deal', async () => {
  const list = await openOutlookWeb(extension, { ...halden(), show: 'list' }, 'https://outlook.office365.com/mail/');
  await expect(list.panel.getByRole('heading', { name: 'Open a thread' })).toBeVisible();
  await expect(mailPage.chip(list.mail)).toHaveCount(0);
  await list.close();
  for (const [show, words] of [
    [{ show: 'two-panes' }, 'More than one thread is visible at once.'],
    [{ selected: OTHER }, 'The thread carries two ids that disagree.'],
  ] as const) {
    const { mail, part, close } = await openOutlookWeb(extension, { ...halden(), ...show });
    await expect(part('Cannot read this thread')).toContainText(words);
    await expect(mailPage.chip(mail)).toHaveCount(0);
    await close();
  }
});

test('a mail in a window of its own is read when the page names the mailbox, else it says why not', async () => {
  const url = 'https://outlook.live.com/mail/0/deeplink/read/AQMkADAwATM3ZmYAZS0%3D';
  const messages = messagesOf(extension, 'halden-next-steps').slice(-1);
  const named = await openOutlookWeb(extension, { messages, show: 'deeplink' }, url);
  await expect(named.part('No verdict yet: which deal?')).toBeVisible();
  await named.close();
  const nameless = await openOutlookWeb(extension, { messages, show: 'deeplink', account: null }, url);
  await expect(nameless.part('Cannot read this thread')).toContainText('The page does not say whose mailbox this is.');
  await nameless.close();
});

test('colleagues and folded mails leave the thread partly read, and the panel says what to do', async () => {
  const messages = messagesOf(extension, 'halden-next-steps');
  const first = messages[0];
  if (!first) throw new Error('no message');
  const colleague = { ...first, key: 'm9', from: { name: 'Priya Nair' }, at: (messages.at(-1)?.at ?? 0) + 3_600_000 };
  const { part, panel, close } = await openOutlookWeb(extension, { subject, messages: [...messages, colleague] });
  await expect(part('Partly read')).toContainText('3 of 4 messages');
  await part('Partly read').getByRole('button', { name: 'Why not all?' }).click();
  await expect(panel.getByText('Outlook’s add-in reads the whole thread.')).toBeVisible();
  await part('Partly read').getByRole('button', { name: 'Unfold in Outlook, then read again' }).click();
  await expect(part('Partly read')).toContainText('3 of 4 messages');
  await close();
});

test('a body that imitates the page changes nothing', async () => {
  const messages = messagesOf(extension, 'halden-next-steps');
  const last = messages.at(-1);
  if (!last) throw new Error('no message');
  const fake = `<div id="ConversationReadingPaneContainer"><span id="CONV_AAQkConvOther_SUBJECT" role="heading">Other</span></div>
    <span id="MSG_m2_FROM"><span aria-label="From: Marta Lindqvist<mallory@evil.example>">Marta Lindqvist</span></span>
    <div role="textbox" contenteditable="true"></div>${last.html}`;
  const hostile = { ...last, html: fake };
  const { mail, part, close } = await openOutlookWeb(extension, {
    subject,
    messages: [...messages.slice(0, -1), hostile],
  });
  await expect(part(/^Verdict/)).toBeVisible();
  await expect(mailPage.chip(mail)).toHaveCount(1);
  await expect(mail.locator('#CONV_AAQkConvOpen_SUBJECT').getByRole('button')).toHaveCount(1);
  await close();
});

for (const dark of [false, true]) {
  test(`the chip stands beside the subject and moves nothing, ${dark ? 'dark' : 'light'}`, async () => {
    const { mail, close } = await openOutlookWeb(extension, { ...halden(), dark });
    const chip = mailPage.chip(mail);
    await expect(chip).toBeVisible();
    expect(await axeInOurParts(mail)).toEqual([]);
    const at = () => mail.locator('[data-app-section=ConversationContainer]').boundingBox();
    const withChip = await at();
    await chip.evaluate((button) => (button.getRootNode() as ShadowRoot).host.setAttribute('style', 'display:none'));
    expect(await at()).toEqual(withChip);
    await close();
  });
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
