import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installMissing, root } from './dependencies.mjs';
import { findBrowser, howToGetBrowser } from './find-browser.mjs';
import { orSayWhy } from './or-say-why.mjs';

/** `npm start`: install, build, then the extension on the demo mailbox, in a window or, without a screen, headless. */
async function start() {
  installMissing();
  const browser = findBrowser();
  if (!browser) throw new Error(howToGetBrowser);
  process.env['CHROME_PATH'] = browser;
  build();
  // the demo mailbox is TypeScript; tsx is there only once the dependencies are
  const { register } = await import('tsx/esm/api');
  register();
  if (hasScreen() && !process.argv.includes('--headless')) {
    const { showDemo } = await import('./show-demo.mjs');
    await showDemo(browser);
  } else {
    const { walkMainJob } = await import('./walk-main-job.ts');
    await walkMainJob();
  }
}

function build() {
  console.log('Building the extension …');
  const wxt = spawnSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (wxt.status !== 0) throw new Error(`The build failed:\n${wxt.stdout}${wxt.stderr}`);
}

function hasScreen() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

await orSayWhy(start);
