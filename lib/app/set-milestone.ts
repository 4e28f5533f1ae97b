import type { DealId, MilestoneId } from '../core/domain/ids';
import { type Day, dayOf } from '../core/domain/instant';
import type { Milestone, MilestoneKind } from '../core/domain/records';
import { ok } from '../core/domain/result';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';
import { refuse } from './refuse';
import { withDeal } from './with-deal';

type Input = Act & {
  readonly dealId: DealId;
  /** `null` makes a new milestone. */
  readonly milestoneId: MilestoneId | null;
  /** What is left out stays as it is; a new milestone needs a name and a day. */
  readonly name?: string;
  readonly kind?: MilestoneKind;
  readonly due?: Day;
  /** The day it was reached; `null` opens it again. */
  readonly done?: Day | null;
};

/** A new checkpoint on the deal, or a known one reached or moved to another day (S0-5). */
export function setMilestone(store: Store, input: Input): Acted {
  const { dealId, milestoneId, key, now } = input;
  return store.intent(key, (reads) =>
    withDeal(reads, dealId, (_deal, { milestones, rep }) => {
      const known = milestones.find((row) => row.id === milestoneId);
      if (milestoneId !== null && !known) return refuse('This milestone is no longer here. Look at the deal again.');
      const row = changed(known ?? blank(dealId, key), input);
      if (!row) return refuse('A milestone needs a name and a day. Write what happens, and when.');
      if (row.done !== null && row.done > dayOf(now, rep.zone))
        return refuse('The day lies ahead. A milestone is reached today or was reached before.');
      const data = { field: 'milestone', milestone: row.id, due: row.due, from: known?.due ?? null, done: row.done };
      return ok({
        rows: { milestones: [row] },
        events: [{ at: now, kind: 'deal-changed', dealId, threadId: null, data }],
      });
    }),
  );
}

type Draft = Omit<Milestone, 'due'> & { readonly due: Day | null };

function blank(dealId: DealId, key: string): Draft {
  const id = `local:${key}:milestone` as MilestoneId;
  return { id, dealId, name: '', objective: null, kind: 'meeting', due: null, done: null };
}

function changed(from: Draft, { name, kind, due, done }: Input): Milestone | null {
  const day = due ?? from.due;
  const called = (name ?? from.name).trim();
  if (day === null || called === '') return null;
  return { ...from, name: called, kind: kind ?? from.kind, due: day, done: done === undefined ? from.done : done };
}
