import { fileURLToPath } from 'node:url';
import type { BrowserContext, Frame } from '@playwright/test';
import type { OutlookItem } from '../../outlook-host/outlook-item';
import { type OpenOutlook, type OutlookOptions, openOutlook } from './outlook';

const folder = process.env['OFFICE_DIR'] ?? fileURLToPath(new URL('../../../.output/office-mv3', import.meta.url));
const ADDIN = 'https://addin.northlight.example';

/** An Outlook with the built pane beside the mail, or with the page of the check before sending in its place. */
export async function openOffice(
  context: BrowserContext,
  options: OutlookOptions & { readonly place?: 'office' | 'smart-alert' } = {},
): Promise<OpenOutlook> {
  const { place = 'office', ...rest } = options;
  const page = await context.newPage();
  return openOutlook(page, { paneFolder: folder, paneUrl: `${ADDIN}/${place}.html`, mailboxSet: '1.14', ...rest });
}

/** Opens the mails one after the other, as a rep does: Outlook tells an add-in of one at a time. */
export async function openMails({ select, pane }: OpenOutlook, mails: readonly OutlookItem[]): Promise<void> {
  // before it has started, the pane hears of no change
  await pane.locator('main:not([aria-busy="true"])').waitFor();
  for (const mail of mails) {
    await select(mail);
    await pane.getByRole('heading', { level: 1, name: mail.subject }).waitFor();
  }
}

/** The sample deals, by the pane's own button. */
export async function loadSample(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: 'Try the sample workspace' }).click();
  await pane.locator('[data-badge]').first().waitFor();
}
