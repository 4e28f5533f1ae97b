import type { MilestoneKind } from '../../domain/records';
import type { Measure } from '../measure';
import { dayText } from './support/day-at';
import { openDeals } from './support/deal-index';
import { shareOf } from './support/shares';

/** Where both sides sit together. */
const MEETINGS: readonly MilestoneKind[] = ['meeting', 'demo', 'workshop', 'executive-alignment', 'stakeholder-review'];

export const nextMeetingScheduled = {
  id: 'next-meeting-scheduled',
  name: 'Deals with a next meeting',
  definition: 'How many open deals have a meeting with the buyer on a day that is still to come.',
  formula: 'open deals with a dated next meeting ÷ open deals',
  requirement: 'S2-25',
  noun: 'deals',
  span: 'today',
  unit: 'share',
  better: 'more',
  goal: null,
  of({ lines, today }) {
    const cases = openDeals(lines).map((line) => {
      const next = line.summary.ahead.find(({ kind, due }) => due >= today && MEETINGS.includes(kind));
      const says = next ? `${next.name}, ${dayText(next.due, today)}` : 'none booked';
      const group = line.stage?.name ?? 'Stage not known';
      return {
        dealId: line.summary.id,
        threadId: line.summary.threadId,
        ownerId: line.summary.ownerId,
        at: next?.due ?? null,
        counts: next !== undefined,
        says,
        group,
      };
    });
    return shareOf(cases);
  },
} as const satisfies Measure;
