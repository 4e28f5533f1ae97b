import type { Measure } from '../measure';
import { milestonesDue } from './support/milestone-cases';
import { shareOf } from './support/shares';

export const milestoneCompletion = {
  id: 'milestone-completion',
  name: 'Milestones reached by their day',
  definition: 'How many milestones were reached on the day that was agreed, or before it.',
  formula: 'milestones reached by their due day ÷ milestones due',
  requirement: 'S0-56',
  noun: 'milestones',
  span: 'period',
  unit: 'share',
  better: 'more',
  goal: null,
  of: (input) => shareOf(milestonesDue(input, ({ reached, due }) => reached !== null && reached <= due)),
} as const satisfies Measure;
