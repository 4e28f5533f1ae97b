import { erasedMail } from '../../core/domain/erased-mail';
import type { OwnerId, SuppressionId } from '../../core/domain/ids';
import type { Instant } from '../../core/domain/instant';
import type { Suppression } from '../../core/domain/suppression';
import type { Database } from './database';
import { erasedKeys } from './erased-keys';
import type { Person } from './erased-person';
import { toStored } from './stored-row';

type New = { readonly id: SuppressionId; readonly by: OwnerId; readonly at: Instant };

/** What the ledger says of the person, by hash alone. Somebody who withdrew their consent goes on it now. Tells whether they are on it. */
export async function hashedLedger(db: Database, person: Person, { id, by, at }: New): Promise<boolean> {
  const withdrew = person.contacts.some(({ consent }) => consent === 'withdrawn');
  if (person.suppressions.length === 0 && !withdrew) return false;
  const key = (await erasedKeys(db))[0] ?? newKey();
  const emails = person.emails.map((email) => erasedMail(email, key));
  const rows: readonly Suppression[] =
    person.suppressions.length > 0
      ? person.suppressions.map((row) => ({
          ...row,
          scope: { ...row.scope, contactId: null, emails } as Suppression['scope'],
          evidence: null,
        }))
      : [
          {
            id,
            scope: { kind: 'person', contactId: null, emails },
            reason: 'opted-out',
            until: null,
            evidence: null,
            by,
            at,
            source: 'rep',
          },
        ];
  await db.table('suppressions').bulkPut(rows.map((row) => toStored('suppressions', row)));
  return true;
}

/** Made once for each store: later ones are taken from the ledger itself. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
