import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../repo/project-files';
import { readZip } from './read-zip';

type Message = { code: string; message: string; file: string; line: number; column: number };
type Report = Record<'errors' | 'notices' | 'warnings', Message[]>;

const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const zip = join(root, '.output', `${name}-${version}-firefox.zip`);

/** Warnings of code that is not ours, told by the code around them, each with the reason why it is harmless here. */
const known: readonly {
  readonly code: string;
  readonly around: RegExp;
  readonly times: number;
  readonly why: string;
}[] = [
  {
    code: 'DANGEROUS_EVAL',
    around: /userAgent\?\.includes\(`Cloudflare`\).*try\{return Function\(``\)/,
    times: 1,
    why: 'zod tries once whether it could compile its checks; our policy refuses, and zod checks without',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    around: /__html.*\.innerHTML=/,
    times: 2,
    why: 'React’s dangerouslySetInnerHTML, which we never use (a convention test finds it)',
  },
];

test('addons-linter finds no error in the Firefox package, and no warning we cannot explain', {
  timeout: 300_000,
}, () => {
  const { errors, notices, warnings } = lint();
  expect(errors).toEqual([]);
  expect(notices).toEqual([]);
  const files = readZip(zip);
  const left = new Map(known.map((one) => [one, one.times]));
  for (const warning of warnings) {
    const around = excerpt(files.get(warning.file)?.toString('utf8') ?? '', warning);
    const fits = known.find((one) => one.code === warning.code && one.around.test(around));
    if (!fits) throw new Error(`${warning.code} in ${warning.file}: ${warning.message}\n${around}`);
    left.set(fits, (left.get(fits) ?? 0) - 1);
  }
  // one more or one less is a change somebody should look at
  expect([...left].filter(([, times]) => times !== 0)).toEqual([]);
});

/** What `web-ext lint` runs. It asks nobody: the package alone is read. */
function lint(): Report {
  const manifest = createRequire(import.meta.url).resolve('addons-linter/package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  const program = join(manifest, '..', bin['addons-linter']);
  const { stdout, stderr } = spawnSync(process.execPath, [program, zip, '--output', 'json'], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  const report = stdout.slice(stdout.indexOf('{'));
  if (!report) throw new Error(`The linter said nothing:\n${stderr}`);
  return JSON.parse(report);
}

function excerpt(text: string, { line, column }: Message): string {
  return (text.split('\n')[line - 1] ?? '').slice(Math.max(0, column - 160), column + 60);
}
