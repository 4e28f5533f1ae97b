import { type Day, dayOf, type Instant } from './domain/instant';
import type { ReadThread } from './domain/read-thread';
import type { Contact, Deal, NextStep, Records } from './domain/records';
import type { Suppression } from './domain/suppression';
import { concerns } from './gates/support/suppression';
import type { Policy } from './policy/policy';
import { stageAt } from './policy/stage-at';
import type { DealRecords, Situation } from './situation';

/** Picks the rows of the deal once, so that no rule searches. */
export function situationOf(thread: ReadThread, records: Records, deal: Deal, policy: Policy, now: Instant): Situation {
  const today = dayOf(now, records.rep.zone);
  return { now, today, thread, records, policy, on: rowsOf(thread, records, deal, policy, now) };
}

function rowsOf(thread: ReadThread, records: Records, deal: Deal, policy: Policy, now: Instant): DealRecords {
  const today = dayOf(now, records.rep.zone);
  const ofDeal = <T extends { readonly dealId: string }>(rows: readonly T[]) =>
    rows.filter((row) => row.dealId === deal.id);
  const stakeholders = ofDeal(records.stakeholders);
  const stakes = new Set<string>(stakeholders.map((row) => row.contactId));
  const contacts = records.contacts.filter((row) => row.companyId === deal.companyId || stakes.has(row.id));
  const company = records.companies.find((row) => row.id === deal.companyId) ?? null;
  return {
    deal,
    company,
    owner: records.owners.find((row) => row.id === deal.ownerId) ?? null,
    stage: stageAt(policy, deal.stage),
    contacts,
    stakeholders,
    milestones: ofDeal(records.milestones).sort((a, b) => order(a.due, b.due) || order(a.id, b.id)),
    openStep: openStepOf(ofDeal(records.nextSteps)),
    touches: ofDeal(records.touches).sort((a, b) => a.at - b.at || order(a.id, b.id)),
    valueLog: ofDeal(records.valueLog).sort((a, b) => a.at - b.at || order(a.id, b.id)),
    values: records.values,
    reviews: ofDeal(records.reviews),
    engagements: ofDeal(records.engagements)
      .filter(({ at }) => at <= now)
      .sort((a, b) => a.at - b.at || order(a.id, b.id)),
    suppressions: inForce(thread, records, deal, contacts, today),
  };
}

/** One open step per deal (S1-61); should an import bring several, the newest counts. */
function openStepOf(steps: readonly NextStep[]): NextStep | null {
  const open = steps.filter((step) => step.status === 'open');
  return open.sort((a, b) => b.created - a.created || order(a.id, b.id))[0] ?? null;
}

function inForce(
  thread: ReadThread,
  records: Records,
  deal: Deal,
  contacts: readonly Contact[],
  today: Day,
): readonly Suppression[] {
  const lifted = new Set<string>(records.lifts.map((lift) => lift.lifts));
  const mails = new Set<string>(thread.facts.buyers.map((person) => person.email));
  for (const { message } of thread.messages) {
    for (const person of [message.from, ...message.to, ...message.cc]) mails.add(person.email);
  }
  for (const contact of contacts) for (const mail of [contact.email, ...contact.otherEmails]) mails.add(mail);
  const ids = new Set<string>(contacts.map((contact) => contact.id));
  return records.suppressions.filter(
    (row) =>
      !lifted.has(row.id) &&
      (row.until === null || row.until >= today) &&
      concerns(row.scope, { deal, mails, contacts: ids }),
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
