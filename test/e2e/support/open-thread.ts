import type { Locator, Page } from '@playwright/test';
import type { AddressOptions } from '../../mailbox/mailbox';
import type { Extension } from './session';

/** A thread in the mail page and the panel beside it. */
export type OpenThread = {
  readonly mail: Page;
  readonly panel: Page;
  /** A part of the panel by its name: `Next`, `Draft`, `Verdict: Go`. */
  part(name: string | RegExp): Locator;
  close(): Promise<void>;
};

/** Opens a demo thread with its panel, and waits until the panel has read it. */
export async function openThread(extension: Extension, slug: string, options?: AddressOptions): Promise<OpenThread> {
  const mail = await extension.openMail(slug, options);
  const panel = await extension.openPanel(mail);
  await panel.getByRole('navigation', { name: 'Finish this card' }).waitFor();
  return {
    mail,
    panel,
    part: (name) => panel.getByRole('region', { name, exact: true }),
    close: async () => {
      await panel.close();
      await mail.close();
    },
  };
}
