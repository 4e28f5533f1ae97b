import type { Measure } from '../measure';
import { dwellSpread } from './support/dwell-spread';

export const dwellByOwner = {
  id: 'dwell-by-owner',
  name: 'Spread of days in a stage, by owner',
  definition: 'The same by who owns the deal: a wide spread means that deals are worked at very different speeds.',
  formula: 'width of the middle half of days in a stage, by owner; the figure is the widest',
  requirement: 'S2-26',
  noun: 'stays',
  span: 'period',
  unit: 'days',
  better: 'less',
  goal: null,
  of: (input) => dwellSpread(input, ({ owner }) => owner),
} as const satisfies Measure;
