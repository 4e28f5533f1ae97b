import type { EmailAddress, OwnerId, SuppressionId } from '../../core/domain/ids';
import type { Instant } from '../../core/domain/instant';
import type { Deal, Review } from '../../core/domain/records';
import type { Erased, TableName } from '../store';
import { type Database, tableNames } from './database';
import { eraseTraces } from './erase-traces';
import { type Person, personOf } from './erased-person';
import type { ErasedWords } from './erased-words';
import { dropSummaries } from './forget-summaries';
import { hashedLedger } from './hashed-ledger';
import { fromStored, rowId, toStored } from './stored-row';
import { addEvents } from './write-change';

type Input = { readonly key: string; readonly email: EmailAddress; readonly by: OwnerId; readonly at: Instant };
type Edit = { readonly table: TableName; readonly id: string; readonly before: object; readonly after: object | null };

/** Records of their own: who happens to have the same name stays. */
const OTHERS: ReadonlySet<TableName> = new Set(['owners', 'companies', 'contacts', 'policies', 'suppressions']);

/**
 * Removes a person for good, in one transaction: rows, words that name them, drafts to them and what acts and imports had
 * kept of them for their Undo. Who was suppressed stays so by a keyed hash.
 */
export function erasePerson(db: Database, { key, email, by, at }: Input): Promise<Erased> {
  return db.transaction('rw', db.tables, async () => {
    const person = await personOf(db, email);
    const edits = await editsOf(db, person);
    for (const { table, id, after } of edits) {
      if (after) await db.table(table).put(toStored(table, after));
      else await db.table(table).delete(id);
    }
    const suppressed = await hashedLedger(db, person, { id: `local:${key}` as SuppressionId, by, at });
    await eraseTraces(db, person, new Set(edits.map(({ table, id }) => `${table} ${id}`)));
    const drafts = await eraseDrafts(db, person);
    await dropSummaries(db);
    const erased = { contacts: person.contacts.length, rows: edits.length, drafts, suppressed };
    const lastSeq = await addEvents(db, key, [
      { at, kind: 'person-erased', dealId: null, threadId: null, data: { ...erased } },
    ]);
    await db.intents.add({ key, images: [], lastSeq, undone: null, erased: true });
    return erased;
  });
}

async function editsOf(db: Database, person: Person): Promise<readonly Edit[]> {
  const edits: Edit[] = person.contacts.map((row) => ({ table: 'contacts', id: row.id, before: row, after: null }));
  for (const table of tableNames) {
    if (OTHERS.has(table)) continue;
    for (const stored of await db.table<object>(table).toArray()) {
      const before = fromStored(stored);
      const after = withoutPerson(table, before as AnyRow, person);
      if (after !== before) edits.push({ table, id: rowId(table, before), before, after });
    }
  }
  const others = (await db.suppressions.toArray()).map(fromStored);
  for (const before of others) {
    if (person.suppressions.some(({ id }) => id === before.id)) continue;
    const evidence = before.evidence && person.words.without(before.evidence, false);
    if (evidence !== before.evidence)
      edits.push({ table: 'suppressions', id: before.id, before, after: { ...before, evidence } });
  }
  return edits;
}

type AnyRow = {
  readonly dealId?: string | null;
  readonly threadId?: string | null;
  readonly contactId?: string | null;
  readonly quote?: string;
};

/** The row as it may stay; `null` = it goes; the same object = it has nothing of them. */
function withoutPerson(table: TableName, row: AnyRow, person: Person): object | null {
  const { words } = person;
  const isTheirs = person.contacts.some(({ id }) => id === row.contactId);
  const inThread = person.threads.has(row.threadId ?? '');
  const near = isTheirs || inThread || person.deals.has(row.dealId ?? '');
  switch (table) {
    case 'stakeholders':
      return isTheirs ? null : row;
    case 'corrections':
      return inThread || words.namesNear(row.quote ?? '') ? null : row;
    case 'answers':
      return person.contacts.some(({ id }) => row.threadId?.includes(id)) ? null : row;
    case 'engagements':
      return isTheirs ? { ...row, contactId: null, says: '' } : words.without(row, near);
    case 'deals':
      return withoutInDeal(row as Deal, person);
    case 'reviews':
      return words.without(quietReview(row as Review, near, inThread, words), near);
    default:
      return words.without(row, near);
  }
}

/** The name of a deal is changed only where it says the whole name: a company may be called like somebody's first name. */
function withoutInDeal(deal: Deal, { deals, words }: Person): Deal {
  const { name, ...rest } = deal;
  const cleaned = words.without(rest, deals.has(deal.id));
  const named = words.without({ name }, false);
  return cleaned === rest && named.name === name ? deal : { ...cleaned, ...named };
}

/** Quotes of their threads go whole, others where they name them; the review goes on naming the message. */
function quietReview(review: Review, near: boolean, inThread: boolean, words: ErasedWords): Review {
  const speaks = review.evidence.some(
    (one) => one.kind === 'quote' && (inThread || words.names(one.quote) || (near && words.namesNear(one.quote))),
  );
  if (!speaks) return review;
  const [first] = review.evidence;
  const record = first.kind === 'quote' ? first.messageId : first.record;
  return { ...review, evidence: [{ kind: 'record', record, says: 'The words were erased with the person.' }] };
}

/** Drafts to them, and drafts that name them where nothing says that somebody else is meant. */
async function eraseDrafts(db: Database, { threads, deals, words }: Person): Promise<number> {
  const drafts = await db.drafts.toArray();
  const links = await db.threadLinks.bulkGet(drafts.map(({ threadId }) => threadId));
  const going = drafts.filter(({ threadId, text }, at) => {
    const deal = links[at]?.dealId ?? null;
    const near = deal === null || deals.has(deal);
    return threads.has(threadId) || words.names(text) || (near && words.namesNear(text));
  });
  await db.drafts.bulkDelete(going.map(({ threadId }) => threadId));
  return going.length;
}
