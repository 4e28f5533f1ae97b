import type { BrowserContext, CDPSession, Page, Request } from '@playwright/test';
import type { Instant } from '../../../lib/core/domain/instant';
import { type AddressOptions, createMailbox, type Mailbox } from '../../mailbox/mailbox';
import { launchWithExtension } from './launch';

const MAIL = 'https://mail.google.com/';

/** One request that a page or the worker made; `from` is a page's address, or the worker's script. */
export type SeenRequest = { readonly method: string; readonly url: string; readonly from: string };

/** A browser with the built extension on the demo mailbox. Nothing leaves the machine: other requests are kept and refused. */
export type Extension = {
  readonly context: BrowserContext;
  readonly id: string;
  /** Its threads, and what was sent. */
  readonly mailbox: Mailbox;
  /** What the mail host was asked for, by its own pages, by us in them, or by the worker. */
  readonly mailRequests: readonly SeenRequest[];
  /** What any other host was asked for. In the default mode this stays empty. */
  readonly foreignRequests: readonly SeenRequest[];
  /** Opens a demo thread by its slug, or the list of threads, in the modes and the language asked for. */
  openMail(slug?: string | null, options?: AddressOptions): Promise<Page>;
  /** The side panel as a page of its own, at its real size, tied to the mail page's tab when one is given. */
  openPanel(mail?: Page): Promise<Page>;
  /** Stops the background worker, as Chrome does when it likes. The next message starts it again. */
  stopWorker(): Promise<void>;
};

/** Starts it with the demo threads as of `now`, in a fresh profile (`''`) or the given one. Close its context when done. */
export async function openSession(now = Date.now() as Instant, folder?: string, profile = ''): Promise<Extension> {
  const { context, id } = await launchWithExtension(profile, folder);
  const mailbox = createMailbox({ now });
  const mailRequests: SeenRequest[] = [];
  const foreignRequests: SeenRequest[] = [];
  await answerRequests(context, mailbox, mailRequests, foreignRequests);
  const ours = `chrome-extension://${id}`;
  return {
    context,
    id,
    mailbox,
    mailRequests,
    foreignRequests,
    openMail: (slug = null, options) => openPage(context, mailbox.addressOf(slug, options)),
    openPanel: async (mail) => {
      const page = await openWindow(context);
      await page.goto(`${ours}/manifest.json`);
      await page.setViewportSize({ width: 360, height: 665 });
      const query = mail ? `?tab=${await tabOf(mail, page)}` : '';
      await page.goto(`${ours}/sidepanel.html${query}`);
      return page;
    },
    stopWorker: () => stopWorker(context, id),
  };
}

async function answerRequests(
  context: BrowserContext,
  mailbox: Mailbox,
  mail: SeenRequest[],
  foreign: SeenRequest[],
): Promise<void> {
  // a glob `https://**` would not match an address with a query
  await context.route(/^https?:/, async (route) => {
    const request = route.request();
    const seen = { method: request.method(), url: request.url(), from: sourceOf(request) };
    if (request.url().startsWith(MAIL)) {
      mail.push(seen);
      return route.fulfill(mailbox.handle(new URL(request.url()), request.method(), request.postData() ?? ''));
    }
    foreign.push(seen);
    return route.abort('blockedbyclient');
  });
  await context.routeWebSocket(/./, (socket) => {
    foreign.push({ method: 'WebSocket', url: socket.url(), from: '' });
    return socket.close();
  });
}

async function openPage(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** Beside the mail, as a side panel is: a page that another tab hides paints once a second, and every click waits for it. */
async function openWindow(context: BrowserContext): Promise<Page> {
  const protocol = await context.browser()?.newBrowserCDPSession();
  const opened = context.waitForEvent('page');
  await protocol?.send('Target.createTarget', { url: 'about:blank', newWindow: true });
  await protocol?.detach();
  return opened;
}

function sourceOf(request: Request): string {
  const worker = request.serviceWorker();
  if (worker) return worker.url();
  // a page that is only just being opened has no frame to name yet
  return request.isNavigationRequest() ? 'navigation' : request.frame().url();
}

/** The browser's number of a page's tab, asked from a page of ours. */
async function tabOf(mail: Page, ours: Page): Promise<number> {
  const tabs = await ours.evaluate(() => chrome.tabs.query({}));
  const [tab, ...others] = tabs.filter(({ url }) => url === mail.url());
  if (tab?.id === undefined || others.length > 0)
    throw new Error(`${1 + others.length} tabs show ${mail.url()}, not one.`);
  return tab.id;
}

/** The protocol's domain belongs to a page of the worker's origin: one that runs nothing is opened for it. */
async function stopWorker(context: BrowserContext, id: string): Promise<void> {
  const page = await openPage(context, `chrome-extension://${id}/manifest.json`);
  const protocol = await context.newCDPSession(page);
  const stopped = whenStopped(protocol);
  await protocol.send('ServiceWorker.enable');
  await protocol.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.close();
}

function whenStopped(protocol: CDPSession): Promise<void> {
  return new Promise((resolve) => {
    protocol.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some((version) => version.runningStatus === 'stopped')) resolve();
    });
  });
}
