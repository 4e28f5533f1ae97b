import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { installOnDebian } from './install-on-debian.mjs';
import { isProgram } from './is-program.mjs';

/** What to tell a reader without a browser. */
export const howToGetBrowser =
  'No Chrome, Edge or Chromium was found. Install one, or set CHROME_PATH to the program, then run the same command again.';

/**
 * The path of a browser that can load the extension: CHROME_PATH, Chrome, Edge, Chromium, or on Debian as root the
 * Chromium package, installed now. `null` when there is none. Throws when CHROME_PATH names no program.
 */
export function findBrowser() {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`CHROME_PATH is ${named}, and there is no program there. Correct it, or unset it.`);
  }
  return candidates().find(isProgram) ?? installOnDebian('chromium');
}

function candidates() {
  if (process.platform === 'darwin') return onMac();
  if (process.platform === 'win32') return onWindows();
  return onLinux();
}

function onLinux() {
  const names = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'chromium'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [...names, 'chromium-browser'].flatMap((name) => folders.map((folder) => join(folder, name)));
}

function onMac() {
  const names = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
  return names.flatMap((name) =>
    ['/Applications', join(homedir(), 'Applications')].map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
  );
}

function onWindows() {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name] ?? '');
  const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
  return [...programs, 'Chromium\\Application\\chrome.exe'].flatMap((program) =>
    folders.filter(Boolean).map((folder) => join(folder, program)),
  );
}
