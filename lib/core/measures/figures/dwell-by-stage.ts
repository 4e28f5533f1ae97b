import type { Measure } from '../measure';
import { dwellSpread } from './support/dwell-spread';

export const dwellByStage = {
  id: 'dwell-by-stage',
  name: 'Spread of days in a stage',
  definition:
    'How far apart stays in the same stage lie: deals that are there now, and those that left it in the period.',
  formula: 'width of the middle half of days in the stage, by stage; the figure is the widest',
  requirement: 'S2-26',
  noun: 'stays',
  span: 'period',
  unit: 'days',
  better: 'less',
  goal: null,
  of: (input) => dwellSpread(input, ({ stage }) => stage),
} as const satisfies Measure;
