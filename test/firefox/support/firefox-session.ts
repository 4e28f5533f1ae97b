import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Instant } from '../../../lib/core/domain/instant';
import { createMailbox, type Mailbox } from '../../mailbox/mailbox';
import { serveMailbox } from '../../mailbox/server';
import { selfSigned } from '../../start/certificate.mjs';
import { bidi } from './bidi';
import { type FirefoxChrome, firefoxChrome } from './firefox-chrome';
import { mailProxy } from './mail-proxy';

const HOST = 'mail.google.com';
const ID = 'throughline@throughline.example';
const UUID = '5f1c3f0e-9a55-4c0e-8f6a-6b1f2f6f7a10';
/** Lists and updates of the browser’s own; a released Firefox cannot be told to leave them. */
const FIREFOX_ITSELF = /(^|\.)(mozilla\.(com|net|org)|firefox\.com|mozaws\.net)(:\d+)?$/;

/** What is shipped; `FIREFOX_EXTENSION_DIR` names another build, for trying one while a new one is made. */
const build =
  process.env['FIREFOX_EXTENSION_DIR'] ?? fileURLToPath(new URL('../../../.output/store/firefox-mv3', import.meta.url));

/** Firefox with the add-on on the demo mailbox, which stands behind Gmail’s real address. */
export type FirefoxSession = {
  readonly mailbox: Mailbox;
  /** Hosts other than Gmail’s that were asked for, each refused; without those that Firefox asks on its own. */
  refused(): readonly string[];
  readonly chrome: FirefoxChrome;
  /** Opens a demo thread in a tab of its own: Firefox does not load an add-on’s script twice into one. */
  openMail(slug: string): Promise<Page>;
  /** The panel as a page in a window of its own, tied to the mail page’s tab. */
  openPanel(mail: Page): Promise<Page>;
  /** How many windows and tabs show pages of ours, by their addresses. */
  ourPages(): Promise<readonly string[]>;
  close(): Promise<void>;
};

export async function openFirefox(): Promise<FirefoxSession> {
  if (!existsSync(`${build}/manifest.json`)) throw new Error('There is no package to test. Run `npm run zip` first.');
  const mailbox = createMailbox({ now: Date.now() as Instant });
  const { port, server } = await serveMailbox(mailbox, { tls: selfSigned(HOST) });
  const proxy = await mailProxy(HOST, port);
  const browser = await launch(proxy.port);
  const { open, inFirefox } = await bidi(browser);
  await browser.installExtension(build);
  return {
    mailbox,
    refused: () => proxy.refused.filter((host) => !FIREFOX_ITSELF.test(host)),
    chrome: firefoxChrome(inFirefox, ID),
    async openMail(slug) {
      const mail = await browser.newPage();
      await mail.goto(mailbox.addressOf(slug));
      return mail;
    },
    async openPanel(mail) {
      // a picture of ours knows the tabs, and runs nothing that the next address would cut short
      const panel = await pageOf(browser, await open('window', `moz-extension://${UUID}/icon/16.png`));
      await panel.setViewport({ width: 360, height: 665 });
      const tab = await tabOf(mail, panel);
      await panel.evaluate((id) => location.replace(`/sidepanel.html?tab=${id}`), tab);
      await panel.waitForFunction(() => location.search !== '' && document.querySelector('main'));
      return panel;
    },
    ourPages: () =>
      inFirefox(`
        return [...Services.wm.getEnumerator('navigator:browser')]
          .flatMap((window) => window.gBrowser.browsers.map((page) => page.currentURI.spec))
          .filter((address) => address.startsWith('moz-extension:'));
      `),
    async close() {
      await browser.close();
      proxy.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

function launch(proxy: number): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env['FIREFOX_PATH'] ?? '',
    headless: true,
    // a busy machine is slow, not wrong
    timeout: 90_000,
    acceptInsecureCerts: true,
    // Firefox’s own window: its toolbar, its sidebar, its questions
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy,
      // Gmail’s name is pinned to Google’s certificates in Firefox itself
      'security.cert_pinning.enforcement_level': 0,
      'network.stricttransportsecurity.preloadlist': false,
    },
  });
}

async function pageOf(browser: Browser, context: string): Promise<Page> {
  for (const page of await browser.pages()) {
    if ((page.mainFrame() as unknown as { readonly _id: string })._id === context) return page;
  }
  throw new Error('The window that was opened is not there.');
}

type WebExtensions = {
  readonly browser: { readonly tabs: { query(what: object): Promise<{ id: number; url?: string }[]> } };
};

/** The browser’s number of a page’s tab, asked from a page of ours. */
async function tabOf(mail: Page, ours: Page): Promise<number> {
  await ours.waitForFunction(() => 'browser' in globalThis);
  const tabs = await ours.evaluate(() => (globalThis as unknown as WebExtensions).browser.tabs.query({}));
  const [tab, ...others] = tabs.filter(({ url }) => url === mail.url());
  if (!tab || others.length > 0) throw new Error(`${1 + others.length} tabs show ${mail.url()}, not one.`);
  return tab.id;
}
