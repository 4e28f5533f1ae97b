import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const output = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url));

/**
 * Bytes after gzip of what a rep's browser loads first, each with its budget (DESIGN section 9). A page counts with its
 * stylesheets and every chunk imported statically. Throws when the build holds no such file.
 */
export function measureSizes() {
  const scripts = readdirSync(join(output, 'content-scripts')).filter((name) => name.endsWith('.js'));
  if (scripts.length === 0) throw new Error('The build has no content script: the limit would hold for nothing.');
  return [
    ...scripts.map((name) => sizeOf(`content script ${name}`, [`content-scripts/${name}`], 20_000)),
    sizeOf('side panel, first load', firstLoad('sidepanel.html'), 150_000),
  ];
}

function sizeOf(name, files, limit) {
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(output, file)), { level: 9 }).length, 0);
  return { name, bytes, limit, files };
}

function firstLoad(page) {
  const html = readFileSync(join(output, page), 'utf8');
  const seen = new Set([page]);
  for (const [, file] of html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)) follow(file, seen);
  return [...seen];
}

function follow(file, seen) {
  if (seen.has(file)) return;
  seen.add(file);
  if (!file.endsWith('.js')) return;
  const code = readFileSync(join(output, file), 'utf8');
  // `import{a}from"./b.js"` and `import"./b.js"`, not `import("./b.js")`
  for (const [, path] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)) {
    const target = posix.join(posix.dirname(file), path);
    if (existsSync(join(output, target))) follow(target, seen);
  }
}

function printSizes() {
  for (const { name, bytes, limit, files } of measureSizes()) {
    const verdict = bytes <= limit ? 'ok' : 'TOO LARGE';
    console.log(
      `${name}: ${(bytes / 1000).toFixed(1)} kB gzip of ${limit / 1000} kB (${files.length} files) ${verdict}`,
    );
    if (bytes > limit) process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) printSizes();
