import {
  type CompanyId,
  type DealId,
  domainOf,
  type StageId,
  type StakeholderId,
  type ThreadId,
} from '../core/domain/ids';
import { dayOf } from '../core/domain/instant';
import { newDeal } from '../core/domain/new-deal';
import type { Company, Records } from '../core/domain/records';
import { ok } from '../core/domain/result';
import type { Participant } from '../core/domain/thread';
import { companyDomain } from '../core/matching/company-domain';
import { isFreeMail } from '../core/matching/free-mail';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';
import { contactFor } from './contact-for';
import { refuse } from './refuse';
import { repOf } from './rep-of';

type Input = Act & {
  readonly threadId: ThreadId;
  readonly dealName: string;
  readonly companyName: string;
  readonly person: Participant;
  /** The first of the policy when left out. */
  readonly stage?: StageId;
};

/** Makes a deal from a thread, with its company and person where they are new, and links the thread. Only ever on a click. */
export function createDeal(store: Store, { threadId, dealName, companyName, person, stage, key, now }: Input): Acted {
  return store.intent(key, async (reads) => {
    if (dealName.trim() === '' || companyName.trim() === '')
      return refuse('A deal needs its own name and a company. Fill in both.');
    const [settings, policy] = [await reads.settings(), await reads.policy()];
    const records = await reads.recordsForThread({ id: threadId, people: [person.email] });
    const rep = repOf(settings, records.rep.email);
    const known = contactFor(person, records.contacts, null, key);
    const { company, isNew } = companyFor(person, companyName.trim(), known.contact.companyId, records, key);
    const contact = { ...known.contact, companyId: known.contact.companyId ?? company.id };
    const today = dayOf(now, rep.zone);
    const deal = newDeal({
      id: createdDealId(key),
      name: dealName.trim(),
      companyId: company.id,
      ownerId: rep.id,
      stage: stage ?? (policy.stages[0]?.id as StageId),
      stageSince: today,
      created: today,
    });
    const stakeholder = {
      id: `local:${key}` as StakeholderId,
      dealId: deal.id,
      contactId: contact.id,
      role: 'other',
      stance: 'unknown',
    } as const;
    return ok({
      rows: {
        companies: isNew ? [company] : [],
        contacts: known.isNew || contact.companyId !== known.contact.companyId ? [contact] : [],
        deals: [deal],
        stakeholders: [stakeholder],
        threadLinks: [{ threadId, dealId: deal.id, at: now }],
      },
      events: [
        {
          at: now,
          kind: 'deal-created',
          dealId: deal.id,
          threadId,
          data: { newCompany: isNew, newContact: known.isNew, stage: deal.stage },
        },
      ],
    });
  });
}

/** The id of the deal that the act with this key makes. */
export function createdDealId(key: string): DealId {
  return `local:${key}` as DealId;
}

/** The person's own company, else one of the mail's domain with that name or alone, else a new one. */
function companyFor(
  person: Participant,
  name: string,
  of: CompanyId | null,
  { companies }: Records,
  key: string,
): { readonly company: Company; readonly isNew: boolean } {
  const domain = companyDomain(domainOf(person.email));
  const own = isFreeMail(domain) ? null : domain;
  const same = (company: Company) => company.name.toLowerCase() === name.toLowerCase();
  const atDomain = companies.filter(
    (company) => own !== null && company.domains.some((each) => companyDomain(each) === own),
  );
  const found =
    companies.find((company) => company.id === of) ??
    atDomain.find(same) ??
    (atDomain.length === 1 ? atDomain[0] : undefined);
  if (found) return { company: found, isNew: false };
  return { company: { id: `local:${key}` as CompanyId, name, domains: own ? [own] : [] }, isNew: true };
}
