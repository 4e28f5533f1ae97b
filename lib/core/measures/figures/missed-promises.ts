import type { Measure } from '../measure';
import { totalOf } from './support/shares';
import { stepsDue } from './support/step-cases';

export const missedPromises = {
  id: 'missed-promises',
  name: 'Missed promises',
  definition: 'Promises to a buyer whose day passed before they were kept.',
  formula: 'promises not kept by their day, of all promises due',
  requirement: 'S1-40',
  noun: 'promises',
  span: 'period',
  unit: 'count',
  better: 'less',
  goal: 0,
  of(input) {
    const due = stepsDue(input, ({ reason }) => reason === 'promise-due');
    return totalOf(due.map((one) => ({ ...one, counts: !one.counts })));
  },
} as const satisfies Measure;
