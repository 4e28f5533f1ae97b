import type {
  CompanyId,
  ContactId,
  DealId,
  EmailAddress,
  NextStepId,
  OwnerId,
  StageId,
  StakeholderId,
  ThreadId,
} from '@/lib/core/domain/ids';
import type { Day, Instant } from '@/lib/core/domain/instant';
import { newDeal } from '@/lib/core/domain/new-deal';
import type { Company, Contact, Deal, NextStep, Rep, Stakeholder } from '@/lib/core/domain/records';
import type { Suppression, SuppressionScope } from '@/lib/core/domain/suppression';

/** Small valid rows for tests; every figure is distinct on purpose. */
export const NOW = Date.UTC(2026, 5, 11, 9, 30) as Instant;
export const REP: Rep = {
  id: 'local:jonas' as OwnerId,
  name: 'Jonas Weber',
  email: mail('jonas.weber@northlight.example'),
  zone: 'Europe/Berlin',
};

export function mail(text: string): EmailAddress {
  return text as EmailAddress;
}

export function company(id: string, name: string, ...domains: string[]): Company {
  return { id: `local:${id}` as CompanyId, name, domains };
}

export function contact(
  id: string,
  name: string,
  email: string,
  companyId: string | null,
  ...otherEmails: string[]
): Contact {
  return {
    id: `local:${id}` as ContactId,
    companyId: companyId ? (`local:${companyId}` as CompanyId) : null,
    name,
    email: mail(email),
    otherEmails: otherEmails.map(mail),
    title: null,
    consent: 'given',
    prefers: null,
  };
}

export function deal(id: string, name: string, companyId: string, more: Partial<Deal> = {}): Deal {
  return {
    ...newDeal({
      id: `local:${id}` as DealId,
      name,
      companyId: `local:${companyId}` as CompanyId,
      ownerId: REP.id,
      stage: 'discovery' as StageId,
      stageSince: '2026-05-02' as Day,
      created: '2026-04-07' as Day,
    }),
    amount: { amount: 18_400, currency: 'EUR' },
    ...more,
  };
}

export function stakeholder(id: string, dealId: string, contactId: string): Stakeholder {
  return {
    id: `local:${id}` as StakeholderId,
    dealId: `local:${dealId}` as DealId,
    contactId: `local:${contactId}` as ContactId,
    role: 'champion',
    stance: 'supportive',
  };
}

export function step(id: string, dealId: string, more: Partial<NextStep> = {}): NextStep {
  return {
    id: `local:${id}` as NextStepId,
    dealId: `local:${dealId}` as DealId,
    threadId: null,
    what: 'Send the plan',
    ownerId: REP.id,
    due: '2026-06-16' as Day,
    reason: 'promise-due',
    ifSilent: null,
    status: 'open',
    created: (NOW - 86_400_000) as Instant,
    closed: null,
    ...more,
  };
}

export function suppression(id: string, scope: SuppressionScope, more: Partial<Suppression> = {}): Suppression {
  return {
    id: `local:${id}` as Suppression['id'],
    scope,
    reason: 'opted-out',
    until: null,
    evidence: null,
    by: REP.id,
    at: NOW,
    source: 'rep',
    ...more,
  };
}

export function threadId(text: string): ThreadId {
  return `gmail:${text}` as ThreadId;
}

/** Two companies, three people, two deals. */
export const SMALL = {
  companies: [
    company('corvane', 'Corvane Systems', 'corvane.example'),
    company('bellhaven', 'Bellhaven Foods', 'bellhaven.example'),
  ],
  contacts: [
    contact('marta', 'Marta Lindqvist', 'marta.lindqvist@corvane.example', 'corvane', 'marta@home.example'),
    contact('tomas', 'Tomás Reyes', 'tomas.reyes@corvane.example', 'corvane'),
    contact('ivy', 'Ivy Stone', 'ivy.stone@bellhaven.example', 'bellhaven'),
  ],
  deals: [
    deal('rollout', 'Analytics rollout', 'corvane'),
    deal('pilot', 'Cold chain pilot', 'bellhaven', { created: '2026-03-19' as Day }),
  ],
  stakeholders: [
    stakeholder('s1', 'rollout', 'marta'),
    stakeholder('s2', 'rollout', 'tomas'),
    stakeholder('s3', 'pilot', 'ivy'),
  ],
};
