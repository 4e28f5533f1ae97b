import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { measureSizes } from '../run/sizes.mjs';
import { findBrowser, howToGetBrowser } from '../start/find-browser.mjs';
import { browserFigures } from './browser-figures';
import { buildIfMissing } from './build-if-missing';
import { benchCore } from './core';
import type { Figure } from './figure';
import { sizesAt } from './fill-store';
import { benchLints } from './lints';
import { printTable } from './print-table';
import { benchReading } from './reading';

/**
 * `npm run bench -- [quick] [markdown | readme]`: measures, prints one table, and ends green even when something is over.
 * `readme` also puts the table into README.md.
 */
async function bench(words: readonly string[]): Promise<void> {
  const quick = words.includes('quick');
  const scale = quick ? 0.05 : 1;
  const browser = findBrowser();
  if (!browser) throw new Error(howToGetBrowser);
  process.env['CHROME_PATH'] = browser;
  buildIfMissing(say);
  const alone = [...sizeFigures(), ...benchCore(say), ...benchReading(), benchLints()];
  const inBrowser = await browserFigures({ scale, rounds: quick ? 1 : 5, coldStarts: quick ? 5 : 40, say });
  const { deals, contacts, events } = sizesAt(scale);
  const [stored = ''] = [[deals, contacts, events].map((count) => count.toLocaleString('en'))].map(
    ([d, c, e]) => `${d} deals, ${c} contacts and ${e} events stored`,
  );
  const readme = words.includes('readme');
  const table = printTable([...alone, ...inBrowser.figures], readme || words.includes('markdown'));
  const machine = `Chromium ${inBrowser.browser}, headless, ${cpus().length} cores, Node ${process.versions.node}; ${stored}.`;
  const size = quick ? '\nQuick: a twentieth of the stated size. Only the full run counts.' : '';
  const said = `${table}\n\n${machine}${size}`;
  console.log(said);
  if (readme) writeReadme(said);
}

function sizeFigures(): readonly Figure[] {
  const sizes = measureSizes();
  const panel = sizes.find(({ name }) => name.startsWith('side panel'));
  const scripts = sizes.filter((size) => size !== panel);
  return [
    { id: 'content-script', value: Math.max(...scripts.map(({ bytes }) => bytes)) / 1000 },
    ...(panel ? [{ id: 'panel-load', value: panel.bytes / 1000 } as const] : []),
  ];
}

/** Between the two marks, whatever stood there before. */
function writeReadme(said: string): void {
  const path = new URL('../../README.md', import.meta.url);
  const text = readFileSync(path, 'utf8');
  const marks = /(<!-- bench -->\n)[\s\S]*(\n<!-- \/bench -->)/;
  if (!marks.test(text)) throw new Error('README.md has lost the marks between which the table stands.');
  writeFileSync(
    path,
    text.replace(marks, (_, start: string, end: string) => `${start}\n${said}\n${end}`),
  );
}

function say(line: string): void {
  console.error(line);
}

await bench(process.argv.slice(2));
