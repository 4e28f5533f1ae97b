import type { SomeEvidence } from '../../domain/evidence';
import { addDays, type Day, dayOf, sayDay } from '../../domain/instant';
import { groundOf } from '../../reasons/support/message-of';
import type { Situation } from '../../situation';
import { isOwnWord } from '../../situation-people';
import type { FailureMode } from './failure-mode';

/** Their budget or decision window opened and closed, and nothing of ours went out in it (S0-69). */
export const missedBudgetWindow = {
  id: 'missed-budget-window',
  label: 'Missed window',
  find(s) {
    if (s.on.deal.outcome !== 'open') return null;
    const missed = windowsOf(s).find(({ from, to }) => to < s.today && !wroteIn(s, from, to));
    if (!missed) return null;
    const span = `${sayDay(missed.from, s.today)} to ${sayDay(missed.to, s.today)}`;
    return { says: `Their ${missed.what} window, ${span}, passed without a word from us.`, evidence: missed.evidence };
  },
} as const satisfies FailureMode;

type Window = { readonly what: string; readonly from: Day; readonly to: Day; readonly evidence: SomeEvidence };

function windowsOf(s: Situation): readonly Window[] {
  const { deal } = s.on;
  const onDeal = (['budget', 'decision'] as const).flatMap((what): readonly Window[] => {
    const window = what === 'budget' ? deal.budgetWindow : deal.decisionWindow;
    if (!window) return [];
    const says = `${what} window ${window.from} to ${window.to}`;
    return [{ what, ...window, evidence: [{ kind: 'record', record: deal.id, says }] }];
  });
  const said = s.thread.facts.windows.map(
    (one): Window => ({
      what: one.kind,
      from: one.from,
      to: one.to ?? addDays(one.from, 30),
      evidence: [groundOf(one)],
    }),
  );
  return [...onDeal, ...said];
}

function wroteIn(s: Situation, from: Day, to: Day): boolean {
  const { zone } = s.records.rep;
  const within = (day: Day) => day >= from && day <= to;
  return (
    s.on.touches.some((touch) => touch.status === 'sent' && within(dayOf(touch.at, zone))) ||
    s.thread.messages.some(
      (read) => isOwnWord(s, read) && read.message.at !== null && within(dayOf(read.message.at, zone)),
    )
  );
}
