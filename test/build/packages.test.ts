import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { root } from '../repo/project-files';
import { readZip } from './read-zip';

const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const zipOf = (what: string) => readZip(join(root, '.output', `${name}-${version}-${what}.zip`));

test.each([
  ['chrome', 'store/chrome-mv3'],
  ['edge', 'store/chrome-mv3'],
  ['firefox', 'store/firefox-mv3'],
])('the package for %s is its build, byte for byte, and nothing else', (store, folder) => {
  const output = join(root, '.output', folder);
  const files = readdirSync(output, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(output, path)).isFile());
  const zip = zipOf(store);
  expect([...zip.keys()].toSorted()).toEqual(files.toSorted());
  for (const [path, content] of zip) expect(content.equals(readFileSync(join(output, path))), path).toBe(true);
});

test.each(['chrome', 'edge', 'firefox'])('the package for %s holds what a page needs, no map and no test', (store) => {
  for (const path of zipOf(store).keys()) expect(path).toMatch(/^[\w./-]+\.(js|css|html|png|json)$/);
});

it('the sources build the same again: all of the product, its lock file and how to', () => {
  const sources = zipOf('sources');
  const paths = [...sources.keys()];
  for (const needed of [
    'README.md',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'wxt.config.ts',
    'test/run/zip.mjs',
    'entrypoints/sidepanel/main.tsx',
    'entrypoints/background/index.ts',
    'public/icon/16.png',
  ])
    expect(paths).toContain(needed);
  expect(paths.filter((path) => /(^|\/)(node_modules|\.\w+)(\/|$)/.test(path))).toEqual([]);
  expect(sources.get('package-lock.json')?.equals(readFileSync(join(root, 'package-lock.json')))).toBe(true);
});
