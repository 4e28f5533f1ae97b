import type { Event } from '../core/domain/event';
import type { Instant } from '../core/domain/instant';
import { ok, type Result } from '../core/domain/result';
import { sameRow } from '../core/domain/same-row';
import type { CrmConnector, CrmError, RowProblem } from '../crm/crm-connector';
import type { ImportBatch, Rows, Settings, Store, StoreError, TableName } from '../store/store';
import type { Count, ImportPlan } from './import/import-plan';
import { placeRecord } from './import/place-record';
import { planOwnRows } from './import/plan-own-rows';
import { type Noun, type Workbench, workbench } from './import/workbench';
import { repOf } from './rep-of';

type PlanInput = {
  readonly key: string;
  readonly now: Instant;
  /** The file's name. */
  readonly name: string;
  readonly signal: AbortSignal;
  /** For amounts that name none; EUR when left out. The plan's notes say how many there are. */
  readonly currency?: string;
};

/** The ledger first, so that nobody on it is unguarded for a moment; then whatever is referred to before what refers to it. */
const ORDER = [
  'suppressions',
  'lifts',
  'owners',
  'companies',
  'contacts',
  'deals',
  'stakeholders',
  'milestones',
  'nextSteps',
  'touches',
  'values',
  'valueLog',
  'reviews',
  'threadLinks',
  'answers',
  'corrections',
  'engagements',
  'policies',
] as const satisfies readonly TableName[];
const NOUNS = [
  'owners',
  'companies',
  'contacts',
  'deals',
  'stakeholders',
  'nextSteps',
  'suppressions',
] as const satisfies readonly Noun[];
const CHUNK = 2000;

/** What an import from this connector would make, change and leave out. Writes nothing; the key is the import's own. */
export async function planImport(
  store: Store,
  connector: CrmConnector,
  input: PlanInput,
): Promise<Result<ImportPlan, CrmError>> {
  return connector.name === 'json' ? planOwnExport(store, connector, input) : planRecords(store, connector, input);
}

async function planRecords(
  store: Store,
  connector: CrmConnector,
  { key, now, name, signal, currency = 'EUR' }: PlanInput,
): Promise<Result<ImportPlan, CrmError>> {
  const rep = repOf(await store.settings());
  const bench = workbench(
    { key, now, rep, policy: await store.policy(), source: connector.source, currency },
    await store.allRows(NOUNS),
  );
  const said: string[] = [];
  for await (const batch of connector.pull(null, signal)) {
    if (!batch.ok) return batch;
    for (const problem of batch.value.problems) bench.problems.push(problem);
    for (const text of batch.value.notes) said.push(text);
    for (const record of batch.value.records) placeRecord(bench, record);
  }
  return ok({
    key,
    now,
    name,
    ...sorted(bench),
    events: [],
    problems: byLine(bench.problems),
    duplicates: bench.duplicates,
    conflicts: [],
    settings: null,
    notes: [...said, ...notesOf(bench)],
  });
}

function sorted(bench: Workbench): Pick<ImportPlan, 'create' | 'update' | 'counts'> {
  const plan: Record<'create' | 'update', Record<string, readonly object[]>> = { create: {}, update: {} };
  const counts: Record<string, Count> = {};
  for (const noun of NOUNS) {
    // rows the file does not speak of are still the very objects that were read
    const touched = [...bench.tables[noun].values()].filter(({ before, row }) => before !== row);
    const create = touched.filter(({ before }) => before === null);
    const update = touched.filter(({ before, row }) => before !== null && !sameRow(before, row));
    plan.create[noun] = create.map(({ row }) => row);
    plan.update[noun] = update.map(({ row }) => row);
    const alike = touched.length - create.length - update.length;
    if (touched.length > 0) counts[noun] = { create: create.length, update: update.length, same: alike };
  }
  return { create: plan.create as Rows, update: plan.update as Rows, counts };
}

function notesOf(bench: Workbench): readonly string[] {
  return [...bench.notes].map(([what, { count, todo }]) => `${what}: ${count.toLocaleString('en')}. ${todo}`);
}

function byLine(problems: readonly RowProblem[]): readonly RowProblem[] {
  return problems.toSorted((a, b) => a.line - b.line);
}

async function planOwnExport(
  store: Store,
  connector: CrmConnector,
  { key, now, name, signal }: PlanInput,
): Promise<Result<ImportPlan, CrmError>> {
  const rows: Partial<Record<TableName, object[]>> = {};
  const events: Event[] = [];
  const problems: RowProblem[] = [];
  let settings: Partial<Settings> = {};
  for await (const batch of connector.pull(null, signal)) {
    if (!batch.ok) return batch;
    for (const problem of batch.value.problems) problems.push(problem);
    for (const event of batch.value.events) events.push(event);
    for (const [table, list] of Object.entries(batch.value.rows) as [TableName, readonly object[]][]) {
      rows[table] ??= [];
      for (const row of list) rows[table].push(row);
    }
    settings = { ...settings, ...batch.value.settings };
  }
  const own = planOwnRows(await store.exportRows(), { rows: rows as Rows, events, settings }, { key, now });
  return ok({ key, now, name, ...own, problems, duplicates: [] });
}

type RunInput = { readonly onProgress: (written: number, of: number) => void; readonly signal: AbortSignal };

/** Writes a plan, whole or not at all. `refused` when the records changed since the plan was made. */
export async function runImport(
  store: Store,
  plan: ImportPlan,
  { onProgress, signal }: RunInput,
): Promise<Result<'done' | 'already' | 'cancelled', StoreError>> {
  const of = rowsIn(plan.create) + rowsIn(plan.update);
  const batches = batchesOf(plan);
  return store.importRows({
    key: plan.key,
    at: plan.now,
    name: plan.name,
    batches,
    ...(plan.settings ? { settings: plan.settings } : {}),
    onProgress: (written) => onProgress(written, of),
    signal,
  });
}

function* batchesOf({ create, update, events }: ImportPlan): Iterable<ImportBatch> {
  for (const table of ORDER) {
    for (const rows of chunks<object>(create[table] ?? [])) yield { create: { [table]: rows }, update: {} };
    for (const rows of chunks<object>(update[table] ?? [])) yield { create: {}, update: { [table]: rows } };
  }
  for (const part of chunks(events)) yield { create: {}, update: {}, events: part };
}

function* chunks<T>(list: readonly T[]): Iterable<readonly T[]> {
  for (let from = 0; from < list.length; from += CHUNK) yield list.slice(from, from + CHUNK);
}

function rowsIn(rows: Rows): number {
  return ORDER.reduce((sum, table) => sum + (rows[table]?.length ?? 0), 0);
}
