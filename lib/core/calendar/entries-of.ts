import type { DealSummary } from '../measures/deal-summary';
import type { CalendarEntry } from './calendar-entry';

/** The open next step and the checkpoints ahead of one deal, the step first; none when the deal is closed. */
export function entriesOf({ outcome, company, name, step, ahead }: DealSummary): readonly CalendarEntry[] {
  if (outcome !== 'open') return [];
  const title = (what: string) => (company ? `${company}: ${what}` : what);
  const steps = step
    ? [{ uid: uidOf('step', step.id), day: step.due, title: title(step.what), text: `Next step on ${name}.` }]
    : [];
  const milestones = ahead.map((one) => ({
    uid: uidOf('milestone', one.id),
    day: one.due,
    title: title(one.name),
    text: `Milestone of ${name}.`,
  }));
  return [...steps, ...milestones];
}

function uidOf(kind: string, id: string): string {
  return `${kind}-${id}@throughline`;
}
