import type { Event } from '../../core/domain/event';
import type { Instant } from '../../core/domain/instant';
import type { Contact, NextStep } from '../../core/domain/records';
import { sameRow } from '../../core/domain/same-row';
import type { Rows, Settings, Store, TableName } from '../../store/store';
import { closeSteps } from '../close-steps';
import type { Count, ImportConflict, ImportPlan } from './import-plan';
import { lastWork } from './last-work';
import { mergeLedger } from './merge-ledger';
import { mergePolicies } from './merge-policies';
import { mergeSettings } from './merge-settings';
import { fileIsNewer, type Work } from './newer-row';
import { olderOpenSteps } from './older-open-steps';

/** Our own export, as far as it could be read. */
export type OwnFile = {
  readonly rows: { readonly [Name in TableName]?: Rows[Name] };
  readonly events: readonly Event[];
  readonly settings: Partial<Settings>;
};
type Here = Awaited<ReturnType<Store['exportRows']>>;
type OwnPlan = Pick<ImportPlan, 'create' | 'update' | 'events' | 'counts' | 'conflicts' | 'notes'> & {
  readonly settings: Partial<Settings> | null;
};
type Draft = {
  readonly create: Map<TableName, Map<string, object>>;
  readonly update: Map<TableName, Map<string, object>>;
  readonly counts: { [Name in TableName]?: Count };
  readonly conflicts: ImportConflict[];
};

/** Another workspace of ours beside this one: rows join by their ids. What stands in both and differs is told one by one. */
export function planOwnRows(here: Here, file: OwnFile, act: { readonly key: string; readonly now: Instant }): OwnPlan {
  const draft: Draft = { create: new Map(), update: new Map(), counts: {}, conflicts: [] };
  const work: Work = { here: lastWork(here.events), file: lastWork(file.events) };
  for (const [table, rows] of Object.entries(file.rows) as [TableName, readonly object[]][]) {
    if (!isLedger(table)) mergeTable(draft, table, { here: here.rows[table], file: rows, work });
  }
  const ledger = mergeLedger(here.rows, { suppressions: file.rows.suppressions ?? [], lifts: file.rows.lifts ?? [] });
  const policies = mergePolicies(here.rows.policies, file.rows.policies ?? []);
  addOnly(draft, 'suppressions', ledger.suppressions, file.rows.suppressions);
  addOnly(draft, 'lifts', ledger.lifts, file.rows.lifts, ledger.refused.length);
  addOnly(draft, 'policies', policies.add, file.rows.policies);
  const closed = endOlderSteps(draft, here.rows.nextSteps, act);
  const empty = Object.values(here.rows).every((rows) => rows.length === 0);
  return {
    create: asRows(draft.create),
    update: asRows(draft.update),
    events: [...newEvents(here.events, file.events), ...closed],
    counts: draft.counts,
    conflicts: draft.conflicts,
    settings: mergeSettings(here.settings, file.settings, empty),
    notes: [
      ...(policies.differs ? [OTHER_POLICY] : []),
      ...(ledger.refused.length > 0 ? [`Lifted in the file, in force here: ${ledger.refused.length}. ${STAYS}`] : []),
    ],
  };
}

const OTHER_POLICY =
  'The file holds another policy. Yours stays in force. To have the other one, export it there and import it under Policy.';
const STAYS = 'They stay in force. Lift them here, if that is right.';

function isLedger(table: TableName): boolean {
  return table === 'suppressions' || table === 'lifts' || table === 'policies';
}

type Sides = { readonly here: readonly object[]; readonly file: readonly object[]; readonly work: Work };

function mergeTable(draft: Draft, table: TableName, { here, file, work }: Sides): void {
  const known = new Map(here.map((row) => [idOf(row), row]));
  const count = { create: 0, update: 0, same: 0, kept: 0 };
  for (const [id, given] of new Map(file.map((row) => [idOf(row), row]))) {
    const before = known.get(id);
    if (!before) {
      listOf(draft.create, table).set(id, given);
      count.create += 1;
      continue;
    }
    if (sameRow(before, given)) {
      count.same += 1;
      continue;
    }
    const taken = fileIsNewer(table, before, given, work) ? 'file' : 'here';
    const row = taken === 'file' ? withoutConsent(given, before) : withoutConsent(before, given);
    const changed = !sameRow(before, row);
    if (changed) listOf(draft.update, table).set(id, row);
    count[changed ? 'update' : 'kept'] += 1;
    draft.conflicts.push({ table, name: nameOf(given), taken });
  }
  draft.counts[table] = count;
}

/** Who withdrew their consent in one of the places has withdrawn it. */
function withoutConsent(row: object, other: object): object {
  return (other as Partial<Contact>).consent === 'withdrawn' ? { ...row, consent: 'withdrawn' } : row;
}

function addOnly(
  draft: Draft,
  table: TableName,
  add: readonly object[],
  given: readonly object[] = [],
  kept = 0,
): void {
  if (given.length === 0) return;
  for (const row of add) listOf(draft.create, table).set(idOf(row), row);
  draft.counts[table] = { create: add.length, update: 0, same: Math.max(0, given.length - add.length - kept), kept };
}

/** Steps that end because the other workspace's step of the deal is newer; their events. */
function endOlderSteps(
  draft: Draft,
  here: readonly NextStep[],
  { key, now }: { readonly key: string; readonly now: Instant },
): readonly Event[] {
  const create = listOf(draft.create, 'nextSteps') as Map<string, NextStep>;
  const update = listOf(draft.update, 'nextSteps') as Map<string, NextStep>;
  const older = olderOpenSteps(here, [...create.values(), ...update.values()]);
  const why = 'The next step that came from the other workspace is newer.';
  const ended = closeSteps(older, { outcome: 'cancelled', why, at: now, threadId: null });
  for (const step of ended.nextSteps) {
    if (create.has(step.id)) create.set(step.id, step);
    else update.set(step.id, step);
  }
  return ended.events.map((event) => ({ ...event, key }));
}

function newEvents(here: readonly Event[], file: readonly Event[]): readonly Event[] {
  const seen = new Set(here.map(eventId));
  return file.filter((event) => !seen.has(eventId(event)));
}

function listOf(lists: Map<TableName, Map<string, object>>, table: TableName): Map<string, object> {
  const list = lists.get(table) ?? new Map<string, object>();
  lists.set(table, list);
  return list;
}

function asRows(lists: ReadonlyMap<TableName, ReadonlyMap<string, object>>): Rows {
  const filled = [...lists].filter(([, rows]) => rows.size > 0);
  return Object.fromEntries(filled.map(([table, rows]) => [table, [...rows.values()]]));
}

function nameOf(row: object): string | null {
  const { name, what, says } = row as { name?: string; what?: string; says?: string };
  return name ?? what ?? says ?? null;
}

function idOf(row: object): string {
  type Named = { id?: string; threadId?: string; messageId?: string | null; gate?: string; kind?: string };
  const { id, threadId, messageId, gate, kind } = row as Named;
  return id ?? [threadId, messageId ?? '', gate ?? kind ?? ''].join('|');
}

function eventId({ key, kind, at, dealId, threadId }: Event): string {
  return [key, kind, at, dealId, threadId].join('|');
}
