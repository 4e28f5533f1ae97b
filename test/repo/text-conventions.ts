import { at, type Convention, linesOf } from './convention';

const SOURCE = /^(entrypoints|components|lib|test)\/.+\.(ts|tsx|mjs|cjs)$/;
const PRODUCT = /^(entrypoints|components|lib)\/(?!.*\.(test|examples)\.tsx?$).+\.(ts|tsx)$/;
const TESTS = /\.(test|spec|examples)\.tsx?$|^test\/(fixtures|mailbox|contract|support|e2e)\/|^lib\/app\/sample\//;
const MAX_LINES = 250;

const exampleAddresses: Convention = {
  name: 'test addresses end in .example or example.com',
  check(files) {
    return linesOf(files, TESTS).flatMap((line) =>
      [...line.text.matchAll(/([\w.+-]+)@((?:[\w-]+\.)+[a-z]{2,})\b/gi)]
        .filter(([, name = '', domain = '']) => !/(^|\.)example(\.com)?$/i.test(domain) && !/\bexample\b/.test(name))
        .map(
          ([address]) =>
            `${at(line)} names ${address}. It may be somebody’s: use a domain under .example, or where the domain matters a name like ana.example.`,
        ),
    );
  },
  bad: [{ path: 'lib/core/gates/a.examples.ts', text: `from: '${'ana@somebody'}.com'` }],
  good: [
    {
      path: 'lib/core/gates/a.examples.ts',
      text: "'ana@mail.acme.example', 'b@example.com', 'ana.example@gmail.com', 'a@1.2.3'",
    },
  ],
};

const noOnly: Convention = {
  name: 'no test runs alone',
  check(files) {
    return linesOf(files, /\.(test|spec)\.tsx?$/)
      .filter((line) => /\b(it|test|describe|suite)(\.\w+)*\.only\b/.test(line.text))
      .map((line) => `${at(line)} keeps all other tests from running. Remove .only.`);
  },
  bad: [{ path: 'lib/a.test.ts', text: `it${'.only'}('x')` }],
  good: [{ path: 'lib/a.test.ts', text: "it('only one'); expect(box.only)" }],
};

const skipsSayWhy: Convention = {
  name: 'a skipped test says why',
  check(files) {
    const lines = linesOf(files, /\.(test|spec)\.tsx?$/);
    return lines
      .filter((line) => /\b(it|test|describe)(\.\w+)*\.(skip|skipIf|runIf|todo|fixme|fails)\b/.test(line.text))
      .filter((line) => !lines.some((other) => isNear(line, other) && other.text.includes('skipped: ')))
      .map((line) => `${at(line)} may skip without a word. Put "skipped: <why>" into its name or the line above.`);
  },
  bad: [{ path: 'lib/a.test.ts', text: `it${'.skip'}('reads')` }],
  good: [{ path: 'lib/a.test.ts', text: `// skipped: no captures\nit${'.skipIf'}(!captures)('reads')` }],
};

function isNear(line: { path: string; number: number }, other: { path: string; number: number }): boolean {
  return line.path === other.path && other.number - line.number <= 2 && line.number - other.number <= 1;
}

const shortFiles: Convention = {
  name: `no file is longer than ${MAX_LINES} lines`,
  check(files) {
    return files
      .filter((file) => SOURCE.test(file.path) || /^(components|entrypoints)\/.+\.(css|html)$/.test(file.path))
      .map((file) => ({ path: file.path, lines: file.text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > MAX_LINES)
      .map(({ path, lines }) => `${path} has ${lines} lines. It does two things: make it two files.`);
  },
  bad: [{ path: 'lib/a.ts', text: 'x;\n'.repeat(MAX_LINES + 1) }],
  good: [
    { path: 'lib/a.ts', text: 'x;\n'.repeat(MAX_LINES) },
    { path: 'test/fixtures/a.html', text: 'x\n'.repeat(MAX_LINES + 1) },
  ],
};

const noMarkupFromText: Convention = {
  name: 'mail text never becomes markup or code',
  check(files) {
    const ways =
      /\.(inner|outer)HTML\s*\+?=(?!=)|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|new Function\(|\beval\(/;
    return linesOf(files, PRODUCT)
      .filter((line) => ways.test(line.text))
      .map((line) => `${at(line)} turns a string into markup or code. Build elements and set textContent.`);
  },
  bad: [{ path: 'lib/mail/gmail/a.ts', text: 'box.innerHTML = text' }],
  good: [{ path: 'lib/mail/gmail/a.ts', text: 'const html = body.innerHTML; if (a.innerHTML === b) evaluate()' }],
};

const networkAtTheEdge: Convention = {
  name: 'only adapters and their wiring can reach the network',
  check(files) {
    // posts a review's alert where the rep says so, and only then
    const allowed = /^(lib\/(mail|crm|ai)\/|lib\/platform\/post-alert\.ts$|entrypoints\/[a-z-]+\.content\/)/;
    return linesOf(files, PRODUCT)
      .filter((line) => !allowed.test(line.path))
      .filter((line) =>
        /(?<![\w.])fetch\(|globalThis\.fetch|XMLHttpRequest|WebSocket\(|sendBeacon|EventSource\(/.test(line.text),
      )
      .map((line) => `${at(line)} can make a request. The default mode makes none: go through an adapter's port.`);
  },
  bad: [{ path: 'lib/app/a.ts', text: 'await fetch(url)' }],
  good: [
    { path: 'lib/crm/hubspot/a.ts', text: 'await fetch(url)' },
    { path: 'lib/app/a.ts', text: 'store.fetch(url); prefetch(x)' },
  ],
};

const datedTodos: Convention = {
  name: 'a TODO has a date',
  check(files) {
    return linesOf(files, SOURCE)
      .filter((line) => /\/\/.*\b(TODO|FIXME|HACK|XXX)\b(?! \[\d{4}-\d{2}\]: \w)/.test(line.text))
      .map((line) => `${at(line)} will be forgotten. Do it, or write "TODO [year-month]: what".`);
  },
  bad: [{ path: 'lib/a.ts', text: `// ${'TO'}DO drop this` }],
  good: [{ path: 'lib/a.ts', text: `// ${'TO'}DO [2027-03]: drop the old selector` }],
};

export const textConventions: readonly Convention[] = [
  exampleAddresses,
  noOnly,
  skipsSayWhy,
  shortFiles,
  noMarkupFromText,
  networkAtTheEdge,
  datedTodos,
];
