import type { Event } from '../../core/domain/event';
import { fail, ok } from '../../core/domain/result';
import type { CrmBatch, CrmConnector, OwnSettings, RowProblem } from '../crm-connector';
import { type OwnExport, settingsSchema } from './export-schema';
import { eventSchema, rowSchemas } from './schema';

const BATCH = 5000;
type Table = keyof typeof rowSchemas;

/** Our own export as something to pull from. A row's line is its place in its list. */
export function jsonConnector(file: OwnExport): CrmConnector {
  return {
    name: 'json',
    source: 'throughline',
    can: { logTouch: false, deltaSync: false },
    async *pull(_from, signal) {
      for (const batch of batchesOf(file)) {
        await new Promise((resolve) => setTimeout(resolve));
        if (signal.aborted) {
          yield fail({ kind: 'cancelled', detail: 'Cancelled. Nothing was changed.' });
          return;
        }
        yield ok(batch());
      }
    },
    async logTouch() {
      return fail({ kind: 'unsupported', detail: 'A file cannot take touches back. Connect the CRM itself for that.' });
    },
  };
}

function* batchesOf({ rows, events, settings }: OwnExport): Iterable<() => CrmBatch> {
  for (const table of Object.keys(rowSchemas) as Table[]) {
    const list = rows[table] ?? [];
    for (let from = 0; from < list.length; from += BATCH) yield () => rowsOf(table, list, from);
  }
  for (let from = 0; from < events.length; from += BATCH) yield () => eventsOf(events, from);
  const foreign = Object.keys(rows).filter((table) => !(table in rowSchemas));
  const problems = foreign.map((table) => ({
    line: 0,
    message: `“${table.slice(0, 40)}” is not known here and was left out.`,
  }));
  const told = settings === undefined ? null : settingsSchema.safeParse(settings);
  if (told && !told.success)
    problems.push({ line: 0, message: 'The settings are not as expected. They were left out; check them here.' });
  const own = told?.success ? { settings: told.data as OwnSettings } : {};
  yield () => ({ records: [], rows: {}, events: [], notes: [], problems, ...own });
}

function rowsOf(table: Table, list: readonly unknown[], from: number): CrmBatch {
  const problems: RowProblem[] = [];
  const good = list.slice(from, from + BATCH).flatMap((row, at) => {
    const parsed = rowSchemas[table].safeParse(row);
    if (parsed.success) return [parsed.data];
    problems.push({
      line: from + at + 1,
      message: `In ${table}: ${parsed.error.issues[0]?.path.join('.') || 'the row'} is missing or not as expected. The row was left out.`,
    });
    return [];
  });
  return { records: [], rows: { [table]: good } as CrmBatch['rows'], events: [], notes: [], problems };
}

function eventsOf(list: readonly unknown[], from: number): CrmBatch {
  const events = list.slice(from, from + BATCH).flatMap((row) => {
    const parsed = eventSchema.safeParse(row);
    return parsed.success ? [parsed.data as unknown as Event] : [];
  });
  const lost = Math.min(BATCH, list.length - from) - events.length;
  const problems =
    lost > 0 ? [{ line: from + 1, message: `${lost} measurements are not as expected and were left out.` }] : [];
  return { records: [], rows: {}, events, notes: [], problems };
}
