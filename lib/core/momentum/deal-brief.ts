import type { BriefPerson, DealBrief } from '../domain/brief';
import type { EmailAddress } from '../domain/ids';
import type { Contact, Stakeholder } from '../domain/records';
import type { Participant } from '../domain/thread';
import { covers } from '../gates/support/suppression';
import type { Situation } from '../situation';
import { audienceOf, contactOf, fullNameOf, isOwn } from '../situation-people';
import { dealState } from './deal-state';
import { missingRoles } from './missing-roles';
import { quietOf } from './quiet';

/** The deal's rows as the panel shows them. */
export function dealBrief(s: Situation): DealBrief {
  const { deal, company, owner, stage } = s.on;
  const { state, why } = dealState(s);
  const next = s.on.milestones.find((one) => one.done === null) ?? null;
  return {
    id: deal.id,
    name: deal.name,
    company: company ? { id: company.id, name: company.name } : null,
    owner: owner ? { id: owner.id, name: owner.name } : null,
    stage: stage
      ? { id: stage.id, name: stage.name, index: s.policy.stages.indexOf(stage), of: s.policy.stages.length }
      : null,
    mode: deal.mode,
    state,
    stateWhy: why,
    momentum: quietOf(s),
    amount: deal.amount,
    milestone: next
      ? { id: next.id, name: next.name, due: next.due, late: s.policy.switches.flagStalled && next.due < s.today }
      : null,
    people: peopleOf(s),
    missingRoles: missingRoles(s),
    lastValue: s.on.valueLog.at(-1) ?? null,
    openStep: s.on.openStep,
  };
}

/** First who is on the mail, then the deal's other stakeholders; each person once, whatever address they used. */
function peopleOf(s: Situation): readonly BriefPerson[] {
  const here = new Map<string, Participant>();
  for (const person of [...audienceOf(s), ...s.thread.facts.buyers]) {
    if (!isOwn(s, person.email)) here.set(contactOf(s, person.email)?.id ?? person.email, person);
  }
  const rows = [...here.values()].map((person) => row(s, person, contactOf(s, person.email), true));
  for (const stake of s.on.stakeholders) {
    const contact = s.on.contacts.find((one) => one.id === stake.contactId);
    if (contact && !here.has(contact.id)) rows.push(row(s, contact, contact, false));
  }
  return rows;
}

type Named = { readonly name: string; readonly email: EmailAddress };

function row(s: Situation, person: Named, contact: Contact | null, here: boolean): BriefPerson {
  const stake: Stakeholder | undefined = s.on.stakeholders.find((one) => one.contactId === contact?.id);
  const known = s.on.contacts.some((one) => one.id === contact?.id);
  const held = s.on.suppressions.find((one) => covers(one.scope, { email: person.email, contact }, s.on.deal));
  return {
    name: fullNameOf(s, person),
    email: person.email,
    contactId: contact?.id ?? null,
    role: stake?.role ?? null,
    stance: stake?.stance ?? 'unknown',
    here,
    isNew: here && !known,
    suppressed: held?.reason ?? null,
  };
}
