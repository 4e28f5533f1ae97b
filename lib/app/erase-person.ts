import { type EmailAddress, parseEmailAddress, type ThreadId } from '../core/domain/ids';
import type { Instant } from '../core/domain/instant';
import type { Contact } from '../core/domain/records';
import { fail, ok, type Result } from '../core/domain/result';
import type { Erased, Store, StoreError } from '../store/store';
import type { Act } from './act';
import { repOf } from './rep-of';

/** Who would be erased, for the look before it. */
export type ErasePreview = {
  readonly email: EmailAddress;
  /** Records with this address; none = only words and mails that name it are looked for. */
  readonly contacts: readonly Pick<Contact, 'name' | 'email' | 'otherEmails'>[];
  readonly deals: readonly string[];
  /** Somebody on the ledger stays on it, as a hash. */
  readonly suppressed: boolean;
};

type Input = Act & {
  readonly email: EmailAddress;
  /** The address as the rep typed it again. */
  readonly typed: string;
};

/** What is known of the person with this address. Changes nothing. */
export async function previewErase(store: Store, email: EmailAddress): Promise<ErasePreview> {
  const records = await store.recordsForThread({ id: 'none:' as ThreadId, people: [email] });
  const contacts = records.contacts.filter((row) => row.email === email || row.otherEmails.includes(email));
  const ids = new Set(contacts.map(({ id }) => id));
  const on = new Set(records.stakeholders.filter((row) => ids.has(row.contactId)).map(({ dealId }) => dealId));
  return {
    email,
    contacts,
    deals: records.deals.filter(({ id }) => on.has(id)).map(({ name }) => name),
    suppressed: records.suppressions.some(
      ({ scope }) =>
        (scope.kind === 'person' || scope.kind === 'channel') &&
        (scope.emails.includes(email) || (scope.contactId !== null && ids.has(scope.contactId))),
    ),
  };
}

/** Erases a person for good, once their address was typed again. Never a colleague: who owns deals is no buyer. */
export async function erasePerson(
  store: Store,
  { email, typed, key, now }: Input,
): Promise<Result<Erased, StoreError>> {
  if (parseEmailAddress(typed) !== email) return refused('The address is another one. Type it as it stands above.');
  const rep = repOf(await store.settings());
  const { owners } = await store.allRows(['owners']);
  if ([rep, ...owners].some((one) => one.email === email))
    return refused('This is a colleague who owns deals here. Give their deals to somebody else first.');
  const done = await store.erasePerson(key, { email, by: rep.id, at: now as Instant });
  return done.ok ? ok(done.value) : done;
}

function refused(detail: string): Result<never, StoreError> {
  return fail({ kind: 'refused', detail });
}
