import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { installOnDebian } from './install-on-debian.mjs';
import { isProgram } from './is-program.mjs';

/** What to tell a reader without Firefox. */
export const howToGetFirefox =
  'no Firefox. Install Firefox 142 or newer (Debian: apt-get install firefox-esr), or set FIREFOX_PATH to the program';

/**
 * The path of a Firefox: FIREFOX_PATH, an installed one, or on Debian as root the ESR package, installed now. `null` when
 * there is none. Throws when FIREFOX_PATH names no program.
 */
export function findFirefox() {
  const named = process.env['FIREFOX_PATH'];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`FIREFOX_PATH is ${named}, and there is no program there. Correct it, or unset it.`);
  }
  return candidates().find(isProgram) ?? installOnDebian('firefox-esr');
}

function candidates() {
  if (process.platform === 'darwin')
    return ['/Applications', join(homedir(), 'Applications')].map((one) => `${one}/Firefox.app/Contents/MacOS/firefox`);
  if (process.platform === 'win32')
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)']
      .map((name) => process.env[name] ?? '')
      .filter(Boolean)
      .map((folder) => join(folder, 'Mozilla Firefox\\firefox.exe'));
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return ['firefox', 'firefox-esr'].flatMap((name) => folders.map((folder) => join(folder, name)));
}
