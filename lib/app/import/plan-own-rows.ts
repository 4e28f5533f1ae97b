import type { Event } from '../../core/domain/event';
import { sameRow } from '../../core/domain/same-row';
import type { CrmBatch } from '../../crm/crm-connector';
import type { Rows, TableName } from '../../store/store';
import type { Count } from './import-plan';

type Mutable = { [Name in TableName]?: object[] };
/** Rows that are only ever added. */
const LEDGER: readonly string[] = ['suppressions', 'lifts', 'policies'];

export type OwnRows = {
  /** Sorts a batch into new, changed and known rows. */
  add(batch: CrmBatch): void;
  readonly create: Mutable;
  readonly update: Mutable;
  readonly events: Event[];
  readonly counts: { [Name in TableName]?: Count };
};

/** The rows of our own export against those that are here. */
export function planOwnRows(known: Required<Rows>, knownEvents: readonly Event[]): OwnRows {
  const here = new Map<string, Map<string, object>>();
  for (const [table, rows] of Object.entries(known)) here.set(table, new Map(rows.map((row) => [idOf(row), row])));
  const seen = new Set(knownEvents.map(eventId));
  const plan: OwnRows = {
    create: {},
    update: {},
    events: [],
    counts: {},
    add(batch) {
      for (const [table, rows] of Object.entries(batch.rows) as [TableName, readonly object[]][])
        sort(plan, table, table === 'policies' ? firstPolicies(rows, known) : rows, here.get(table) ?? new Map());
      for (const event of batch.events) if (!seen.has(eventId(event))) plan.events.push(event);
    },
  };
  return plan;
}

/** Policies come along to an empty place only: the rules that are in force here are not changed by the way. */
function firstPolicies(rows: readonly object[], known: Required<Rows>): readonly object[] {
  return known.policies.length > 0 ? [] : rows;
}

function sort(plan: OwnRows, table: TableName, rows: readonly object[], known: Map<string, object>): void {
  const count = { ...(plan.counts[table] ?? { create: 0, update: 0, same: 0 }) };
  for (const row of rows) {
    const before = known.get(idOf(row));
    const kind = !before ? 'create' : LEDGER.includes(table) || sameRow(before, row) ? 'same' : 'update';
    count[kind] += 1;
    if (kind === 'same') continue;
    const list = plan[kind][table] ?? [];
    list.push(row);
    plan[kind][table] = list;
    known.set(idOf(row), row);
  }
  plan.counts[table] = count;
}

function idOf(row: object): string {
  const { id, threadId, messageId, gate } = row as {
    id?: string;
    threadId?: string;
    messageId?: string | null;
    gate?: string;
  };
  return id ?? `${threadId}|${messageId ?? ''}|${gate ?? ''}`;
}

function eventId({ key, kind, at, dealId, threadId }: Event): string {
  return [key, kind, at, dealId, threadId].join('|');
}
