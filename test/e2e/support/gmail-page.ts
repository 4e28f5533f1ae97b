import type { Page, Worker } from '@playwright/test';
import type { ThreadId } from '../../../lib/core/domain/ids';
import type { SendEvent, ThreadView } from '../../../lib/mail/mail-adapter';
import type { ToMailPage } from '../../../lib/platform/messages';
import type { AddressOptions } from '../../mailbox/mailbox';
import type { Extension } from './session';

export const slug = 'brightwell-proposal';
export const text = 'Hi Lea,\n\nplant one <first>, then "two" & three.\n\nJonas';

/** A mail page with the extension in it. */
export type OpenGmail = {
  readonly mail: Page;
  readonly thread: ThreadId;
  ask(message: ToMailPage): Promise<unknown>;
  views(): Promise<readonly ThreadView[]>;
  sends(): Promise<readonly SendEvent[]>;
};

/** Opens a demo thread and listens to what its content script tells the worker. */
export async function openGmail(
  extension: Extension,
  name: string | null,
  options: AddressOptions = {},
): Promise<OpenGmail> {
  const [worker] = extension.context.serviceWorkers();
  if (!worker) throw new Error('the worker is not there');
  await listenIn(worker);
  const mail = await extension.openMail(name, options);
  const panel = await extension.openPanel(mail);
  const tab = Number(new URL(panel.url()).searchParams.get('tab'));
  const thread = extension.mailbox.threads.find((one) => one.slug === name);
  const told = <T>(type: string, part: string): Promise<T[]> =>
    worker.evaluate(
      ([wanted, key]) =>
        (globalThis as unknown as { told: Record<string, unknown>[] }).told
          .filter((message) => message['type'] === wanted)
          .map((message) => message[key] as never),
      [type, part] as const,
    );
  await mail.bringToFront();
  return {
    mail,
    thread: `gmail:${thread?.id}` as ThreadId,
    ask: (message) =>
      panel.evaluate(([id, what]) => chrome.tabs.sendMessage(id, what, { frameId: 0 }), [tab, message] as const),
    views: () => told('view', 'view'),
    sends: () => told('send', 'event'),
  };
}

function listenIn(worker: Worker): Promise<void> {
  return worker.evaluate(() => {
    const told: unknown[] = [];
    (globalThis as unknown as { told: unknown[] }).told = told;
    chrome.runtime.onMessage.addListener((message) => {
      told.push(message);
      return false;
    });
  });
}

/** The panel's request to insert `text`. */
export function insert(thread: ThreadId, more: object = {}): ToMailPage {
  return { type: 'insert-draft', request: { thread, text, mode: 'reply', keepExisting: false, ...more } };
}

/** The box of the reply being written. */
export const box = '.M9 [g_editable=true]:visible';
