import type { Engagement } from '../../domain/engagement';
import type { Contact, Records, Stakeholder } from '../../domain/records';
import type { Suppression } from '../../domain/suppression';
import { completed, type MergePlan, movedStops, union } from './merge-plan';

type Input = {
  readonly keep: Contact;
  readonly drop: Contact;
  /** Rows that name one of the two. */
  readonly stakeholders: readonly Stakeholder[];
  /** That name the one that goes. */
  readonly engagements: readonly Engagement[];
  readonly ledger: Pick<Records, 'suppressions' | 'lifts'>;
  readonly key: string;
};

/** Two contacts become one person with all addresses; the stricter consent holds, and no stop is lost. */
export function mergeContacts({ keep, drop, stakeholders, engagements, ledger, key }: Input): MergePlan {
  const emails = union([keep.email, ...keep.otherEmails], [drop.email, ...drop.otherEmails]);
  const contact: Contact = {
    ...completed(keep, drop),
    otherEmails: emails.filter((mail) => mail !== keep.email),
    consent: stricter(keep.consent, drop.consent),
  };
  const mine = stakeholders.filter((row) => row.contactId === keep.id);
  const theirs = stakeholders.filter((row) => row.contactId === drop.id);
  const twin = (row: Stakeholder) => mine.find((other) => other.dealId === row.dealId);
  const both = theirs.flatMap((row) => {
    const other = twin(row);
    return other ? [{ other, row }] : [];
  });
  return {
    rows: {
      contacts: [contact],
      stakeholders: [
        ...theirs.filter((row) => !twin(row)).map((row) => ({ ...row, contactId: keep.id })),
        ...both.map(({ other, row }) => better(other, row)),
      ],
      engagements: engagements.map((row) => ({ ...row, contactId: keep.id })),
      suppressions: movedStops(ledger, (scope) => moved(scope, keep, drop), key),
    },
    remove: { contacts: [drop.id], stakeholders: both.map(({ row }) => row.id) },
  };
}

const STRICT: readonly Contact['consent'][] = ['given', 'unclear', 'withdrawn'];

function stricter(a: Contact['consent'], b: Contact['consent']): Contact['consent'] {
  return STRICT.indexOf(a) >= STRICT.indexOf(b) ? a : b;
}

/** One person, twice on one deal: a named role beats `other`, a known stance beats an unknown one. */
function better(keep: Stakeholder, drop: Stakeholder): Stakeholder {
  return {
    ...keep,
    role: keep.role === 'other' ? drop.role : keep.role,
    stance: keep.stance === 'unknown' ? drop.stance : keep.stance,
  };
}

/** Only where it rests on the record alone: an address goes on to be found by itself. */
function moved(scope: Suppression['scope'], keep: Contact, drop: Contact): Suppression['scope'] | null {
  if ((scope.kind !== 'person' && scope.kind !== 'channel') || scope.contactId !== drop.id) return null;
  const addresses: readonly string[] = [drop.email, ...drop.otherEmails];
  return scope.emails.some((mail) => addresses.includes(mail)) ? null : { ...scope, contactId: keep.id };
}
