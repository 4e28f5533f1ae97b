import type { Company, Contact, Deal, Stakeholder } from '../../core/domain/records';
import { byIds } from './by-ids';
import { byKeys } from './by-keys';
import type { Database } from './database';
import { fromStored } from './stored-row';
import { wordsOf } from './words';

type Found = { readonly deal: Deal; readonly company: Company | null };

/** So that one letter typed does not read the whole store. */
const MAX_EACH = 150;
const MAX_SHOWN = 400;

/** Open deals in which every word typed begins a word of the deal's name, its company or its people; own name first. */
export async function findDeals(db: Database, text: string, limit: number): Promise<readonly Found[]> {
  const typed = wordsOf(text);
  const longest = typed.toSorted((a, b) => b.length - a.length)[0];
  if (longest === undefined) return [];
  const deals = await dealsBy(db, longest);
  const [companies, stakeholders] = await Promise.all([
    byIds(
      db,
      'companies',
      deals.map((deal) => deal.companyId),
    ),
    byKeys(
      db,
      'stakeholders',
      'dealId',
      deals.map((deal) => deal.id),
    ),
  ]);
  const contacts = await byIds(
    db,
    'contacts',
    stakeholders.map((row) => row.contactId),
  );
  const names = peopleByDeal(stakeholders, contacts);
  const companyById = new Map(companies.map((company) => [company.id, company]));
  const scored = deals.flatMap((deal) => {
    const company = companyById.get(deal.companyId) ?? null;
    const score = scoreOf(typed, [deal.name, company?.name ?? '', names.get(deal.id) ?? '']);
    return score === null ? [] : [{ deal, company, score }];
  });
  scored.sort((a, b) => b.score - a.score || compare(a.deal.name, b.deal.name) || compare(a.deal.id, b.deal.id));
  return scored.slice(0, limit).map(({ deal, company }) => ({ deal, company }));
}

async function dealsBy(db: Database, word: string): Promise<readonly Deal[]> {
  const [named, companies, contacts] = await Promise.all([
    db.deals.where('_words').startsWith(word).limit(MAX_EACH).toArray(),
    db.companies.where('_words').startsWith(word).limit(MAX_EACH).toArray(),
    db.contacts.where('_words').startsWith(word).limit(MAX_EACH).toArray(),
  ]);
  const [ofCompany, theirs] = await Promise.all([
    byKeys(
      db,
      'deals',
      'companyId',
      companies.map((company) => company.id),
      MAX_EACH,
    ),
    byKeys(
      db,
      'stakeholders',
      'contactId',
      contacts.map((contact) => contact.id),
      MAX_EACH,
    ),
  ]);
  const ofPeople = await byIds(
    db,
    'deals',
    theirs.map((row) => row.dealId),
  );
  const all = new Map([...named.map(fromStored), ...ofCompany, ...ofPeople].map((deal) => [deal.id, deal as Deal]));
  return [...all.values()].filter((deal) => deal.outcome === 'open').slice(0, MAX_SHOWN);
}

function peopleByDeal(stakeholders: readonly Stakeholder[], contacts: readonly Contact[]): ReadonlyMap<string, string> {
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
