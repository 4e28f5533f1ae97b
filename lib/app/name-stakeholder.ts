import type { DealId, StakeholderId, ThreadId } from '../core/domain/ids';
import type { BuyingRole, Stakeholder } from '../core/domain/records';
import { ok } from '../core/domain/result';
import type { Participant } from '../core/domain/thread';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';
import { contactFor } from './contact-for';
import { withDeal } from './with-deal';

type Input = Act & { readonly dealId: DealId; readonly role: BuyingRole; readonly person: Participant };

/** Gives a person a buying role on a deal; a person we do not know yet becomes a contact of the deal's company. */
export function nameStakeholder(store: Store, { dealId, role, person, key, now }: Input): Acted {
  return store.intent(key, (reads) =>
    withDeal(reads, dealId, async (deal, { stakeholders }) => {
      const { contacts } = await reads.recordsForThread({ id: 'none:' as ThreadId, people: [person.email] });
      const { contact, isNew } = contactFor(person, contacts, deal.companyId, key);
      const before = stakeholders.find((row) => row.contactId === contact.id);
      const row: Stakeholder = before
        ? { ...before, role }
        : { id: `local:${key}` as StakeholderId, dealId, contactId: contact.id, role, stance: 'unknown' };
      const data = { field: 'stakeholder', role, from: before?.role ?? null, newContact: isNew };
      return ok({
        rows: { contacts: isNew ? [contact] : [], stakeholders: [row] },
        events: [{ at: now, kind: 'deal-changed', dealId, threadId: null, data }],
      });
    }),
  );
}
