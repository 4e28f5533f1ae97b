import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium } from '@playwright/test';

/** `EXTENSION_DIR` names another build, for trying one while a new one is made. */
export const build =
  process.env['EXTENSION_DIR'] ?? fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

/**
 * A browser with a fresh profile (`''`) or the given one, and the built extension in it. Loading by the debugging protocol
 * works in Chromium and in branded Chrome, which no longer takes --load-extension.
 */
export async function launchWithExtension(
  profile = '',
  folder = build,
): Promise<{ context: BrowserContext; id: string }> {
  if (!existsSync(`${folder}/manifest.json`)) throw new Error('There is no build to test. Run `npm run build` first.');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROME_PATH'] ?? '',
    headless: true,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...quietFlags],
  });
  return { context, id: await loadExtension(context, folder) };
}

/** No calls home by the browser itself; extensions loaded by the protocol need the last one. */
const quietFlags = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-extension-debugging',
];

async function loadExtension(context: BrowserContext, folder: string): Promise<string> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser closed while it was starting.');
  const started = context.waitForEvent('serviceworker');
  const protocol = await browser.newBrowserCDPSession();
  const { id } = await protocol.send('Extensions.loadUnpacked', { path: folder });
  await started;
  return id;
}
