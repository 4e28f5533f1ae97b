import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { type Extension, openSession } from '../e2e/support/session';

const folder = fileURLToPath(new URL('../../.output/demo/', import.meta.url));
/** One demo thread for each verdict. */
const walk = ['halden-next-steps', 'brightwell-proposal', 'corvane-opt-out', 'osterby-not-now'];
const patience = 20_000;

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
  await panel.getByRole('navigation', { name: 'Finish this card' }).waitFor({ timeout: patience });
  await panel.close();
  await mail.close();
}

async function showThread(extension: Extension, slug: string, act?: (panel: Page) => Promise<void>): Promise<void> {
  const mail = await extension.openMail(slug);
  const panel = await extension.openPanel(mail);
  const main = panel.getByRole('main', { name: 'Throughline' });
  await panel.getByRole('navigation', { name: 'Finish this card' }).waitFor({ timeout: patience });
  console.log(`\n── ${slug} ──\n${await main.innerText()}`);
  await panel.screenshot({ path: join(folder, `${slug}-panel.png`) });
  await act?.(panel);
  await mail.bringToFront();
  await mail.screenshot({ path: join(folder, `${slug}-mail.png`) });
  await panel.close();
  await mail.close();
}

async function insertDraft(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'Insert into reply' }).click({ timeout: patience });
  await panel
    .getByRole('status')
    .filter({ hasText: /insert|reply/i })
    .first()
    .waitFor({ timeout: patience });
}
