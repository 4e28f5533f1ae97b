import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Installs what the lock file lists and `node_modules` lacks. Throws with a sentence for the reader when it cannot. */
export function installMissing() {
  checkNode();
  if (isInstalled()) return;
  const ways = existsSync(`${root}node_modules`) ? ['install'] : ['ci', 'install'];
  if (ways.some((way) => npm(way) && isInstalled())) return;
  throw new Error(
    'npm could not install the dependencies. Check the connection to your npm registry, then run the same command again.',
  );
}

/** `true` when npm ended well. What it says goes to the reader. */
function npm(way) {
  console.log(`Installing the dependencies (npm ${way}) …`);
  const { status } = spawnSync('npm', [way, '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    // the browser is found or installed by find-browser.mjs
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
    // npm is a .cmd there
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(
    `Throughline is built with Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node.`,
  );
}

/** npm writes what it installed to node_modules/.package-lock.json; optional packages may be for other systems. */
function isInstalled() {
  const wanted = packagesIn(`${root}package-lock.json`);
  const installed = packagesIn(`${root}node_modules/.package-lock.json`);
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version,
  );
}

function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}
