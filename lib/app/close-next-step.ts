import type { ProposedStep } from '../core/domain/brief';
import type { NextStepId } from '../core/domain/ids';
import { type Day, dayOf } from '../core/domain/instant';
import type { Deal, NextStep } from '../core/domain/records';
import { ok } from '../core/domain/result';
import { needsStepAfter } from '../core/momentum/needs-step-after';
import type { Change, Store } from '../store/store';
import type { Act, Acted, Decided } from './act';
import { closeSteps } from './close-steps';
import { openedStep } from './opened-step';
import { refuse } from './refuse';
import { withDeal } from './with-deal';

/** What comes after a step: another one, a pause, or the end of the deal. */
export type Next =
  | { readonly kind: 'step'; readonly step: ProposedStep }
  | { readonly kind: 'park'; readonly until: Day; readonly why: string }
  | { readonly kind: 'close'; readonly outcome: 'won' | 'lost'; readonly why: string };

type Input = Act & {
  readonly stepId: NextStepId;
  readonly why: string;
  readonly outcome: 'done' | 'cancelled';
  readonly next?: Next;
};

/** Ends a step. After a meeting only together with what comes next, so that no deal is left hanging (S2-30). */
export function closeNextStep(store: Store, input: Input): Acted {
  const { stepId, why, outcome, next, key, now } = input;
  return store.intent(key, async (reads) => {
    const step = await reads.nextStep(stepId);
    if (!step) return refuse('This next step is no longer here.');
    if (step.status !== 'open') return refuse('This next step is closed already.');
    const ended = closeSteps([step], { outcome, why, at: now, threadId: null });
    const alone = { rows: { nextSteps: ended.nextSteps }, events: ended.events };
    const { deals, milestones } = await reads.recordsForDeal(step.dealId);
    if (!next) {
      const open = deals.some(({ id, outcome }) => id === step.dealId && outcome === 'open');
      return open && needsStepAfter(step, milestones)
        ? refuse('You met. Say what comes next: a new step, a pause until a day, or the end of the deal.')
        : ok(alone);
    }
    return withDeal(reads, step.dealId, (deal, { rep }) =>
      withNext(alone, next, { deal, step, key, now, today: dayOf(now, rep.zone) }),
    );
  });
}

type About = Act & { readonly deal: Deal; readonly step: NextStep; readonly today: Day };

function withNext({ rows, events }: Change, next: Next, about: About): Decided {
  const { deal, step, today, key, now } = about;
  const { threadId } = step;
  const base = { at: now, dealId: deal.id, threadId };
  if (next.kind === 'step') {
    if (next.step.what.trim() === '') return refuse('The next step says nothing. Write what will be done.');
    const opened = openedStep(next.step, { dealId: deal.id, threadId, key, now });
    const data = { step: opened.id, reason: opened.reason, due: opened.due, replaced: 0 };
    return ok({
      rows: { nextSteps: [...(rows.nextSteps ?? []), opened] },
      events: [...events, { ...base, kind: 'step-accepted', data }],
    });
  }
  if (next.why.trim() === '') return refuse('Say why in a few words.');
  if (next.kind === 'park') {
    if (next.until <= today) return refuse('The day lies in the past. Choose a later one.');
    const parked = { until: next.until, why: next.why.trim(), since: now };
    const data = { until: next.until, stage: deal.stage, steps: 1 };
    return ok({
      rows: { ...rows, deals: [{ ...deal, parked }] },
      events: [...events, { ...base, kind: 'parked', data }],
    });
  }
  const data = { outcome: next.outcome, from: deal.outcome, stage: deal.stage };
  return ok({
    rows: { ...rows, deals: [{ ...deal, outcome: next.outcome, exitReason: next.why.trim(), parked: null }] },
    events: [...events, { ...base, kind: 'closed', data }],
  });
}
