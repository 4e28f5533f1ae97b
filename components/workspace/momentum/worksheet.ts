import type { Policy } from '@/lib/core/policy/policy';

/** A task somebody keeps in their head, and the sign that shall bring it up instead (S3-17). */
export type WorksheetRow = { readonly task: string; readonly sign: string };
type Sign = { readonly id: string; readonly label: string; readonly on: boolean };

const MOST = 40;
const LONGEST = 200;

/** What can bring a task up: the policy's triggers, and the five rules of the set-up questions. */
export function signsOf({ triggers, switches }: Pick<Policy, 'triggers' | 'switches'>): readonly Sign[] {
  return [
    ...triggers.map(({ id, label, active }) => ({ id, label, on: active })),
    { id: 'due', label: 'The day of its next step or milestone comes', on: true },
    { id: 'quiet', label: 'The deal is quiet for longer than its stage allows', on: switches.watchInactivity },
    { id: 'stalled', label: 'A milestone passes undone', on: switches.flagStalled },
    { id: 'stage', label: 'The deal moves to another stage', on: switches.stepBeforeStage },
  ];
}

/** What was kept, as far as it is a worksheet. */
export function parseWorksheet(kept: unknown): readonly WorksheetRow[] {
  if (!Array.isArray(kept)) return [];
  return kept.slice(0, MOST).flatMap((row): WorksheetRow[] => {
    const { task, sign } = (row ?? {}) as { task?: unknown; sign?: unknown };
    return typeof task === 'string' && typeof sign === 'string' && task.trim() !== ''
      ? [{ task: task.slice(0, LONGEST), sign }]
      : [];
  });
}
