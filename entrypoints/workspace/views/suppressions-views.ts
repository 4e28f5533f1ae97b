import { suppressionNames } from '@/components/sidebar/suppress-scopes';
import type { SuppressionLine, SuppressionsView } from '@/components/workspace/suppressions/suppressions-view';
import type { WorkspaceData } from '@/components/workspace/workspace-store';
import { countsByCode, type LedgerLine, ledgerLines } from '@/lib/app/ledger-lines';
import { keyOfErased } from '@/lib/core/domain/erased-mail';
import type { OwnerId } from '@/lib/core/domain/ids';
import { dayOf, type Instant, sayDay } from '@/lib/core/domain/instant';
import { mayLift } from '@/lib/core/domain/may-lift';
import type { Suppression } from '@/lib/core/domain/suppression';
import { csvText } from '@/lib/core/measures/lists/csv-text';
import type { WholeLedger } from '@/lib/store/store';

export function suppressionsView(ledger: WholeLedger, data: WorkspaceData): SuppressionsView {
  const lines = ledgerLines(ledger, data.today);
  const names = namesIn(ledger, data);
  const of = (state: LedgerLine['state']) => lines.filter((line) => line.state === state).length.toLocaleString('en');
  return {
    summary: `${of('in-force')} in force, ${of('ended')} ended, ${of('lifted')} lifted. No row is ever removed.`,
    lines: lines.map((line) => lineView(line, names, data)),
    codes: countsByCode(lines).map(([reason, count]) => ({ reason, count, name: suppressionNames[reason] })),
  };
}

/** As a list for another system; it can be read back here. */
export function ledgerCsv({ lines }: SuppressionsView): string {
  const head = ['Scope', 'Name', 'Addresses or domains', 'Reason', 'Rests on', 'Added', 'By', 'Until', 'State'];
  return csvText([
    head,
    ...lines.map((line) => [
      line.scope,
      line.who,
      line.where,
      line.reasonName,
      line.evidence?.text ?? '',
      line.days.since,
      line.source,
      line.days.until ?? '',
      line.stateSays,
    ]),
  ]);
}

type Naming = Pick<SuppressionLine, 'scope' | 'who' | 'where' | 'dealId'>;
type Scope<Kind extends Suppression['scope']['kind']> = Extract<Suppression['scope'], { kind: Kind }>;

function namesIn({ contacts, companies }: WholeLedger, { byId }: WorkspaceData): (row: Suppression) => Naming {
  const people = new Map(contacts.map(({ id, name }) => [id, name]));
  const firms = new Map(companies.map(({ id, name }) => [id, name]));
  return ({ scope }) => {
    if (scope.kind === 'deal') return dealNaming(scope, byId);
    if (scope.kind === 'company') return companyNaming(scope, firms);
    return personNaming(scope, people);
  };
}

function dealNaming({ dealId }: Scope<'deal'>, byId: WorkspaceData['byId']): Naming {
  const deal = byId.get(dealId)?.summary;
  if (!deal) return { scope: 'Deal', who: 'A deal that is no longer here', where: '', dealId: null };
  return { scope: 'Deal', who: [deal.company, deal.name].filter(Boolean).join(', '), where: '', dealId };
}

function companyNaming({ companyId, domains }: Scope<'company'>, firms: ReadonlyMap<string, string>): Naming {
  const name = companyId ? firms.get(companyId) : undefined;
  const who = name ?? domains[0] ?? 'A company that is no longer here';
  return { scope: 'Company', who, where: domains.map((domain) => `@${domain}`).join(', '), dealId: null };
}

function personNaming(scope: Scope<'person' | 'channel'>, people: ReadonlyMap<string, string>): Naming {
  const name = scope.contactId ? people.get(scope.contactId) : undefined;
  // what stays of an erased address is for the gate to match, not for people to read
  const emails = scope.emails.filter((mail) => keyOfErased(mail) === null);
  const who = name ?? emails[0] ?? 'Somebody whose record was erased';
  const kind = scope.kind === 'person' ? 'Person' : channels[scope.channel];
  return { scope: kind, who, where: emails.join(', '), dealId: null };
}

const channels = { mail: 'No mail', phone: 'No calls', meeting: 'No meetings', other: 'One channel' } as const;

function lineView(line: LedgerLine, names: (row: Suppression) => Naming, data: WorkspaceData): SuppressionLine {
  const { row, state } = line;
  const { evidence } = row;
  return {
    id: row.id,
    ...names(row),
    reason: row.reason,
    reasonName: suppressionNames[row.reason],
    evidence:
      evidence &&
      (evidence.kind === 'quote' ? { quoted: true, text: evidence.quote } : { quoted: false, text: evidence.says }),
    source: `${nameOf(row.by, data)}${sources[row.source]}`,
    since: sayOn(row.at, data),
    until: row.until === null ? 'For good' : sayDay(row.until, data.today),
    days: { since: dayOf(row.at, data.rep.zone), until: row.until },
    state,
    stateSays: stateWords(line, data),
    liftOff: liftOff(row, data),
  };
}

const sources = { rep: '', import: ', from a file', crm: ', from the CRM' } as const;

function stateWords({ state, lift }: LedgerLine, data: WorkspaceData): string {
  if (state === 'in-force') return 'In force';
  if (!lift) return 'Ended';
  if (lift.undo) return `Taken back by ${nameOf(lift.by, data)}, ${sayOn(lift.at, data)}`;
  return `Lifted by ${nameOf(lift.by, data)}, ${sayOn(lift.at, data)}: ${lift.why}`;
}

function liftOff(row: Suppression, data: WorkspaceData): string | null {
  if (mayLift(row, data.rep.id, data.owners)) return null;
  const owners = data.owners.filter(({ duties }) => duties.includes('account')).map(({ name }) => name);
  const named = [...new Set([nameOf(row.by, data), ...owners])].join(' or ');
  return `${named} can lift it: whoever added it, or the account owner.`;
}

function nameOf(id: OwnerId, { rep, owners }: WorkspaceData): string {
  if (id === rep.id) return 'You';
  return owners.find((owner) => owner.id === id)?.name ?? 'Somebody who is no owner now';
}

function sayOn(at: Instant, { rep, today }: WorkspaceData): string {
  return sayDay(dayOf(at, rep.zone), today);
}
