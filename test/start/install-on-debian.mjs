import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { isProgram } from './is-program.mjs';

/** On Debian as root: installs the package and gives its program; `null` elsewhere, or when it cannot be had. */
export function installOnDebian(name) {
  if (process.platform !== 'linux' || userInfo().uid !== 0 || !existsSync('/etc/debian_version')) return null;
  console.log(`No such browser found: installing Debian’s (apt-get install ${name}) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { stdio: 'ignore', env });
  const program = `/usr/bin/${name}`;
  return isProgram(program) ? program : null;
}
