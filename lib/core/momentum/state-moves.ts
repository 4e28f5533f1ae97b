import type { DealState } from '../domain/records';
import type { StatePlan } from '../policy/policy';

/** What the transitions look at, so that each can be tested by itself. Days are whole days. */
export type StateFacts = {
  readonly state: DealState;
  readonly plan: StatePlan;
  /** Days since either side last wrote; `null` = not known. */
  readonly still: number | null;
  readonly turn: 'rep' | 'buyer' | 'nobody';
  /** Days by which the open step is late, 0 when it is not; `null` = no open step. */
  readonly stepLate: number | null;
  /** The day of a pause has come, or the buyer wrote on a sleeping deal. */
  readonly woken: boolean;
};

export type StateRule = {
  readonly id: 'warm-silent' | 'hot-stalls' | 'recycle-due';
  readonly from: DealState;
  readonly to: DealState;
  readonly act: 'decide-step' | 'escalate' | 'reactivate';
  readonly says: string;
  holds(facts: StateFacts): boolean;
};

/** How a deal leaves the rest of its state. One holds at most, as each begins in another state. */
export const stateMoves: readonly StateRule[] = [
  {
    // S3-41: nobody has to remember it
    id: 'warm-silent',
    from: 'warm',
    to: 'warm',
    act: 'decide-step',
    says: 'No answer in the time the state allows. The next step is set below; accept it or change it.',
    holds: ({ turn, still, plan, stepLate }) =>
      turn === 'buyer' && still !== null && still >= plan.withinDays && stepLate !== 0,
  },
  {
    // S3-42
    id: 'hot-stalls',
    from: 'hot',
    to: 'warm',
    act: 'escalate',
    says: 'A hot deal has stopped moving.',
    holds: ({ still, plan, stepLate }) =>
      (stepLate ?? 0) > plan.escalateAfterDays || (still !== null && still > plan.withinDays + plan.escalateAfterDays),
  },
  {
    // S3-43
    id: 'recycle-due',
    from: 'recycle',
    to: 'warm',
    act: 'reactivate',
    says: 'What the deal waited for has come. Take it up again, or set a new day.',
    holds: ({ woken }) => woken,
  },
];

export function stateMove(facts: StateFacts): StateRule | null {
  return stateMoves.find((rule) => rule.from === facts.state && rule.holds(facts)) ?? null;
}
