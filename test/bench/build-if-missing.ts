import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Builds the extension when `.output` holds none; a build that is there is measured as it is. */
export function buildIfMissing(say: (line: string) => void): void {
  if (existsSync(`${root}.output/chrome-mv3/manifest.json`)) {
    say('measuring the build in .output');
    return;
  }
  say('building the extension …');
  const wxt = spawnSync(process.execPath, [`${root}node_modules/wxt/bin/wxt.mjs`, 'build'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (wxt.status !== 0) throw new Error(`The build failed:\n${wxt.stdout}${wxt.stderr}`);
}
