import { existsSync } from 'node:fs';
import { root } from '../start/dependencies.mjs';

const folders = ['entrypoints', 'components', 'lib', 'test'].filter((folder) => existsSync(root + folder));
const report = '.output/reports/unit.json';

/** The fast part: no build, no browser. */
export const checkSteps = [
  { name: 'types', run: ['typescript:tsc', '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'core types', run: ['typescript:tsc', '--noEmit', '-p', 'lib/core/tsconfig.json'] },
  { name: 'lint', run: ['@biomejs/biome:biome', 'check', '--config-path', 'test/config', '--error-on-warnings', '.'] },
  {
    name: 'layers',
    run: ['dependency-cruiser:depcruise', '--config', 'test/config/dependency-cruiser.cjs', ...folders],
  },
  { name: 'unused', run: ['knip', '--config', 'test/config/knip.jsonc', '--treat-config-hints-as-errors'] },
  {
    name: 'unit',
    run: [...vitest(report), '--exclude', 'test/build/**', '--exclude', 'test/firefox/**'],
    report,
  },
];

/** vitest with our settings, a readable report and one to count. */
export function vitest(file) {
  const settings = ['--config', 'test/config/vitest.config.ts', '--root', '.'];
  return ['vitest', 'run', ...settings, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
}
