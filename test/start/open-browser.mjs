import { join } from 'node:path';
import { root } from './dependencies.mjs';
import { loadSample } from './load-sample.mjs';
import { openInstead, openWindow } from './open-window.mjs';

/**
 * Opens a browser window with its own profile in `.profile/`, puts the built extension and its sample deals in, then opens `url`. `host` leads
 * to `port` on this machine, and only there is the demo's certificate (`pin`) believed. Resolves when the window is closed.
 */
export async function openBrowser({ browser, host, port, pin, url, flags = [] }) {
  const { closed, call, child } = openWindow({
    browser,
    profile: join(root, '.profile'),
    rules: `MAP ${host}:443 127.0.0.1:${port}`,
    pin,
    flags,
  });
  const { id } = await call('Extensions.loadUnpacked', { path: join(root, '.output/chrome-mv3') });
  await loadSample(call, id);
  await openInstead(call, url);
  return { closed, call, child };
}
