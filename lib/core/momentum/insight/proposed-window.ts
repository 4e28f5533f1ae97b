import type { Insight } from '../../domain/brief';
import { addDays } from '../../domain/instant';
import { groundOf } from '../../reasons/support/message-of';
import type { Situation } from '../../situation';

/** A window somebody named in passing is open this long when nobody said its end, in days. */
const OPEN_END = 30;

/** A time for the decision or the money that was said and is not on the deal: one key puts it there (S2-5). */
export function proposedWindow(s: Situation): Insight['window'] {
  const said = s.thread.facts.windows.findLast(({ kind, from, to }) => {
    const known = kind === 'budget' ? s.on.deal.budgetWindow : s.on.deal.decisionWindow;
    return known === null && (to ?? addDays(from, OPEN_END)) >= s.today;
  });
  if (!said) return null;
  return { kind: said.kind, from: said.from, to: said.to ?? addDays(said.from, OPEN_END), evidence: [groundOf(said)] };
}
