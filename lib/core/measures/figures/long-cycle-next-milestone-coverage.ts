import type { DealLine } from '../deal-line';
import type { Measure, MeasureInput } from '../measure';
import { openDeals } from './support/deal-index';
import { shareOf } from './support/shares';

const PARTS: readonly { readonly label: string; has(line: DealLine, input: MeasureInput): boolean }[] = [
  {
    label: 'Dated next milestone',
    has: ({ summary }, { today }) => summary.ahead.some(({ due }) => due >= today),
  },
  { label: 'Somebody with a buying role', has: ({ summary }) => summary.roles.some((role) => role !== 'other') },
  { label: 'Reminder for the owner', has: ({ summary, parked }) => summary.step !== null || parked },
];

export const longCycleNextMilestoneCoverage = {
  id: 'long-cycle-next-milestone-coverage',
  name: 'Long deals with a dated next milestone',
  definition: 'How many long-cycle deals have what keeps them moving: a milestone ahead, a known role, a reminder.',
  formula: 'open long-cycle deals with all three ÷ open long-cycle deals',
  requirement: 'S0-62',
  noun: 'deals',
  span: 'today',
  unit: 'share',
  better: 'more',
  goal: 0.9,
  of(input) {
    const lines = openDeals(input.lines).filter(({ summary }) => summary.mode === 'long-cycle');
    const cases = lines.map((line) => {
      const missing = PARTS.filter((part) => !part.has(line, input)).map(({ label }) => label.toLowerCase());
      const says = missing.length === 0 ? 'has all three' : `lacks: ${missing.join(', ')}`;
      return {
        dealId: line.summary.id,
        threadId: line.summary.threadId,
        ownerId: line.summary.ownerId,
        at: line.next?.due ?? null,
        counts: missing.length === 0,
        says,
      };
    });
    const groups = PARTS.map(({ label, has }) => {
      const done = lines.filter((line) => has(line, input)).length;
      return { label, done, of: lines.length, value: lines.length === 0 ? null : done / lines.length };
    });
    return shareOf(cases, groups);
  },
} as const satisfies Measure;
