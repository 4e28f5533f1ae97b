import type { MilestoneId, NextStepId, StakeholderId, TouchId, ValueLogId } from '../../core/domain/ids';
import type { Deal, Milestone, NextStep, Rep, Stakeholder, Touch, ValueLog } from '../../core/domain/records';
import { discoveryDeals } from './discovery-deals';
import { endedDeals } from './ended-deals';
import { lateDeals } from './late-deals';
import { proposalDeals } from './proposal-deals';
import { sampleIds } from './sample-ids';
import { sampleAddress } from './sample-people';
import type { SampleDeal } from './sample-row';
import type { SampleTime } from './sample-time';
import { solutionDesignDeals } from './solution-design-deals';
import { valueRows } from './values';

export const sampleDealRows: readonly SampleDeal[] = [
  ...discoveryDeals,
  ...solutionDesignDeals,
  ...proposalDeals,
  ...lateDeals,
  ...endedDeals,
];

export function sampleDeal(row: SampleDeal, rep: Rep, time: SampleTime): Deal {
  return {
    id: sampleIds.deal(row.key),
    name: row.name,
    companyId: sampleIds.company(row.company),
    ownerId: row.owner ? sampleIds.owner(row.owner) : rep.id,
    stage: sampleIds.stage(row.stage),
    stageSince: time.day(row.stageSince),
    outcome: row.outcome ?? 'open',
    mode: row.mode ?? 'active',
    stateOverride: null,
    amount: { amount: row.amount, currency: row.currency ?? 'EUR' },
    closeDate: row.close === undefined ? null : time.day(row.close),
    expires: null,
    decisionWindow: row.decision ? { from: time.day(row.decision[0]), to: time.day(row.decision[1]) } : null,
    budgetWindow: row.budget ? { from: time.day(row.budget[0]), to: time.day(row.budget[1]) } : null,
    procurement: row.procurement ?? 'none',
    legal: row.legal ?? 'none',
    tags: row.tags ?? [],
    agreedTerms: row.terms ?? null,
    parked: row.parked ? { until: time.day(row.parked[0]), why: row.parked[1] } : null,
    exitReason: row.exit ?? null,
    created: time.day(row.created),
  };
}

export function sampleStakeholders(row: SampleDeal): readonly Stakeholder[] {
  return row.people.map(([contact, role, stance]) => ({
    id: `sample:stakeholder-${row.key}-${contact}` as StakeholderId,
    dealId: sampleIds.deal(row.key),
    contactId: sampleIds.contact(contact),
    role,
    stance,
  }));
}

export function sampleMilestones(row: SampleDeal, time: SampleTime): readonly Milestone[] {
  return (row.milestones ?? []).map(([name, objective, kind, due, done], index) => ({
    id: `sample:milestone-${row.key}-${index + 1}` as MilestoneId,
    dealId: sampleIds.deal(row.key),
    name,
    objective,
    kind,
    due: time.day(due),
    done: done === undefined ? null : time.day(done),
  }));
}

export function sampleSteps(row: SampleDeal, rep: Rep, time: SampleTime): readonly NextStep[] {
  const on = {
    dealId: sampleIds.deal(row.key),
    threadId: null,
    ownerId: row.owner ? sampleIds.owner(row.owner) : rep.id,
  };
  const done = (row.doneSteps ?? []).map(([what, due, reason, closed, why], index) => ({
    ...on,
    id: `sample:step-${row.key}-${index + 1}` as NextStepId,
    what,
    due: time.day(due),
    reason,
    ifSilent: null,
    status: 'done' as const,
    created: time.at(due - 5),
    closed: { at: time.at(closed), why },
  }));
  const { step } = row;
  if (!step) return done;
  const open: NextStep = {
    ...on,
    id: `sample:step-${row.key}-open` as NextStepId,
    what: step.what,
    due: time.day(step.due),
    reason: step.reason,
    ifSilent: step.ifSilent ? { on: time.day(step.ifSilent[0]), action: step.ifSilent[1] } : null,
    status: 'open',
    created: time.at(step.since),
    closed: null,
  };
  return [...done, open];
}

export function sampleTouches(row: SampleDeal, time: SampleTime): readonly Touch[] {
  return (row.touches ?? []).map(([on, reason, to, kind, attempt = 1], index) => ({
    id: `sample:touch-${row.key}-${index + 1}` as TouchId,
    dealId: sampleIds.deal(row.key),
    threadId: sampleIds.thread(row.key),
    to: [sampleAddress(to)],
    reason,
    kind,
    stage: sampleIds.stage(on < row.stageSince ? 'discovery' : row.stage),
    attempt,
    status: 'sent',
    at: time.at(on),
    messageId: null,
    edited: ((index * 7 + row.key.length) % 10) / 20,
  }));
}

export function sampleValueLog(row: SampleDeal, time: SampleTime): readonly ValueLog[] {
  return (row.sent ?? []).map(([on, value, to], index) => ({
    id: `sample:value-log-${row.key}-${index + 1}` as ValueLogId,
    valueId: sampleIds.value(value),
    name: valueRows.find(([key]) => key === value)?.[1] ?? value,
    dealId: sampleIds.deal(row.key),
    to: [sampleAddress(to)],
    at: time.at(on),
    threadId: sampleIds.thread(row.key),
    how: 'detected',
  }));
}
