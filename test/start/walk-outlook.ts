import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FrameLocator, Page } from '@playwright/test';
import { openDemo } from '../outlook-demo/open-demo';
import { answerTo } from './answer-to';

const folder = fileURLToPath(new URL('../../.output/demo/', import.meta.url));
const patience = 20_000;

/** Without a screen: the main job in Outlook's pane, then a stop at send time; prints the briefs and saves pictures. */
export async function walkOutlook(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const outlook = await openDemo();
  const { page, pane, demo, foreign } = outlook;
  try {
    await openMails(page, /Next steps after/);
    await pane.getByRole('button', { name: 'Try the sample workspace' }).click({ timeout: patience });
    console.log(`\n── Halden Logistics ──\n${await briefOf(pane)}`);
    await replyWithDraft(page, pane);
    await page.screenshot({ path: join(folder, 'outlook-draft.png') });
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Sent. (In the demo: nowhere.)').waitFor({ timeout: patience });
    await openMails(page, /Energy audit/);
    console.log(`\n── Corvane: a stop ──\n${await briefOf(pane)}`);
    await showStopAtSend(page);
    const ours = foreign.filter((url) => !/\.microsoft\.com\//.test(url));
    console.log(
      `\nMails sent, in the demo only: ${demo.sent().length}. Requests of ours to any other host: ${ours.length}.`,
    );
    console.log('Pictures: .output/demo/');
  } finally {
    await outlook.close();
  }
}

/** One after the other, oldest first: what was open counts, and Outlook shows an add-in one mail at a time. */
async function openMails(page: Page, subject: RegExp): Promise<void> {
  const rows = page.getByRole('navigation', { name: 'Mails' }).getByRole('button', { name: subject });
  await rows.first().waitFor({ timeout: patience });
  for (let at = (await rows.count()) - 1; at >= 0; at -= 1) {
    await rows.nth(at).click();
    await page.waitForTimeout(600);
  }
}

async function briefOf(pane: FrameLocator): Promise<string> {
  const main = pane.getByRole('main', { name: 'Throughline' });
  await main.locator('[data-badge]').first().waitFor({ timeout: patience });
  return main.innerText();
}

/** As a rep would: what the draft leaves blank is filled in, then Outlook opens a reply with it. */
async function replyWithDraft(page: Page, pane: FrameLocator): Promise<void> {
  const draft = pane.getByRole('textbox', { name: 'Draft' });
  const text = await draft.inputValue({ timeout: patience });
  console.log(`\nThe draft, its blanks in brackets:\n${text}`);
  await draft.fill(text.replace(/\[[^\]]+\]/g, answerTo));
  await pane.getByRole('button', { name: 'Open reply with this draft' }).click({ timeout: patience });
  await page.getByRole('form', { name: 'Reply' }).waitFor({ timeout: patience });
}

async function showStopAtSend(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Reply', exact: true }).click();
  await page.getByRole('textbox', { name: 'Message body' }).fill('Just one more thing.');
  await page.getByRole('button', { name: 'Send' }).click();
  const alert = page.getByRole('dialog', { name: 'Throughline' });
  await alert.waitFor({ timeout: patience });
  console.log(`\nAt Send, Outlook says:\n${(await alert.innerText()).trim()}`);
  await page.screenshot({ path: join(folder, 'outlook-stop.png') });
}
