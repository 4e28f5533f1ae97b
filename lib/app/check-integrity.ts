import { sameRow } from '../core/domain/same-row';
import { type DealSummary, dealSummary } from '../core/measures/deal-summary';
import type { Rows, Store, TableName } from '../store/store';
import { repOf } from './rep-of';

/** What is wrong with some rows, and what to do about it. `examples`: ids, at most five. */
type IntegrityFinding = {
  readonly id: string;
  readonly says: string;
  readonly todo: string;
  readonly count: number;
  readonly examples: readonly string[];
};
export type Integrity = { readonly rows: number; readonly findings: readonly IntegrityFinding[] };

const EXAMPLES = 5;
const MERGE = 'Export everything first. Then import the missing records again from where they came from.';

/** Which field of which noun names a row of which other. A field without a value names none. */
const references = [
  { from: 'contacts', field: 'companyId', to: 'companies', says: 'people name a company that is not here' },
  { from: 'deals', field: 'companyId', to: 'companies', says: 'deals name a company that is not here' },
  { from: 'deals', field: 'ownerId', to: 'owners', says: 'deals have an owner who is not here' },
  { from: 'stakeholders', field: 'dealId', to: 'deals', says: 'stakeholders are on a deal that is not here' },
  { from: 'stakeholders', field: 'contactId', to: 'contacts', says: 'stakeholders are a person who is not here' },
  { from: 'milestones', field: 'dealId', to: 'deals', says: 'milestones are on a deal that is not here' },
  { from: 'nextSteps', field: 'dealId', to: 'deals', says: 'next steps are on a deal that is not here' },
  { from: 'touches', field: 'dealId', to: 'deals', says: 'mails are on a deal that is not here' },
  { from: 'valueLog', field: 'dealId', to: 'deals', says: 'values sent are on a deal that is not here' },
  { from: 'reviews', field: 'dealId', to: 'deals', says: 'reviews are on a deal that is not here' },
  { from: 'engagements', field: 'dealId', to: 'deals', says: 'engagements are on a deal that is not here' },
  { from: 'engagements', field: 'contactId', to: 'contacts', says: 'engagements name a person who is not here' },
  { from: 'threadLinks', field: 'dealId', to: 'deals', says: 'threads are linked to a deal that is not here' },
  { from: 'lifts', field: 'lifts', to: 'suppressions', says: 'lifts answer a suppression that is not here' },
] as const satisfies readonly {
  readonly from: TableName;
  readonly field: string;
  readonly to: TableName;
  readonly says: string;
}[];

const tables = [
  'owners',
  'companies',
  'contacts',
  'deals',
  'stakeholders',
  'milestones',
  'nextSteps',
  'touches',
  'valueLog',
  'reviews',
  'engagements',
  'threadLinks',
  'suppressions',
  'lifts',
] as const satisfies readonly TableName[];

/** Looks at every row: what it names must exist, a deal has one open step, its short form says what its rows say. Changes nothing. */
export async function checkIntegrity(store: Store): Promise<Integrity> {
  const rows = await store.allRows(tables);
  const { id: rep } = repOf(await store.settings());
  const ids = new Map<TableName, ReadonlySet<string>>();
  for (const table of ['owners', 'companies', 'contacts', 'deals', 'suppressions'] as const)
    ids.set(table, new Set([...rows[table].map(({ id }) => id as string), ...(table === 'owners' ? [rep] : [])]));
  const found = [
    ...references.map(({ from, field, to, says }) => {
      const known = ids.get(to);
      const bad = (rows[from] as readonly object[]).filter((row) => isLost(row, field, known));
      return finding(`${from}-${field}`, bad.map(nameOf), { says, todo: MERGE });
    }),
    finding('open-steps', twoSteps(rows.nextSteps), {
      says: 'deals have more than one open next step',
      todo: 'Open each deal and close the step that is no longer meant.',
    }),
    finding('summaries', await staleSummaries(store), {
      says: 'deals are shown otherwise in lists than their records say',
      todo: 'Look again. If it stays, export everything and import the file into a fresh profile.',
    }),
  ];
  return {
    rows: tables.reduce((sum, table) => sum + rows[table].length, 0),
    findings: found.filter(({ count }) => count > 0),
  };
}

function isLost(row: object, field: string, known: ReadonlySet<string> | undefined): boolean {
  const named = (row as Readonly<Record<string, string | null | undefined>>)[field];
  return named !== null && named !== undefined && !known?.has(named);
}

function nameOf(row: object): string {
  const { id, threadId } = row as { readonly id?: string; readonly threadId?: string };
  return id ?? threadId ?? '';
}

function finding(id: string, bad: readonly string[], words: Pick<IntegrityFinding, 'says' | 'todo'>): IntegrityFinding {
  return { id, ...words, count: bad.length, examples: bad.slice(0, EXAMPLES) };
}

function twoSteps(steps: Required<Rows>['nextSteps']): readonly string[] {
  const open = new Map<string, number>();
  for (const { dealId, status } of steps) if (status === 'open') open.set(dealId, (open.get(dealId) ?? 0) + 1);
  return [...open].flatMap(([deal, count]) => (count > 1 ? [deal] : []));
}

/** Deals that were touched during the look are told anew by the store and are not meant. */
async function staleSummaries(store: Store): Promise<readonly string[]> {
  const { changed, last } = await store.dealSummaries({ after: 0 });
  const kept = new Map<string, DealSummary>(changed.map((one) => [one.id, one]));
  const stale: string[] = [];
  await store.eachDeal((row) => {
    if (!sameRow(kept.get(row.deal.id), dealSummary(row))) stale.push(row.deal.id);
  });
  if (stale.length === 0) return [];
  const since = new Set<string>((await store.dealSummaries({ after: last })).changed.map(({ id }) => id));
  return stale.filter((id) => !since.has(id));
}
