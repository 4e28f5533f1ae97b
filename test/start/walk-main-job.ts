import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { type Extension, openSession } from '../e2e/support/session';
import { answerTo } from './answer-to';
import { saveSideBySide } from './save-side-by-side';

const folder = fileURLToPath(new URL('../../.output/demo/', import.meta.url));
/** One demo thread for each verdict. */
const walk = ['halden-next-steps', 'brightwell-proposal', 'corvane-opt-out', 'osterby-not-now'];
const patience = 20_000;
const height = 900;

/** Without a screen: opens a thread of each verdict headless, prints the brief, inserts the first draft, saves pictures. */
export async function walkMainJob(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const extension = await openSession();
  try {
    const [first = '', ...others] = walk;
    await loadSample(extension, first);
    await showThread(extension, first, insertDraft);
    for (const slug of others) await showThread(extension, slug);
    console.log(
      `\nMails sent: ${extension.mailbox.sent().length}. Requests to any other host: ${extension.foreignRequests.length}.`,
    );
    console.log('Pictures: .output/demo/');
  } finally {
    await extension.context.close();
  }
}

async function loadSample(extension: Extension, slug: string): Promise<void> {
  const mail = await extension.openMail(slug);
  const panel = await extension.openPanel(mail);
  await panel.getByRole('button', { name: 'Try the sample workspace' }).click({ timeout: patience });
  await briefOf(panel);
  await panel.close();
  await mail.close();
}

async function showThread(
  extension: Extension,
  slug: string,
  act?: (panel: Page, mail: Page) => Promise<void>,
): Promise<void> {
  const mail = await extension.openMail(slug);
  await mail.setViewportSize({ width: 920, height });
  const panel = await extension.openPanel(mail);
  await panel.setViewportSize({ width: 360, height });
  console.log(`\n── ${slug} ──`);
  console.log(await briefOf(panel));
  await act?.(panel, mail);
  await mail.bringToFront();
  await saveSideBySide(mail, panel, join(folder, `${slug}.png`));
  await panel.close();
  await mail.close();
}

/** What the panel says once the whole thread was read and judged. */
async function briefOf(panel: Page): Promise<string> {
  const main = panel.getByRole('main', { name: 'Throughline' });
  await main.locator('[data-badge]').first().waitFor({ timeout: patience });
  const rest = main.getByRole('button', { name: /^Read the (other|whole)/ });
  if (await rest.isVisible()) {
    console.log('\n(Gmail shows a part of this thread; the rest is read on the rep’s click.)');
    await rest.click();
    await rest.waitFor({ state: 'detached', timeout: patience });
  }
  return main.innerText();
}

/** As a rep would: what the draft leaves blank is filled in, then it goes into the reply box. */
async function insertDraft(panel: Page, mail: Page): Promise<void> {
  const draft = panel.getByRole('textbox', { name: 'Draft' });
  const text = await draft.inputValue({ timeout: patience });
  console.log(`\nThe draft, its blanks in brackets:\n${text}`);
  await draft.fill(text.replace(/\[[^\]]+\]/g, answerTo));
  await panel.getByRole('button', { name: 'Insert into reply' }).click({ timeout: patience });
  await panel
    .getByRole('status')
    .filter({ hasText: /In (your reply|the reply box)/ })
    .waitFor({ timeout: patience });
  await mail.locator('[g_editable="true"]').last().scrollIntoViewIfNeeded();
}
