import type { Measure } from '../measure';
import { shareOf } from './support/shares';
import { stepsDue } from './support/step-cases';

export const promisesKept = {
  id: 'promises-kept',
  name: 'Promises kept',
  definition: 'How many of our promises to buyers were kept by the day that was promised.',
  formula: 'promises kept by their day ÷ promises due',
  requirement: 'S2-15',
  noun: 'promises',
  span: 'period',
  unit: 'share',
  better: 'more',
  goal: null,
  of: (input) => shareOf(stepsDue(input, ({ reason }) => reason === 'promise-due')),
} as const satisfies Measure;
