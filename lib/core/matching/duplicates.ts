import type { Company, Contact, Deal } from '../domain/records';
import { companyDomain } from './company-domain';
import { isFreeMail } from './free-mail';
import { coreName, plainWords, tellingWords } from './name-words';

type RecordKind = 'contact' | 'company' | 'deal';
/** Two records that seem to be one. `likely` = the rep should look before they are merged. */
export type Duplicate = {
  readonly kind: RecordKind;
  /** The one to keep as we would choose: from a CRM before by hand, then the older one. */
  readonly keep: string;
  readonly drop: string;
  readonly certainty: 'certain' | 'likely';
  /** `Both have the address ana@corvane.example.` */
  readonly says: string;
};
type Tables = {
  readonly contacts: readonly Contact[];
  readonly companies: readonly Company[];
  readonly deals: readonly Deal[];
};

/** Records that are there twice (S0-32): each pair once, one pass over each table. */
export function findDuplicates({ contacts, companies, deals }: Tables): readonly Duplicate[] {
  return [...twinContacts(contacts), ...twinCompanies(companies), ...twinDeals(deals)];
}

type Ground = { readonly key: string; readonly certainty: Duplicate['certainty']; readonly says: string };

function twinContacts(contacts: readonly Contact[]): readonly Duplicate[] {
  return pairs('contact', contacts, (contact) => {
    const grounds: Ground[] = [contact.email, ...contact.otherEmails].map((mail) => ({
      key: `mail ${mail}`,
      certainty: 'certain',
      says: `Both have the address ${mail}.`,
    }));
    const name = plainWords(contact.name).trim();
    // one word may be anybody's first name
    if (contact.companyId !== null && name.includes(' ')) {
      const says = `Both are called ${contact.name}, at one company.`;
      grounds.push({ key: `name ${name}|${contact.companyId}`, certainty: 'likely', says });
    }
    return grounds;
  });
}

function twinCompanies(companies: readonly Company[]): readonly Duplicate[] {
  return pairs('company', companies, (company) => {
    const grounds: Ground[] = [];
    for (const host of company.domains) {
      const domain = companyDomain(host);
      if (domain === '' || isFreeMail(domain)) continue;
      grounds.push({ key: `domain ${domain}`, certainty: 'likely', says: `Both have the domain ${domain}.` });
    }
    const name = coreName(company.name);
    if (name !== '')
      grounds.push({
        key: `name ${name}|${marks(company.name)}`,
        certainty: 'likely',
        says: `Both are called ${name}.`,
      });
    return grounds;
  });
}

function twinDeals(deals: readonly Deal[]): readonly Duplicate[] {
  const open = deals.filter((deal) => deal.outcome === 'open');
  return pairs('deal', open, (deal) => {
    const plain = plainWords(deal.name).trim();
    const telling = tellingWords(deal.name).toSorted().join(' ');
    const grounds: Ground[] = [];
    if (plain !== '') {
      const says = `Both are called ${deal.name}, with one company.`;
      grounds.push({ key: `name ${plain}|${deal.companyId}`, certainty: 'certain', says });
    }
    // the same words in another order, or with another `new` or `project`
    if (telling !== '') {
      const says = 'Their names say the same in other words, with one company.';
      grounds.push({ key: `words ${telling}|${marks(deal.name)}|${deal.companyId}`, certainty: 'likely', says });
    }
    return grounds;
  });
}

/** What tells siblings apart: `Site 2`, `Rollout Q3`, `Studio B`. */
function marks(name: string): string {
  const words = plainWords(name).trim().split(' ');
  return words.filter((word) => word.length === 1 || /\d/.test(word)).join(' ');
}

type Row = { readonly id: string; readonly created?: string };

/** Pairs of rows that share a ground; the first row met with a ground is paired with each later one. */
function pairs<T extends Row>(
  kind: RecordKind,
  rows: readonly T[],
  groundsOf: (row: T) => readonly Ground[],
): readonly Duplicate[] {
  const first = new Map<string, T>();
  const found = new Map<string, Duplicate>();
  for (const row of rows) {
    for (const { key, certainty, says } of groundsOf(row)) {
      const other = first.get(key) ?? row;
      first.set(key, other);
      if (other.id === row.id) continue;
      const [keep, drop] = better(other, row) ? [other.id, row.id] : [row.id, other.id];
      // the first ground is the strongest
      if (!found.has(`${keep}|${drop}`)) found.set(`${keep}|${drop}`, { kind, keep, drop, certainty, says });
    }
  }
  return [...found.values()];
}

function better(a: Row, b: Row): boolean {
  const byHand = (row: Row) => row.id.startsWith('local:');
  if (byHand(a) !== byHand(b)) return byHand(b);
  if (a.created !== undefined && b.created !== undefined && a.created !== b.created) return a.created < b.created;
  return a.id <= b.id;
}
