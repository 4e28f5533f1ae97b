import type { EmailAddress } from '../../core/domain/ids';
import type { Contact } from '../../core/domain/records';
import type { Suppression } from '../../core/domain/suppression';
import { byKeys } from './by-keys';
import type { Database } from './database';
import { type ErasedWords, erasedWords } from './erased-words';

/** Who they are in the records, and what is known to be about them. */
export type Person = {
  readonly contacts: readonly Contact[];
  readonly emails: readonly EmailAddress[];
  readonly suppressions: readonly Suppression[];
  readonly deals: ReadonlySet<string>;
  /** Threads in which we wrote to them. */
  readonly threads: ReadonlySet<string>;
  readonly words: ErasedWords;
};
/** Everything that says who has this address, and what is known to be about them. */
export async function personOf(db: Database, email: EmailAddress): Promise<Person> {
  const first = await byKeys(db, 'contacts', '_mails', [email]);
  const keys = [email, ...addressesOf(first)].map((mail) => `mail:${mail}`);
  const named = await byKeys(db, 'suppressions', '_keys', [...keys, ...first.map(({ id }) => `contact:${id}`)]);
  const suppressions = named.filter(({ scope }) => scope.kind === 'person' || scope.kind === 'channel');
  const listed = suppressions.flatMap(({ scope }) => ('emails' in scope ? scope.emails : []));
  const known = [...new Set([email, ...addressesOf(first), ...listed])];
  const contacts = await byKeys(db, 'contacts', '_mails', known);
  const emails = [...new Set([...known, ...addressesOf(contacts)])];
  const stakes = await byKeys(
    db,
    'stakeholders',
    'contactId',
    contacts.map(({ id }) => id),
  );
  const sent = [...(await db.touches.toArray()), ...(await db.valueLog.toArray())];
  const theirs = sent.filter(({ to }) => to.some((mail) => emails.includes(mail)));
  return {
    contacts,
    emails,
    suppressions,
    deals: new Set(stakes.map(({ dealId }) => dealId)),
    threads: new Set(theirs.flatMap(({ threadId }) => threadId ?? [])),
    words: erasedWords(
      emails,
      contacts.map(({ name }) => name),
    ),
  };
}

function addressesOf(contacts: readonly Contact[]): readonly EmailAddress[] {
  return contacts.flatMap((contact) => [contact.email, ...contact.otherEmails]);
}
