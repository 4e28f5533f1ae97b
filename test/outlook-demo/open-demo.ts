import { type Browser, chromium, type FrameLocator, type Page } from '@playwright/test';
import { selfSigned } from '../start/certificate.mjs';
import { OUTLOOK, type OutlookDemo, outlookDemo } from './outlook-demo';
import { demoHosts, demoRules, serveDemo } from './serve-demo';

export type OpenDemo = {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly demo: OutlookDemo;
  /** Requests to any other host; none of them leaves the machine. */
  readonly foreign: readonly string[];
  close(): Promise<void>;
};

/** The demo's Outlook in a headless browser that finds its hosts on this machine and no others. */
export async function openDemo(now = Date.now()): Promise<OpenDemo> {
  const demo = outlookDemo(now);
  const { pin, ...tls } = selfSigned('outlook.office.com');
  const { port, server } = await serveDemo(demo, tls);
  const browser = await launch(port, pin);
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { hostname, href } = new URL(request.url());
    if (!(demoHosts as readonly string[]).includes(hostname) && !href.startsWith('data:')) foreign.push(href);
  });
  await page.goto(`${OUTLOOK}/mail/`);
  return {
    page,
    pane: page.frameLocator('aside iframe'),
    demo,
    foreign,
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

function launch(port: number, pin: string): Promise<Browser> {
  const { CHROME_PATH } = process.env;
  return chromium.launch({
    ...(CHROME_PATH ? { executablePath: CHROME_PATH } : {}),
    args: [
      `--host-resolver-rules=${demoRules(port)}`,
      `--ignore-certificate-errors-spki-list=${pin}`,
      // Playwright switches off what keeps a frame's storage apart, and then there is none at all
      '--disable-features=MediaRouter',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}
