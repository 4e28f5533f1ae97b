import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installMissing, root } from './dependencies.mjs';
import { findBrowser, howToGetBrowser } from './find-browser.mjs';
import { orSayWhy } from './or-say-why.mjs';

/**
 * `npm start`: install, build, then the extension on the demo mailbox, in a window or, without a screen, headless.
 * `--client outlook`: the add-in's pane in a small Outlook of our own.
 */
async function start() {
  installMissing();
  const browser = findBrowser();
  if (!browser) throw new Error(howToGetBrowser);
  process.env['CHROME_PATH'] = browser;
  const client = clientAsked(process.argv);
  const window = hasScreen() && !process.argv.includes('--headless');
  build(client);
  // the demo mailbox is TypeScript; tsx is there only once the dependencies are
  const { register } = await import('tsx/esm/api');
  register();
  if (client === 'outlook') return outlook(browser, window);
  if (window) {
    const { showDemo } = await import('./show-demo.mjs');
    await showDemo(browser);
  } else {
    const { walkMainJob } = await import('./walk-main-job.ts');
    await walkMainJob();
  }
}

async function outlook(browser, window) {
  if (window) {
    const { showOutlook } = await import('./show-outlook.mjs');
    return showOutlook(browser);
  }
  const { walkOutlook } = await import('./walk-outlook.ts');
  return walkOutlook();
}

function clientAsked(args) {
  const at = args.indexOf('--client');
  const client = at === -1 ? 'gmail' : args[at + 1];
  if (client !== 'gmail' && client !== 'outlook') throw new Error('--client takes gmail or outlook.');
  return client;
}

function build(client) {
  console.log(client === 'outlook' ? 'Building the add-in …' : 'Building the extension …');
  const wxt = spawnSync(
    process.execPath,
    [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', ...(client === 'outlook' ? ['-b', 'office'] : [])],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  if (wxt.status !== 0) throw new Error(`The build failed:\n${wxt.stdout}${wxt.stderr}`);
}

function hasScreen() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

await orSayWhy(start);
