import type { ContactId, StakeholderId, SuppressionId } from '../../core/domain/ids';
import type { BuyingRole, Consent, Contact, Deal, Stakeholder, Stance } from '../../core/domain/records';
import type { Suppression } from '../../core/domain/suppression';
import type { CrmRecord } from '../../crm/crm-connector';
import { companyFor } from './place-company';
import { alias, byId, byMail, byName, findRow, metBefore, note, place, rowAt, type Workbench } from './workbench';

type ContactRecord = Extract<CrmRecord, { kind: 'contact' }>;

export function placeContact(bench: Workbench, record: ContactRecord): void {
  const { id, email, otherEmails, line } = record;
  const found = findRow<Contact>(bench, 'contacts', [byId(bench, id), byMail(email), ...otherEmails.map(byMail)]);
  const rowId = found?.id ?? ((id ? `${bench.source}:${id}` : `local:${bench.key}-${line}`) as ContactId);
  if (metBefore(bench, 'contacts', rowId, line, 'person')) return;
  alias(bench, 'contacts', id, rowId);
  const contact = place(bench, 'contacts', merged(bench, record, found, rowId));
  if (contact.consent === 'withdrawn') placeOptOut(bench, contact);
  for (const ref of record.deals) {
    const deal = findRow<Deal>(bench, 'deals', [byId(bench, ref.id), byName(ref.name)]);
    if (deal) placeStakeholder(bench, deal, contact, record.role, null);
    else note(bench, 'People who name deals that are not here yet', 'Import the deals, then the people again.');
  }
}

function merged(bench: Workbench, record: ContactRecord, found: Contact | null, id: ContactId): Contact {
  const { email, name, title, prefers, line } = record;
  const all = new Set([...record.otherEmails, ...(found ? [found.email, ...found.otherEmails] : [])]);
  all.delete(email);
  return {
    id,
    companyId: companyFor(bench, record.company, line)?.id ?? found?.companyId ?? null,
    name: name === email && found ? found.name : name,
    email,
    otherEmails: [...all],
    title: title ?? found?.title ?? null,
    consent: consentAfter(found?.consent ?? null, record.consent),
    prefers: prefers ?? found?.prefers ?? null,
  };
}

/** Another system may withdraw consent, never give it back (DESIGN 6). */
function consentAfter(before: Consent | null, says: Consent | null): Consent {
  if (before === 'withdrawn' || says === 'withdrawn') return 'withdrawn';
  return says ?? before ?? 'given';
}

/** Once for each person: an opt-out that the owner lifted does not come back with the next import of the same file. */
function placeOptOut(bench: Workbench, contact: Contact): void {
  const id = `opt-out:${contact.id}` as SuppressionId;
  if (rowAt(bench, 'suppressions', id)) return;
  place<Suppression>(bench, 'suppressions', {
    id,
    scope: { kind: 'person', contactId: contact.id, emails: [contact.email, ...contact.otherEmails] },
    reason: 'opted-out',
    until: null,
    evidence: { kind: 'record', record: contact.id, says: `${contact.name} is opted out in the imported file` },
    by: bench.rep.id,
    at: bench.now,
    source: 'import',
  });
}

/** A person on a deal, once; a role that is not said leaves the one we know. */
export function placeStakeholder(
  bench: Workbench,
  deal: Deal,
  contact: Contact,
  role: BuyingRole | null,
  stance: Stance | null,
): Stakeholder {
  const found = findRow<Stakeholder>(bench, 'stakeholders', [`on ${deal.id}|${contact.id}`]);
  return place<Stakeholder>(bench, 'stakeholders', {
    id: found?.id ?? (`${deal.id}/${contact.id}` as StakeholderId),
    dealId: deal.id,
    contactId: contact.id,
    role: role ?? found?.role ?? 'other',
    stance: stance ?? found?.stance ?? 'unknown',
  });
}
