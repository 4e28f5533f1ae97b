import type { Contact, Deal } from '../../core/domain/records';
import type { CrmRecord } from '../../crm/crm-connector';
import { placeCompany } from './place-company';
import { placeContact, placeStakeholder } from './place-contact';
import { placeDeal } from './place-deal';
import { byId, byMail, byName, findRow, metBefore, type Workbench } from './workbench';

/** Works one record of another system into the rows as they will stand. */
export function placeRecord(bench: Workbench, record: CrmRecord): void {
  if (record.kind === 'company') placeCompany(bench, record);
  else if (record.kind === 'contact') placeContact(bench, record);
  else if (record.kind === 'deal') placeDeal(bench, record);
  else placeRole(bench, record);
}

function placeRole(
  bench: Workbench,
  { deal: of, contact: who, role, stance, line }: Extract<CrmRecord, { kind: 'stakeholder' }>,
): void {
  const deal = findRow<Deal>(bench, 'deals', [byId(bench, of.id), byName(of.name)]);
  if (!deal) {
    bench.problems.push({ line, message: 'Its deal is not here yet. Import the deals first, then the roles again.' });
    return;
  }
  const contact = findRow<Contact>(bench, 'contacts', [
    byId(bench, who.id),
    byMail(who.email),
    byName(who.name, deal.companyId),
  ]);
  if (!contact) {
    bench.problems.push({
      line,
      message: 'Its person is not here yet. Import the contacts first, then the roles again.',
    });
    return;
  }
  if (metBefore(bench, 'stakeholders', `${deal.id}|${contact.id}`, line, 'person on the same deal')) return;
  placeStakeholder(bench, deal, contact, role, stance);
}
