import { given, type MeasureExamples } from '../../../../test/core/build-measure';
import { milestones } from '../../../../test/core/measure-cases';

export const examples: MeasureExamples = [
  {
    name: 'reached, reached late, passed, moved in time, moved too late; due today is not asked',
    on: given(milestones),
    is: {
      value: 0.6,
      done: 3,
      of: 5,
      says: [
        'Call, due Tue 5 May, reached Tue 5 May',
        'Call, due Wed 6 May, reached Thu 7 May',
        'Demo, due Fri 8 May, passed',
        'due Mon 11 May, moved to Sat 20 Jun',
        'due Tue 12 May, moved to Sat 20 Jun',
      ],
    },
  },
  {
    name: 'none due',
    on: given({ deals: milestones.deals, from: '2026-06-01' }),
    is: { value: null },
  },
];
