import type { Measure } from '../measure';
import { milestonesDue } from './support/milestone-cases';
import { shareOf } from './support/shares';

export const milestoneProgression = {
  id: 'milestone-progression',
  name: 'Milestones reached or moved on',
  definition: 'How many milestones that fell due did not simply pass: they were reached, or given a new day in time.',
  formula: '(milestones reached + moved to a later day by their day) ÷ milestones due',
  requirement: 'S0-52',
  noun: 'milestones',
  span: 'period',
  unit: 'share',
  better: 'more',
  goal: null,
  of: (input) => shareOf(milestonesDue(input, ({ reached, moved }) => reached !== null || moved)),
} as const satisfies Measure;
