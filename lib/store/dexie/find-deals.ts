import type { Company, Contact, Deal, Stakeholder } from '../../core/domain/records';
import { byIds } from './by-ids';
import { byKeys } from './by-keys';
import type { Database } from './database';
import { wordsOf } from './words';

type Found = { readonly deal: Deal; readonly company: Company | null };

/** So that three letters typed do not read the whole store: keys are cheap, companies and people cost a request each. */
const MAX_KEYS = 3000;
const MAX_OTHERS = 30;
const MAX_READ = 40;

/** Open deals in which every word typed begins a word of the deal's name, its company or its people; own name first. */
export async function findDeals(db: Database, text: string, limit: number): Promise<readonly Found[]> {
  const typed = wordsOf(text);
  if (typed.length === 0) return [];
  const sets = await Promise.all(typed.map((word) => dealsBy(db, word)));
  const deals = (await byIds(db, 'deals', common(sets).slice(0, MAX_READ))).filter((deal) => deal.outcome === 'open');
  const companies = await byIds(
    db,
    'companies',
    deals.map((deal) => deal.companyId),
  );
  const companyById = new Map(companies.map((company) => [company.id, company]));
  const people = await peopleByDeal(db, deals);
  const scored = deals.flatMap((deal) => {
    const company = companyById.get(deal.companyId) ?? null;
    const score = scoreOf(typed, [deal.name, company?.name ?? '', people.get(deal.id) ?? '']);
    return score === null ? [] : [{ deal, company, score }];
  });
  scored.sort((a, b) => b.score - a.score || compare(a.deal.name, b.deal.name) || compare(a.deal.id, b.deal.id));
  return scored.slice(0, limit).map(({ deal, company }) => ({ deal, company }));
}

/** Ids of deals with a word beginning so: by own name first, then by company, then by people. */
async function dealsBy(db: Database, word: string): Promise<readonly string[]> {
  const begins = (table: 'deals' | 'companies' | 'contacts', limit: number) =>
    db.table<unknown, string>(table).where('_words').startsWith(word).limit(limit).primaryKeys();
  const [named, companies, contacts] = await Promise.all([
    begins('deals', MAX_KEYS),
    begins('companies', MAX_OTHERS),
    begins('contacts', MAX_OTHERS),
  ]);
  const [ofCompany, theirs] = await Promise.all([
    Promise.all(
      [...new Set(companies)].map((id) => db.deals.where('companyId').equals(id).limit(MAX_OTHERS).primaryKeys()),
    ),
    byKeys(db, 'stakeholders', 'contactId', contacts, MAX_OTHERS),
  ]);
  return [...new Set([...named, ...ofCompany.flat(), ...theirs.map((row) => row.dealId)])];
}

/** What all words share; where a cut-off set hides that, the smallest set, whose deals are then read. */
function common(sets: readonly (readonly string[])[]): readonly string[] {
  const [smallest, ...others] = sets.toSorted((a, b) => a.length - b.length);
  if (!smallest) return [];
  const lookups = others.map((ids) => new Set(ids));
  const shared = smallest.filter((id) => lookups.every((ids) => ids.has(id)));
  return shared.length > 0 ? shared : smallest;
}

async function peopleByDeal(db: Database, deals: readonly Deal[]): Promise<ReadonlyMap<string, string>> {
  const stakeholders: readonly Stakeholder[] = await byKeys(
    db,
    'stakeholders',
    'dealId',
    deals.map((deal) => deal.id),
  );
  const contacts: readonly Contact[] = await byIds(
    db,
    'contacts',
    stakeholders.map((row) => row.contactId),
  );
  const nameOf = new Map(contacts.map((contact) => [contact.id, contact.name]));
  const people = new Map<string, string>();
  for (const { dealId, contactId } of stakeholders) {
    people.set(dealId, `${people.get(dealId) ?? ''} ${nameOf.get(contactId) ?? ''}`);
  }
  return people;
}

/** `texts` by weight, heaviest first; `null` when a typed word begins none of them. */
function scoreOf(typed: readonly string[], texts: readonly string[]): number | null {
  const fields = texts.map((text) => wordsOf(text));
  let score = 0;
  for (const word of typed) {
    const field = fields.findIndex((words) => words.some((each) => each.startsWith(word)));
    if (field < 0) return null;
    score += (fields.length - field) * 2 + (fields[field]?.includes(word) ? 1 : 0);
  }
  return score;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
