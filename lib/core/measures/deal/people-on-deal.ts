import type { BriefPerson } from '../../domain/brief';
import type { Day } from '../../domain/instant';
import type { Deal, Records } from '../../domain/records';
import { covers } from '../../gates/support/suppression';

/** Who is on the deal with their role and stance, and people of the company who have none yet; whom not to write to is marked. */
export function peopleOnDeal(deal: Deal, records: Records, today: Day): readonly BriefPerson[] {
  const lifted = new Set<string>(records.lifts.map(({ lifts }) => lifts));
  const holding = records.suppressions.filter(({ id, until }) => !lifted.has(id) && (until === null || until >= today));
  const stakes = records.stakeholders.filter(({ dealId }) => dealId === deal.id);
  return records.contacts.flatMap((contact) => {
    const stake = stakes.find(({ contactId }) => contactId === contact.id);
    if (!stake && contact.companyId !== deal.companyId) return [];
    const held = holding.find(({ scope }) => covers(scope, { email: contact.email, contact }, deal));
    const { name, email } = contact;
    const role = stake?.role ?? null;
    const stance = stake?.stance ?? 'unknown';
    return [
      { name, email, contactId: contact.id, role, stance, here: false, isNew: false, suppressed: held?.reason ?? null },
    ];
  });
}
