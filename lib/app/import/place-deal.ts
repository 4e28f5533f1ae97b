import type { DealId, NextStepId, OwnerId, StageId } from '../../core/domain/ids';
import { newDeal } from '../../core/domain/new-deal';
import type { Company, Contact, Deal, Money, NextStep, Owner } from '../../core/domain/records';
import type { ContactRef, CrmRecord, OwnerRef } from '../../crm/crm-connector';
import { companyFor } from './place-company';
import { placeStakeholder } from './place-contact';
import { stageOf } from './stage-of';
import { alias, byId, byMail, byName, findRow, metBefore, note, place, type Workbench } from './workbench';

type DealRecord = Extract<CrmRecord, { kind: 'deal' }>;

export function placeDeal(bench: Workbench, record: DealRecord): void {
  const { id, name, line } = record;
  const company = companyFor(bench, record.company, line);
  if (!company) {
    bench.problems.push({
      line,
      message: `Its company ${record.company.id ?? ''} is not here yet. Import the companies first, then the deals again.`,
    });
    return;
  }
  const found = findRow<Deal>(bench, 'deals', [byId(bench, id), byName(name, company.id)]);
  const rowId = found?.id ?? ((id ? `${bench.source}:${id}` : `local:${bench.key}-${line}`) as DealId);
  if (metBefore(bench, 'deals', rowId, line, 'deal')) return;
  alias(bench, 'deals', id, rowId);
  const stage = stageFor(bench, record);
  const before = found ?? firstSeen(bench, record, rowId, company, stage);
  const deal = place(bench, 'deals', merged(bench, record, company, before, stage ?? before.stage));
  for (const ref of record.contacts) placePerson(bench, ref, deal, company);
  placeStep(bench, record, deal);
}

/** Stage, amount and dates are the other system's to say; what it has no place for stays ours. */
function merged(bench: Workbench, record: DealRecord, company: Company, deal: Deal, stage: StageId): Deal {
  const moved = stage !== deal.stage;
  return {
    ...deal,
    name: record.name,
    companyId: company.id,
    ownerId: ownerFor(bench, record.owner) ?? deal.ownerId,
    stage,
    stageSince: record.stageSince ?? (moved ? bench.today : deal.stageSince),
    outcome: record.outcome ?? deal.outcome,
    exitReason: record.exitReason ?? deal.exitReason,
    amount: moneyOf(bench, record) ?? deal.amount,
    closeDate: record.closeDate ?? deal.closeDate,
  };
}

function firstSeen(bench: Workbench, record: DealRecord, id: DealId, company: Company, stage: StageId | null): Deal {
  return newDeal({
    id,
    name: record.name,
    companyId: company.id,
    ownerId: bench.rep.id,
    stage: stage ?? (bench.policy.stages[0]?.id as StageId),
    stageSince: null,
    created: record.created ?? bench.today,
  });
}

function stageFor(bench: Workbench, { stage }: DealRecord): StageId | null {
  if (stage === null) return null;
  const ours = stageOf(stage, bench.policy);
  if (!ours)
    note(
      bench,
      `Deals in the stage “${stage.slice(0, 40)}”`,
      `It is not one of ours, so new deals begin at ${bench.policy.stages[0]?.name}.`,
    );
  return ours;
}

function moneyOf(bench: Workbench, { amount: money }: DealRecord): Money | null {
  if (!money) return null;
  if (!money.currency)
    note(bench, 'Amounts without a currency', `They are taken as ${bench.currency}. Choose another if that is wrong.`);
  return { amount: money.amount, currency: money.currency ?? bench.currency };
}

/** The rep, an owner we know, or a new one; `null` when the record names nobody. */
function ownerFor(bench: Workbench, { name, email }: OwnerRef): OwnerId | null {
  if (name === null && email === null) return null;
  const isRep = email === bench.rep.email || (name !== null && name.toLowerCase() === bench.rep.name.toLowerCase());
  if (isRep) return bench.rep.id;
  const found = findRow<Owner>(bench, 'owners', [byMail(email), byName(name)]);
  if (found) return found.id;
  const called = name ?? (email as string);
  const id = `${bench.source}:owner-${called.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}` as OwnerId;
  return place<Owner>(bench, 'owners', { id, name: called, email, duties: [] }).id;
}

function placePerson(bench: Workbench, ref: ContactRef, deal: Deal, company: Company): void {
  const contact = findRow<Contact>(bench, 'contacts', [
    byId(bench, ref.id),
    byMail(ref.email),
    byName(ref.name, company.id),
  ]);
  if (contact) placeStakeholder(bench, deal, contact, null, null);
  else note(bench, 'People named on deals who are not here yet', 'Import the contacts, then the deals again.');
}

/** The agreed next step, where there is none open already. */
function placeStep(bench: Workbench, { nextStep, line }: DealRecord, deal: Deal): void {
  if (!nextStep || deal.outcome !== 'open' || findRow(bench, 'nextSteps', [`open ${deal.id}`])) return;
  place<NextStep>(bench, 'nextSteps', {
    id: `local:${bench.key}-${line}` as NextStepId,
    dealId: deal.id,
    threadId: null,
    what: nextStep.what,
    ownerId: deal.ownerId,
    due: nextStep.due,
    reason: 'by-hand',
    ifSilent: null,
    status: 'open',
    created: bench.now,
    closed: null,
  });
}
