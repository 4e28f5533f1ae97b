import { type Day, sayDay } from '../../domain/instant';

type Reentry = {
  /** Whoever we talk with, as called. */
  readonly name: string;
  readonly earliest: Day | null;
  readonly approver: string | null;
  readonly today: Day;
};

/** What may wake a sleeping deal, in words: by whom or what, from which day, and whose yes (S0-49). */
export function reentryWords({ name, earliest, approver, today }: Reentry): {
  readonly signals: readonly string[];
  readonly says: string;
} {
  const signals = [`${name} writes`, 'a budget or decision date', 'a new sponsor'];
  const day = earliest ? `not before ${sayDay(earliest, today)}` : 'any day';
  const yes = approver === null ? '' : `; ${approver} says yes`;
  return { signals, says: `Comes back when: ${signals.join(', ')}; ${day}${yes}.` };
}
