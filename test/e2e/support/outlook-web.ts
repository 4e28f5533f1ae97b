import type { Locator, Page } from '@playwright/test';
import { outlookPage, type PageMessage, type PageOptions } from '../../outlook-page/outlook-page';
import type { Extension } from './session';

const HOSTS = /^https:\/\/outlook\.(office\.com|office365\.com|live\.com|cloud\.microsoft)\//;
const ACCOUNT = 'jonas.weber@northlight.example';

export type OutlookWeb = {
  readonly mail: Page;
  readonly panel: Page;
  part(name: string | RegExp): Locator;
  sent(): Promise<number>;
  close(): Promise<void>;
};

/** One of the demo threads as Outlook on the web shows it: people of the rep's own organisation without an address. */
export function messagesOf(extension: Extension, slug: string): PageMessage[] {
  const demo = extension.mailbox.threads.find((one) => one.slug === slug);
  if (!demo) throw new Error(`no demo thread ${slug}`);
  const named = ({ name, email }: { name: string; email: string }) =>
    email.endsWith('@northlight.example') ? { name } : { name, email };
  return demo.messages.map((message, place) => ({
    key: `m${place}`,
    from: named(message.from),
    to: message.to.map(named),
    at: message.at,
    html: message.ownHtml,
  }));
}

/** Opens our own page in the shape of Outlook on the web under the real address, with the panel beside it. */
export async function openOutlookWeb(
  extension: Extension,
  options: PageOptions,
  url = 'https://outlook.office.com/mail/inbox',
): Promise<OutlookWeb> {
  const { context } = extension;
  await context.unroute(HOSTS);
  await context.route(HOSTS, (route) =>
    route.fulfill({ contentType: 'text/html', body: outlookPage({ account: ACCOUNT, ...options }) }),
  );
  const mail = await context.newPage();
  await mail.goto(url);
  const panel = await extension.openPanel(mail);
  return {
    mail,
    panel,
    part: (name) => panel.getByRole('region', { name, exact: true }),
    sent: () => mail.evaluate(() => (window as unknown as { sentMails: number }).sentMails),
    async close() {
      await panel.close();
      await mail.close();
    },
  };
}
