import type { DealLine } from '../deal-line';
import type { Measure } from '../measure';
import { dayText } from './support/day-at';
import { shareOf } from './support/shares';

export const nextMilestoneOrReason = {
  id: 'next-milestone-or-reason',
  name: 'Long deals that move or rest for a reason',
  definition: 'How many long-cycle deals have a milestone ahead, or say why they are paused or were closed.',
  formula:
    'long-cycle deals with a next milestone, a pause reason or an exit reason ÷ long-cycle deals, but for those won',
  requirement: 'S0-64',
  noun: 'deals',
  span: 'today',
  unit: 'share',
  better: 'more',
  goal: 0.9,
  of({ lines, today }) {
    const asked = lines.filter(({ summary }) => summary.mode === 'long-cycle' && summary.outcome !== 'won');
    const cases = asked.map((line) => {
      const { outcome, ahead } = line.summary;
      const next = outcome === 'open' ? ahead.find(({ due }) => due >= today) : undefined;
      const why = reasonOf(line);
      const says = next ? `${next.name}, ${dayText(next.due, today)}` : why || 'neither a milestone nor a reason';
      const group = outcome === 'open' ? (line.parked ? 'Paused' : 'Open') : 'Closed';
      return {
        dealId: line.summary.id,
        threadId: line.summary.threadId,
        ownerId: line.summary.ownerId,
        at: next?.due ?? null,
        counts: next !== undefined || why !== '',
        says,
        group,
      };
    });
    return shareOf(cases);
  },
} as const satisfies Measure;

function reasonOf({ summary, parked }: DealLine): string {
  if (summary.outcome !== 'open') return (summary.exitReason ?? '').trim();
  return parked ? (summary.parked?.why ?? '').trim() : '';
}
