import type { Day } from '../domain/instant';
import { type NotedStep, stepFromNote } from './step-from-note';

/** Every plan with a day in a pasted note of a call, ours or theirs, the earliest first (S2-18). `today` = when it was written. */
export function plansInNote(text: string, today: Day): readonly NotedStep[] {
  const found = text.split(/\n+|(?<=[.!?;])\s+/).flatMap((sentence) => stepFromNote(sentence, today) ?? []);
  const known = new Set<string>();
  return found
    .filter(({ quote }) => !known.has(quote) && known.add(quote))
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}
