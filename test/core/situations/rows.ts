import type {
  CompanyId,
  ContactId,
  MilestoneId,
  NextStepId,
  OwnerId,
  ReviewId,
  StageId,
  StakeholderId,
  SuppressionId,
  ThreadId,
  TouchId,
} from '../../../lib/core/domain/ids';
import type {
  BuyingRole,
  Milestone,
  NextStep,
  Records,
  Review,
  Stakeholder,
  Stance,
  Touch,
} from '../../../lib/core/domain/records';
import type { Suppression, SuppressionScope } from '../../../lib/core/domain/suppression';
import type { MailSpec } from '../build-situation';
import { at, contact, day, deal, id, mail, mailOf, threadId } from '../build-situation';

export const jonas = (text: string, on = '2026-06-08T09:00:00Z', more: Partial<MailSpec> = {}): MailSpec => ({
  from: 'jonas',
  on,
  text: `Hi Ana,\n\n${text}\n\nBest,\nJonas`,
  ...more,
});
export const from = (
  who: string,
  text: string,
  on = '2026-06-10T14:40:00Z',
  more: Partial<MailSpec> = {},
): MailSpec => ({
  from: who,
  on,
  text: `Hi Jonas,\n\n${text}\n\nRegards`,
  ...more,
});
export const milestone = (due: string, more: Partial<Milestone> = {}): Milestone => ({
  id: id<MilestoneId>('k-1'),
  dealId: deal.id,
  name: 'Ops meeting',
  objective: 'decide',
  kind: 'decision',
  due: day(due),
  done: null,
  ...more,
});
export const step = (due: string, more: Partial<NextStep> = {}): NextStep => ({
  id: id<NextStepId>('n-1'),
  dealId: deal.id,
  threadId,
  what: 'Send the pay-back table',
  ownerId: id<OwnerId>('o-jonas'),
  due: day(due),
  reason: 'by-hand',
  ifSilent: null,
  status: 'open',
  created: at('2026-06-02'),
  closed: null,
  ...more,
});
export const touch = (on: string, more: Partial<Touch> = {}): Touch => ({
  id: id<TouchId>(`k-${on}`),
  dealId: deal.id,
  threadId: id<ThreadId>('t-other'),
  to: [mailOf('ana')],
  reason: 'by-hand',
  kind: 'clarify',
  stage: deal.stage,
  attempt: 1,
  status: 'sent',
  at: at(on),
  messageId: null,
  edited: null,
  ...more,
});
export const review = (
  gate: string,
  status: Review['status'],
  settled: string | null,
  more: Partial<Review> = {},
): Review => ({
  id: id<ReviewId>(`r-${gate}`),
  dealId: deal.id,
  threadId,
  gate,
  ownerId: id<OwnerId>('o-dana'),
  says: 'asked',
  evidence: [{ kind: 'record', record: deal.id, says: 'asked' }],
  status,
  opened: at('2026-06-10T15:00:00Z'),
  settled: settled === null ? null : { at: at(settled), by: id<OwnerId>('o-dana'), note: '' },
  ...more,
});
export const suppress = (scope: SuppressionScope, more: Partial<Suppression> = {}): Suppression => ({
  id: id<SuppressionId>('s-1'),
  scope,
  reason: 'by-hand',
  until: null,
  evidence: null,
  by: id<OwnerId>('o-priya'),
  at: at('2026-05-02'),
  source: 'rep',
  ...more,
});
export const anaOnly: SuppressionScope = { kind: 'person', contactId: contact('ana').id, emails: [mailOf('ana')] };
export const stake = (key: string, role: BuyingRole, stance: Stance = 'supportive'): Stakeholder => ({
  id: id<StakeholderId>(`x-${key}`),
  dealId: deal.id,
  contactId: id<ContactId>(`p-${key}`),
  role,
  stance,
});
export const answered = (gate: string, n: number, yes: boolean): Partial<Records> => ({
  answers: [{ threadId, messageId: mail(n), gate, yes, at: at('2026-06-11T07:00:00Z') }],
});
export const stage = (name: string) => id<StageId>(name);
export const owner = (name: string) => id<OwnerId>(name);
export const corvane = id<CompanyId>('c-corvane');
/** Everybody the proposal stage asks for is known. */
export const wholeMap = [stake('ana', 'champion'), stake('ruben', 'economic-buyer')];
