import type { DealId, EmailAddress, ThreadId } from '../../core/domain/ids';
import type { Answer, Contact, Records, Rep, Stakeholder } from '../../core/domain/records';
import { PAIR } from '../../core/matching/duplicates/pair-key';
import { byIds } from './by-ids';
import { byKeys } from './by-keys';
import type { Database } from './database';
import { ledgerOf } from './ledger-of';
import { readSettings } from './read-settings';
import { fromStored } from './stored-row';

/** Stands in until the rep is known; whoever reviews a thread puts the mailbox's address in (`rep-of.ts`). */
const NOBODY = { id: 'local:rep', name: '', email: 'rep@example.com', zone: 'UTC' } as Rep;

type Wanted = {
  readonly deals: readonly DealId[];
  readonly people: readonly EmailAddress[];
  readonly contacts: readonly Contact[];
  readonly companies: readonly string[];
  readonly threads: readonly ThreadId[];
};

/** Everything that belongs to these deals, people and threads. */
export async function dealContext(db: Database, wanted: Wanted): Promise<Records> {
  const ids = [...new Set(wanted.deals)];
  const [
    settings,
    owners,
    values,
    deals,
    stakeholders,
    milestones,
    nextSteps,
    touches,
    valueLog,
    reviews,
    threadLinks,
    answers,
    corrections,
    engagements,
  ] = await Promise.all([
    readSettings(db),
    db.owners.toArray(),
    db.values.toArray(),
    byIds(db, 'deals', ids),
    byKeys(db, 'stakeholders', 'dealId', ids),
    byKeys(db, 'milestones', 'dealId', ids),
    byKeys(db, 'nextSteps', 'dealId', ids),
    byKeys(db, 'touches', 'dealId', ids),
    byKeys(db, 'valueLog', 'dealId', ids),
    byKeys(db, 'reviews', 'dealId', ids),
    byIds(db, 'threadLinks', wanted.threads),
    answersOn(db, wanted.threads),
    byKeys(db, 'corrections', 'threadId', wanted.threads),
    byKeys(db, 'engagements', 'dealId', ids),
  ]);
  const contacts = [...wanted.contacts, ...(await byIds(db, 'contacts', unread(wanted.contacts, stakeholders)))];
  const companyIds = new Set<string>([
    ...wanted.companies,
    ...deals.map((deal) => deal.companyId),
    ...contacts.flatMap((contact) => (contact.companyId ? [contact.companyId] : [])),
  ]);
  const [companies, ledger] = await Promise.all([
    byIds(db, 'companies', [...companyIds]),
    ledgerOf(db, { people: wanted.people, contacts, companies: [...companyIds], deals }),
  ]);
  return {
    rep: settings.rep ?? NOBODY,
    owners: owners.map(fromStored),
    values: values.map(fromStored),
    companies,
    contacts,
    deals,
    stakeholders,
    milestones,
    nextSteps,
    touches,
    valueLog,
    reviews,
    threadLinks,
    answers,
    corrections,
    engagements,
    ...ledger,
  };
}

/** What was answered on these threads, and of which records somebody said that they are two things: that holds everywhere. */
async function answersOn(db: Database, threads: readonly string[]): Promise<readonly Answer[]> {
  const [here, pairs] = await Promise.all([
    byKeys(db, 'answers', 'threadId', threads),
    db.answers.where('threadId').startsWith(PAIR).toArray(),
  ]);
  return [...here, ...pairs.map(fromStored)];
}

/** Stakeholders who are not among the people already read. */
function unread(contacts: readonly Contact[], stakeholders: readonly Stakeholder[]): readonly string[] {
  const known = new Set(contacts.map(({ id }) => id));
  return stakeholders.map(({ contactId }) => contactId).filter((id) => !known.has(id));
}
