import type { Measure } from '../measure';
import { totalOf } from './support/shares';
import { silentCases } from './support/silent-cases';

export const staleLeads = {
  id: 'stale-leads',
  name: 'Stale leads',
  definition: 'The same for active deals alone: those one expects to move this quarter.',
  formula: 'active deals past their window and not paused, of all active deals',
  requirement: 'S1-39',
  noun: 'deals',
  span: 'today',
  unit: 'count',
  better: 'less',
  goal: null,
  of: ({ lines }) => totalOf(silentCases(lines, ({ summary }) => summary.mode === 'active')),
} as const satisfies Measure;
