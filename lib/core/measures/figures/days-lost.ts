import type { Measure } from '../measure';
import { byGroup, shareOf } from './support/shares';
import { stepsDue } from './support/step-cases';

export const daysLost = {
  id: 'days-lost',
  name: 'Days lost to late steps',
  definition: 'How many days deals waited for us: from each due day until the step was done, or until today.',
  formula: 'sum of days late over all steps due, by the stage the deal is in today',
  requirement: 'S2-14',
  noun: 'steps',
  span: 'period',
  unit: 'days',
  better: 'less',
  goal: null,
  of(input) {
    const cases = stepsDue(input, () => true).map((one) => ({ ...one, counts: one.figure !== 0 }));
    const groups = [...byGroup(cases)].map(([label, own]) => ({
      label,
      value: sum(own),
      done: own.filter(({ counts }) => counts).length,
      of: own.length,
    }));
    const sorted = groups.sort((a, b) => b.value - a.value || (a.label < b.label ? -1 : 1));
    return { ...shareOf(cases, sorted), value: cases.length === 0 ? null : sum(cases) };
  },
} as const satisfies Measure;

function sum(cases: readonly { readonly figure?: number }[]): number {
  return cases.reduce((days, { figure = 0 }) => days + figure, 0);
}
