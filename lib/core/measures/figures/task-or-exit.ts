import type { Measure } from '../measure';
import { shareOf } from './support/shares';

export const taskOrExit = {
  id: 'task-or-exit',
  name: 'Leads with a task or an exit',
  definition: 'No active deal may lie about: each has a next step, a milestone, a pause, or the reason why it ended.',
  formula: 'active deals with a step, a milestone, a pause or an exit reason ÷ active deals, but for those won',
  requirement: 'S1-51',
  noun: 'deals',
  span: 'today',
  unit: 'share',
  better: 'more',
  goal: 1,
  of({ lines }) {
    const asked = lines.filter(({ summary }) => summary.mode === 'active' && summary.outcome !== 'won');
    const cases = asked.map((line) => {
      const { outcome, exitReason, ahead } = line.summary;
      const exit = (exitReason ?? '').trim();
      const counts = outcome === 'open' ? line.next !== null || ahead.length > 0 : exit !== '';
      const says = outcome === 'open' ? (line.next?.name ?? 'nothing ahead') : exit || 'closed without a reason';
      return {
        dealId: line.summary.id,
        threadId: line.summary.threadId,
        ownerId: line.summary.ownerId,
        at: line.next?.due ?? null,
        counts,
        says,
        group: outcome === 'open' ? 'Open' : 'Closed',
      };
    });
    return shareOf(cases);
  },
} as const satisfies Measure;
