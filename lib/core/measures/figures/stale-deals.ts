import type { Measure } from '../measure';
import { totalOf } from './support/shares';
import { silentCases } from './support/silent-cases';

export const staleDeals = {
  id: 'stale-deals',
  name: 'Stale deals',
  definition: 'Open deals that have been silent for longer than their stage allows, without being paused.',
  formula: 'open deals past their window and not paused, of all open deals; their amount is not in the forecast',
  requirement: 'S0-55, S2-13',
  noun: 'deals',
  span: 'today',
  unit: 'count',
  better: 'less',
  goal: null,
  of: ({ lines }) => totalOf(silentCases(lines, () => true)),
} as const satisfies Measure;
