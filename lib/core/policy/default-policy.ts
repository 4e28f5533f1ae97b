import type { StageId } from '../domain/ids';
import type { BuyingRole } from '../domain/records';
import type { Decision, Policy, Stage } from './policy';

type Window = readonly [active: number, longCycle: number];

function stage(id: string, name: string, silent: Window, decision: Decision, roles: readonly BuyingRole[]): Stage {
  const [maxSilentDays, maxSilentDaysLong] = silent;
  return { id: id as StageId, name, maxSilentDays, maxSilentDaysLong, decision, requiredRoles: roles };
}

/** What holds until a firm writes its own: five stages (S2-48), each serving one decision of the buyer (S3-9). */
export const defaultPolicy: Policy = {
  version: 1,
  stages: [
    stage('discovery', 'Discovery', [10, 45], 'relevant', ['champion', 'economic-buyer']),
    stage('solution-design', 'Solution design', [7, 30], 'safe', ['champion', 'economic-buyer']),
    stage('proposal', 'Proposal', [14, 45], 'urgent', ['champion', 'economic-buyer', 'procurement']),
    stage('negotiation', 'Negotiation', [7, 30], 'acceptable', ['champion', 'economic-buyer', 'procurement', 'legal']),
    stage('close', 'Close', [5, 21], 'acceptable', ['champion', 'economic-buyer', 'procurement', 'legal']),
  ],
  // later mails get shorter, never more pressing (S1-18, R-2)
  wordBudgets: [120, 90, 60, 40],
  maxAttempts: 3,
  highValueFrom: 500_000,
  states: {
    hot: { action: 'Answer and agree the next step', withinDays: 1, escalation: 'The account owner calls' },
    warm: { action: 'Resolve the open decision', withinDays: 5, escalation: 'The account owner reviews the deal' },
    recycle: {
      action: 'Review on the agreed date, send nothing',
      withinDays: 90,
      escalation: 'The account owner decides',
    },
  },
  approvals: {
    pricing: 'price',
    'terms-and-legal': 'terms',
    procurement: 'procurement',
    executive: 'executive',
    strategic: 'account',
    'high-value': 'account',
    'new-recipient': 'account',
    'open-objection': 'account',
    'dormant-reentry': 'account',
    'repeated-silence': 'account',
  },
  answerWithinDays: 1,
};
