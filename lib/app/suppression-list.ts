import { type EmailAddress, parseEmailAddress } from '../core/domain/ids';
import { type Day, parseDay } from '../core/domain/instant';
import type { SuppressionScope } from '../core/domain/suppression';
import type { Ledger } from '../store/store';
import { ledgerLines } from './ledger-lines';

export type ListedStop = { readonly scope: SuppressionScope; readonly until: Day | null; readonly says: string };
export type SuppressionList = {
  readonly fresh: readonly ListedStop[];
  /** Held by the ledger already, or said twice in the file. */
  readonly known: number;
  /** Rows of our own export that were ended or lifted there, or mean one channel or deal: a list adds people and companies. */
  readonly over: number;
  /** Lines without an address or a domain. */
  readonly unread: readonly number[];
};
type Table = {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
};

/** Whom a file asks to leave alone: any address in a row, or a domain written `@corvane.example`. Changes nothing. */
export function suppressionList(table: Table, ledger: Ledger, today: Day): SuppressionList {
  const held = heldBy(ledger, today);
  const until = columnOf(table, 'until');
  const fresh: ListedStop[] = [];
  const unread: number[] = [];
  let [known, over] = [0, 0];
  for (const { cells, line } of rowsOf(table)) {
    const who = whoIn(cells);
    const newer = who.filter((one) => !held.has(one));
    if (isOver(table, cells)) over += 1;
    else if (newer.length > 0) {
      for (const one of newer) held.add(one);
      fresh.push(...stopsOf(newer, parseDay(cells[until] ?? '')));
    } else if (who.length > 0) known += 1;
    else if (cells.some((cell) => cell !== '')) unread.push(line);
  }
  return { fresh, known, over, unread };
}

/** A file without a head has its first address where the head would be. */
function rowsOf({ headers, rows, lines }: Table) {
  const all = rows.map((cells, at) => ({ cells: cells.map((cell) => cell.trim()), line: lines[at] ?? at + 2 }));
  return whoIn(headers).length > 0 ? [{ cells: headers, line: 1 }, ...all] : all;
}

function isOver(table: Table, cells: readonly string[]): boolean {
  const says = (name: string) => cells[columnOf(table, name)] ?? '';
  return /^(ended|lifted|taken back)/i.test(says('state')) || /^(no |one channel|deal$)/i.test(says('scope'));
}

function stopsOf(who: readonly string[], until: Day | null): readonly ListedStop[] {
  const domains = who.filter((one) => one.startsWith('@')).map((one) => one.slice(1));
  const emails = who.filter((one) => !one.startsWith('@')) as EmailAddress[];
  return [
    ...(emails.length > 0
      ? [{ scope: { kind: 'person', contactId: null, emails } as const, until, says: emails.join(', ') }]
      : []),
    ...(domains.length > 0
      ? [{ scope: { kind: 'company', companyId: null, domains } as const, until, says: domains.join(', ') }]
      : []),
  ];
}

/** Addresses, and domains with their `@`. */
function whoIn(cells: readonly string[]): readonly string[] {
  // our own export guards a cell that begins with @ against spreadsheets
  const words = cells.flatMap((cell) => cell.replace(/^'/, '').split(/[\s;,|<>]+/));
  return [...new Set(words.flatMap((word) => parseEmailAddress(word) ?? domainIn(word) ?? []))];
}

function domainIn(word: string): string | null {
  return /^@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(word) ? word.toLowerCase() : null;
}

function heldBy(ledger: Ledger, today: Day): Set<string> {
  const inForce = ledgerLines(ledger, today).filter(({ state, row }) => state === 'in-force' && row.until === null);
  return new Set(
    inForce.flatMap(({ row: { scope } }): readonly string[] => {
      if (scope.kind === 'person') return scope.emails;
      return scope.kind === 'company' ? scope.domains.map((domain) => `@${domain}`) : [];
    }),
  );
}

function columnOf({ headers }: Table, name: string): number {
  return headers.findIndex((header) => header.trim().toLowerCase() === name);
}
