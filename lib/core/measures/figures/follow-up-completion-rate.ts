import type { Measure } from '../measure';
import { shareOf } from './support/shares';
import { stepsDue } from './support/step-cases';

export const followUpCompletionRate = {
  id: 'follow-up-completion-rate',
  name: 'Follow-ups done on time',
  definition: 'How many next steps were done by the day they were due. One given up before its day was no longer due.',
  formula: 'next steps done by their due day ÷ next steps due',
  requirement: 'S1-37, S1-50',
  noun: 'steps',
  span: 'period',
  unit: 'share',
  better: 'more',
  goal: 0.9,
  of: (input) => shareOf(stepsDue(input, () => true)),
} as const satisfies Measure;
