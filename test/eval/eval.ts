import { createReadStream } from 'node:fs';
import { stdin } from 'node:process';
import { createInterface } from 'node:readline';
import { z } from 'zod';

/**
 * `npm run -s eval -- TASK FILE`: JSON lines in, one JSON line out per row, in order. `FILE` may be `-`.
 * A bad row yields `{id, error}`, and the command ends with 1. `schema TASK` prints the JSON schema of a row.
 */
type Task = { readonly row: z.ZodType; readonly run: (row: unknown) => object | Promise<object> };

const tasks: Readonly<Record<string, () => Promise<Task>>> = {
  zones: async () => taskOf(await import('./tasks/zones'), 'zones'),
  signals: async () => taskOf(await import('./tasks/signals'), 'signals'),
  promises: async () => taskOf(await import('./tasks/promises'), 'promises'),
  match: async () => taskOf(await import('./tasks/match'), 'match'),
  lint: async () => taskOf(await import('./tasks/lint'), 'lint'),
  brief: async () => taskOf(await import('./tasks/brief'), 'brief'),
  gmail: async () => taskOf(await load('gmail'), 'gmail'),
};

function load(task: string): Promise<Record<string, unknown>> {
  return import(`./tasks/${task}.ts`);
}

/** A task's module exports `<task>Row`, its schema, and `<task>`, which answers one row. */
function taskOf(module: Record<string, unknown>, name: string): Task {
  const row = module[`${name}Row`];
  const run = module[name];
  if (!(row instanceof z.ZodType) || typeof run !== 'function')
    throw new Error(`tasks/${name}.ts must export ${name}Row and ${name}`);
  return { row, run: run as Task['run'] };
}

async function main(): Promise<number> {
  const [name = '', file = ''] = process.argv.slice(2);
  if (name === 'report') return (await import('./report')).report();
  if (name === 'schema') return printSchema(file);
  const task = tasks[name];
  if (!task || file === '') return usage();
  return answerAll(await task(), file);
}

function usage(): number {
  process.stderr.write(
    `usage: npm run -s eval -- TASK FILE | schema TASK | report\ntasks: ${Object.keys(tasks).join(', ')}\nFILE: JSON lines, or - for standard input\n`,
  );
  return 2;
}

async function printSchema(name: string): Promise<number> {
  const task = tasks[name];
  if (!task) return usage();
  const schema = z.toJSONSchema((await task()).row, { io: 'input', unrepresentable: 'any' });
  process.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
  return 0;
}

async function answerAll(task: Task, file: string): Promise<number> {
  const input = file === '-' ? stdin : createReadStream(file, 'utf8');
  let bad = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const answer = await answerTo(task, line);
    if ('error' in answer) bad++;
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
  return bad > 0 ? 1 : 0;
}

async function answerTo(task: Task, line: string): Promise<object> {
  let row: unknown;
  try {
    row = withoutNulls(JSON.parse(line));
  } catch {
    return { id: null, error: 'not JSON' };
  }
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : null;
  try {
    return await task.run(row);
  } catch (error) {
    return {
      id,
      error:
        error instanceof z.ZodError ? z.prettifyError(error) : error instanceof Error ? error.message : String(error),
    };
  }
}

/** A field that is null is a field that is missing: both take the default. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([key, inner]) => [key, withoutNulls(inner)]),
  );
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
