import { approvalRows } from './approval-rows';
import { defaultTriggers } from './default-triggers';
import type { Policy } from './policy';
import { general } from './sets/general';

/** What holds until a firm writes its own. */
export const defaultPolicy: Policy = {
  version: 1,
  changed: null,
  stages: general.stages,
  // later mails get shorter, never more pressing (S1-18, R-2)
  wordBudgets: [120, 90, 60, 40],
  maxAttempts: 3,
  highValueFrom: 500_000,
  highValueBy: {},
  states: {
    hot: {
      action: 'Answer and agree the next step',
      withinDays: 1,
      escalation: 'The account owner calls',
      escalateAfterDays: 2,
      escalateTo: 'account',
    },
    warm: {
      action: 'Resolve the open decision',
      withinDays: 5,
      escalation: 'The account owner reviews the deal',
      escalateAfterDays: 10,
      escalateTo: 'account',
    },
    recycle: {
      action: 'Review on the agreed date, send nothing',
      withinDays: 90,
      escalation: 'The account owner decides',
      escalateAfterDays: 14,
      escalateTo: 'account',
    },
  },
  approvals: Object.fromEntries(approvalRows.map(({ id, duty }) => [id, duty])),
  answerWithinDays: 1,
  cadence: [
    { dealType: 'new-business', channel: 'mail', daysBetween: [3, 5, 8] },
    { dealType: 'new-business', channel: 'phone', daysBetween: [2, 5] },
    { dealType: 'new-business', channel: 'meeting', daysBetween: [1, 7] },
    { dealType: 'existing-customer', channel: 'mail', daysBetween: [4, 7, 14] },
    { dealType: 'existing-customer', channel: 'phone', daysBetween: [3, 7] },
    { dealType: 'long-cycle', channel: 'mail', daysBetween: [14, 30, 45] },
    { dealType: 'long-cycle', channel: 'phone', daysBetween: [21, 45] },
  ],
  triggers: defaultTriggers,
  bannedPhrases: [],
  longCycle: { byAge: true, minDeals: 8, minAgeDays: 90 },
  fit: { businessTypes: [], locations: [] },
  retentionDays: { quotes: 540, drafts: 60, events: 1095 },
  switches: {
    stepBeforeStage: true,
    cadenceByStage: true,
    watchInactivity: true,
    flagStalled: true,
    forecastByRecency: true,
  },
};
