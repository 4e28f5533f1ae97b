import { fail, ok } from '../../core/domain/result';
import type { CrmConnector, CrmRecord, ImportMapping, ImportTable, RowProblem } from '../crm-connector';
import { cellsOf } from './cells';
import { type DateOrder, dateOrderOf } from './parse-date';
import { recordOfRow } from './record-of-row';

const BATCH = 2000;
const EITHER_ORDER = 'Dates like 03/04/2026 are read month first. Choose day first if that is wrong.';
const DATES = ['close-date', 'created', 'stage-since', 'next-step-due'] as const;

/** A table of rows under a mapping as a system of record to pull from. */
export function csvConnector(table: ImportTable, mapping: ImportMapping): CrmConnector {
  return {
    name: 'csv',
    source: mapping.source,
    can: { logTouch: false, deltaSync: false },
    async *pull(_from, signal) {
      const proven = mapping.dates === 'auto' ? dateOrderOf(datesIn(table, mapping.columns)) : { order: mapping.dates };
      // nothing proves it: the order of the country these exports mostly come from, and the rep is told
      const dates = proven?.order ?? 'month-first';
      const notes = proven?.order === null ? [EITHER_ORDER] : [];
      for (let from = 0; from < table.rows.length || from === 0; from += BATCH) {
        // lets the page breathe between portions
        await new Promise((resolve) => setTimeout(resolve));
        if (signal.aborted) {
          yield fail({ kind: 'cancelled', detail: 'Cancelled. Nothing was changed.' });
          return;
        }
        yield ok({ ...readBatch(table, mapping, dates, from), rows: {}, events: [], notes: from === 0 ? notes : [] });
      }
    },
    async logTouch() {
      return fail({ kind: 'unsupported', detail: 'A file cannot take touches back. Connect the CRM itself for that.' });
    },
  };
}

function readBatch(table: ImportTable, mapping: ImportMapping, dates: DateOrder, from: number) {
  const records: CrmRecord[] = [];
  const problems: RowProblem[] = from === 0 ? [...table.problems] : [];
  const to = Math.min(table.rows.length, from + BATCH);
  for (let at = from; at < to; at += 1) {
    const line = table.lines[at] as number;
    const found = recordOfRow[mapping.kind]({
      line,
      cells: cellsOf(table.rows[at] as readonly string[], mapping.columns),
      dates,
    });
    if ('problem' in found) problems.push({ line, message: found.problem });
    else records.push(found);
  }
  return { records, problems };
}

function* datesIn(table: ImportTable, columns: ImportMapping['columns']): Iterable<string> {
  const at = columns.flatMap((field, index) => (DATES.some((date) => date === field) ? [index] : []));
  for (const row of table.rows) for (const index of at) yield row[index] ?? '';
}
