import type { BriefPerson, DealBrief } from '@/lib/core/domain/brief';
import type { CompanyId, DealId, MilestoneId, StageId, ValueId, ValueLogId } from '@/lib/core/domain/ids';
import type { Day } from '@/lib/core/domain/instant';
import { newDeal } from '@/lib/core/domain/new-deal';
import type { BuyingRole, Company, Deal, DealState, NextStep, ValueLog } from '@/lib/core/domain/records';
import { at, day, mail, rep, stages } from './world';

export type DealSpec = {
  readonly id: string;
  readonly company: string;
  readonly domain: string;
  readonly name: string;
  readonly stage: number;
  readonly state: DealState;
  readonly stateWhy: string;
  readonly amount: number;
  readonly quiet: readonly [number | null, number];
  readonly stopped?: Day | 'for-good' | null;
  readonly milestone?: { readonly name: string; readonly due: string; readonly late?: boolean } | null;
  readonly people: readonly BriefPerson[];
  readonly missing: readonly BuyingRole[];
  readonly lastValue?: { readonly name: string; readonly to: readonly string[]; readonly at: string };
  readonly openStep?: NextStep | null;
};

export function dealBrief(spec: DealSpec): DealBrief {
  const stage = stages[spec.stage];
  return {
    id: `local:${spec.id}` as DealId,
    name: spec.name,
    company: { id: `local:${spec.domain}` as CompanyId, name: spec.company },
    owner: { id: rep.id, name: rep.name },
    stage: stage ? { id: stage.id, name: stage.name, index: spec.stage, of: stages.length } : null,
    mode: 'active',
    state: spec.state,
    stateWhy: spec.stateWhy,
    momentum: { quiet: spec.quiet[0], window: spec.quiet[1], stopped: spec.stopped ?? null },
    amount: { amount: spec.amount, currency: 'EUR' },
    milestone: spec.milestone
      ? {
          id: 'local:m1' as MilestoneId,
          name: spec.milestone.name,
          due: day(spec.milestone.due),
          late: spec.milestone.late ?? false,
        }
      : null,
    people: spec.people,
    missingRoles: spec.missing,
    lastValue: spec.lastValue ? valueLog(spec) : null,
    openStep: spec.openStep ?? null,
  };
}

function valueLog(spec: DealSpec): ValueLog | null {
  if (!spec.lastValue) return null;
  return {
    id: 'local:v1' as ValueLogId,
    valueId: 'local:value1' as ValueId,
    name: spec.lastValue.name,
    dealId: `local:${spec.id}` as DealId,
    to: spec.lastValue.to.map(mail),
    at: at(spec.lastValue.at),
    threadId: null,
    how: 'by-hand',
  };
}

export function dealRow(spec: Pick<DealSpec, 'id' | 'name' | 'domain' | 'amount' | 'stage'>): Deal {
  return {
    ...newDeal({
      id: `local:${spec.id}` as DealId,
      name: spec.name,
      companyId: `local:${spec.domain}` as CompanyId,
      ownerId: rep.id,
      stage: (stages[spec.stage]?.id ?? 'discovery') as StageId,
      stageSince: null,
      created: day('2026-01-12'),
    }),
    amount: { amount: spec.amount, currency: 'EUR' },
  };
}

export function company(spec: Pick<DealSpec, 'company' | 'domain'>): Company {
  return { id: `local:${spec.domain}` as CompanyId, name: spec.company, domains: [spec.domain] };
}
