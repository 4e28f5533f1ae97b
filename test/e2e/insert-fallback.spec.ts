import { expect, test } from '@playwright/test';
import { finishDraft } from './support/finish-draft';
import { mailPage } from './support/mail-page';
import { openThread } from './support/open-thread';
import { openSampleSession } from './support/sample-session';
import type { Extension } from './support/session';

test.describe.configure({ mode: 'default' });

let extension: Extension;
test.beforeAll(async () => {
  extension = await openSampleSession();
});
test.afterAll(() => extension.context.close());

const doubts = [
  ['no-inputs', 'The open reply box does not say which thread it answers.'],
  ['wrong-inputs', 'The open reply box belongs to another thread.'],
] as const;

for (const [mode, why] of doubts) {
  test(`${mode}: a box that is not proven is left alone; the draft waits on the clipboard`, async () => {
    const open = await openThread(extension, 'halden-next-steps', { modes: [mode] });
    const { mail, panel, part, close } = open;
    const box = await mailPage.reply(mail);
    const text = await finishDraft(open);
    await panel.bringToFront();
    await part('Draft').getByRole('button', { name: 'Insert into reply' }).click();
    await expect(part('Draft').getByRole('status')).toHaveText(
      `${why} The draft is on the clipboard: paste it with Ctrl or ⌘ V.`,
    );
    expect(await mailPage.lines(mail)).toBe('');
    await mail.bringToFront();
    await box.focus();
    await mail.keyboard.press('ControlOrMeta+v');
    await expect.poll(async () => (await box.innerText()).replaceAll(/\s+/g, ' ').trim()).toBe(oneLine(text));
    expect(extension.mailbox.sent()).toEqual([]);
    await close();
  });
}

const pastes = [
  ['Ana Ruiz <ana.ruiz@corvane.example> wrote:\n\nPlease take me off your list.', 'Verdict: Stop', 'Corvane'],
  [
    'From: Marta Lindqvist <marta.lindqvist@halden.example>\n\nCould you send me an email with the next steps?',
    'Verdict: Go',
    'Halden',
  ],
] as const;

for (const [text, verdict, company] of pastes) {
  test(`a page that cannot be read: the pasted message is, ${company}`, async () => {
    const { mail, panel, part, close } = await openThread(extension, 'halden-next-steps', { modes: ['ambiguous'] });
    const card = part('Cannot read this thread');
    await expect(card).toContainText('Nothing was guessed, so there is no verdict.');
    await panel.getByLabel('Or paste the last message').fill(text);
    await panel.getByRole('button', { name: 'Read it' }).click();
    await expect(part(verdict)).toBeVisible();
    await expect(panel.getByRole('main')).toContainText(company);
    // the page changes on its own all the time: what was pasted stays until the rep goes elsewhere
    await mail.evaluate(() => document.body.append(document.createElement('p')));
    await expect(part(verdict)).toBeVisible();
    await expect(card).toHaveCount(0);
    await close();
  });
}

test('the draft for a pasted message goes to the clipboard, never into a box we cannot place', async () => {
  const open = await openThread(extension, 'halden-next-steps', { modes: ['ambiguous'] });
  await open.panel.getByLabel('Or paste the last message').fill(pastes[1][0]);
  await open.panel.getByRole('button', { name: 'Read it' }).click();
  const text = await finishDraft(open);
  await open.panel.bringToFront();
  await open.part('Draft').getByRole('button', { name: 'Insert into reply' }).click();
  await expect(open.part('Draft').getByRole('status')).toContainText('The draft is on the clipboard');
  expect(text).toContain('Hi Marta');
  await open.close();
});

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
