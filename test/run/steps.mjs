import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../start/dependencies.mjs';

/**
 * One check: `run` is the program (a package's command or a file of ours) with its arguments. `report` is a JSON file of
 * vitest or Playwright to count single tests from; without one the step counts as one check. A step with `needs` is
 * skipped when that step was not done, one with `without` because that is not there.
 * @typedef {{ name: string, run: readonly string[], report?: string, needs?: string, without?: string }} Step
 */

/** Runs the steps in order, each to its end, and ends the process with the sum in the last line. */
export async function runSteps(steps) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const broken = [];
  const undone = new Set();
  for (const step of steps) {
    const missing = undone.has(step.needs) ? `${step.needs} was not done` : step.without;
    const result = missing ? skip(step, missing) : await runStep(step);
    for (const key of Object.keys(total)) total[key] += result[key];
    if (missing || result.failed > 0) undone.add(step.name);
    if (result.failed > 0) broken.push(step.name);
  }
  if (broken.length > 0) console.log(`\nRed: ${broken.join(', ')}. What each said stands above.`);
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exitCode = broken.length > 0 ? 1 : 0;
}

function skip({ name }, why) {
  console.log(`- ${name}: skipped: ${why}`);
  return { passed: 0, failed: 0, skipped: 1 };
}

async function runStep(step) {
  const started = performance.now();
  if (step.report) forget(step.report);
  const { code, output } = await runProgram(step.run);
  const result = step.report ? countsIn(step.report) : { passed: code === 0 ? 1 : 0, failed: 0, skipped: 0 };
  // a suite that cannot even be loaded fails no single test
  if (code !== 0 && result.failed === 0) result.failed = 1;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const tests = step.report ? `  ${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped` : '';
  console.log(`${result.failed === 0 ? '✓' : '✗'} ${step.name.padEnd(12)} ${seconds.padStart(6)} s${tests}`);
  if (result.failed > 0) console.log(`\n${output.trimEnd()}\n`);
  return result;
}

function runProgram([program, ...args]) {
  const file = program.endsWith('.mjs') ? join(root, program) : commandOf(program);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0', NO_UPDATE_NOTIFIER: '1' },
    });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

/** `package` or `package:command`: the file behind it, so that no shell and no .cmd is needed on Windows. */
function commandOf(program) {
  const [name, command = name] = program.split(':');
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

function forget(report) {
  mkdirSync(dirname(join(root, report)), { recursive: true });
  rmSync(join(root, report), { force: true });
}

function countsIn(report) {
  const file = join(root, report);
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0 };
  const said = JSON.parse(readFileSync(file, 'utf8'));
  if (said.stats)
    return {
      passed: said.stats.expected + (said.stats.flaky ?? 0),
      failed: said.stats.unexpected,
      skipped: said.stats.skipped,
    };
  return {
    passed: said.numPassedTests,
    failed: said.numFailedTests,
    skipped: said.numPendingTests + said.numTodoTests,
  };
}
