import { domainOf, type EmailAddress } from '../../core/domain/ids';
import { type Day, dayOf, type Instant } from '../../core/domain/instant';
import type { Company, Contact, Deal, NextStep, Owner, Rep, Stakeholder } from '../../core/domain/records';
import type { Suppression } from '../../core/domain/suppression';
import { companyDomain } from '../../core/matching/company-domain';
import { isFreeMail } from '../../core/matching/free-mail';
import type { Policy } from '../../core/policy/policy';
import type { RowProblem } from '../../crm/crm-connector';

export type Known = {
  readonly owners: readonly Owner[];
  readonly companies: readonly Company[];
  readonly contacts: readonly Contact[];
  readonly deals: readonly Deal[];
  readonly stakeholders: readonly Stakeholder[];
  readonly nextSteps: readonly NextStep[];
  readonly suppressions: readonly Suppression[];
};
export type Noun = keyof Known;
type Entry = { readonly before: object | null; row: object };

/** The rows as they will stand, with the ways by which an imported record finds them. */
export type Workbench = {
  readonly key: string;
  readonly now: Instant;
  readonly today: Day;
  readonly rep: Rep;
  readonly policy: Policy;
  readonly source: string;
  /** For amounts that name none. */
  readonly currency: string;
  readonly tables: { readonly [Name in Noun]: Map<string, Entry> };
  /** From `companies name corvane`, `contacts mail …`, `deals name …` to ids. */
  readonly ways: Map<string, string>;
  readonly problems: RowProblem[];
  readonly duplicates: RowProblem[];
  /** Line on which a row was first met in this file. */
  readonly met: Map<string, number>;
  /** What was taken on trust, how often, and what to do about it. */
  readonly notes: Map<string, { readonly count: number; readonly todo: string }>;
};

export type Setting = Pick<Workbench, 'key' | 'now' | 'rep' | 'policy' | 'source' | 'currency'>;

export function workbench(setting: Setting, known: Known): Workbench {
  const table = () => new Map<string, Entry>();
  const tables = {
    owners: table(),
    companies: table(),
    contacts: table(),
    deals: table(),
    stakeholders: table(),
    nextSteps: table(),
    suppressions: table(),
  };
  const bench: Workbench = {
    ...setting,
    today: dayOf(setting.now, setting.rep.zone),
    tables,
    ways: new Map(),
    problems: [],
    duplicates: [],
    met: new Map(),
    notes: new Map(),
  };
  for (const noun of Object.keys(tables) as Noun[]) {
    for (const row of known[noun]) {
      tables[noun].set(row.id, { before: row, row });
      for (const way of waysTo(noun, row)) if (!bench.ways.has(way)) bench.ways.set(way, row.id);
    }
  }
  return bench;
}

/** Puts a row in its place; an equal one stays as it was. */
export function place<Row extends { readonly id: string }>(bench: Workbench, noun: Noun, row: Row): Row {
  const entry = bench.tables[noun].get(row.id);
  if (entry) entry.row = row;
  else bench.tables[noun].set(row.id, { before: null, row });
  for (const way of waysTo(noun, row)) if (!bench.ways.has(way)) bench.ways.set(way, row.id);
  return row;
}

export function rowAt<Row>(bench: Workbench, noun: Noun, id: string | undefined | null): Row | null {
  return id ? ((bench.tables[noun].get(id)?.row as Row | undefined) ?? null) : null;
}

/** The row to which one of the ways leads; the first way that leads anywhere. */
export function findRow<Row>(bench: Workbench, noun: Noun, ways: readonly (string | null)[]): Row | null {
  for (const way of ways) {
    const id = way === null ? undefined : bench.ways.get(`${noun} ${way}`);
    if (id) return rowAt<Row>(bench, noun, id);
  }
  return null;
}

/** Another system's id of a row that we know under our own. */
export function alias(bench: Workbench, noun: Noun, theirs: string | null, ours: string): void {
  if (theirs !== null) bench.ways.set(`${noun} ${byId(bench, theirs)}`, ours);
}

/** `true` when an earlier row of the file was the same record; it is then listed as a duplicate. */
export function metBefore(bench: Workbench, noun: Noun, id: string, line: number, as: string): boolean {
  const first = bench.met.get(`${noun} ${id}`);
  if (first === undefined) bench.met.set(`${noun} ${id}`, line);
  else bench.duplicates.push({ line, message: `The same ${as} as on line ${first}. Only the first is taken.` });
  return first !== undefined;
}

export function note(bench: Workbench, what: string, todo: string): void {
  bench.notes.set(what, { count: (bench.notes.get(what)?.count ?? 0) + 1, todo });
}

export const byId = (bench: Workbench, theirs: string | null) =>
  theirs === null ? null : `id ${bench.source}:${theirs}`;
export const byName = (name: string | null, of = '') =>
  name === null || fold(name) === '' ? null : `name ${fold(name)}|${of}`;
export const byMail = (mail: EmailAddress | null) => (mail === null ? null : `mail ${mail}`);
export function byDomain(domain: string | null): string | null {
  const own = domain === null ? '' : companyDomain(domain);
  return own === '' || isFreeMail(own) ? null : `domain ${own}`;
}

function waysTo(noun: Noun, row: object): readonly string[] {
  const ways: (string | null)[] = [`id ${(row as { readonly id: string }).id}`];
  if (noun === 'companies') {
    const { name, domains } = row as Company;
    ways.push(byName(name), ...domains.map(byDomain));
  } else if (noun === 'contacts') {
    const { name, email, otherEmails, companyId } = row as Contact;
    ways.push(byMail(email), ...otherEmails.map(byMail), byName(name, companyId ?? domainOf(email)), byName(name));
  } else if (noun === 'deals') {
    const { name, companyId } = row as Deal;
    ways.push(byName(name, companyId), byName(name));
  } else if (noun === 'stakeholders') {
    const { dealId, contactId } = row as Stakeholder;
    ways.push(`on ${dealId}|${contactId}`);
  } else if (noun === 'owners') {
    const { name, email } = row as Owner;
    ways.push(byMail(email), byName(name));
  } else if (noun === 'nextSteps' && (row as NextStep).status === 'open') ways.push(`open ${(row as NextStep).dealId}`);
  return ways.flatMap((way) => (way === null ? [] : [`${noun} ${way}`]));
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
