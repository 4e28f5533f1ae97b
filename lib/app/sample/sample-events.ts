import type { DealId, ThreadId } from '../../core/domain/ids';
import type { Instant } from '../../core/domain/instant';
import type { Records, Touch } from '../../core/domain/records';
import type { Change } from '../../store/store';

type Made = Change['events'][number];
type History = Pick<Records, 'touches' | 'nextSteps' | 'deals'>;

const DAY_MS = 86_400_000;

/**
 * What happened on the sample deals, as if it had been logged while it happened, the oldest first: mails sent, answers to
 * them, steps that were done. A mail was answered when the next one of its deal counts as a first attempt again.
 */
export function sampleEvents({ touches, nextSteps, deals }: History, now: Instant): readonly Made[] {
  const steps = nextSteps.flatMap(({ id, dealId, threadId, reason, due, created, closed }): readonly Made[] => {
    const accepted = event(created, 'step-accepted', dealId, threadId, { step: id, reason, due, replaced: 0 });
    if (!closed) return [accepted];
    return [accepted, event(closed.at, 'step-closed', dealId, threadId, { step: id, outcome: 'done', reason, due })];
  });
  const mails = deals.flatMap(({ id }) => mailsOf(touches.filter((touch) => touch.dealId === id)));
  return [...steps, ...mails].filter(({ at }) => at <= now).toSorted((a, b) => a.at - b.at);
}

function mailsOf(touches: readonly Touch[]): readonly Made[] {
  const inOrder = touches.toSorted((a, b) => a.at - b.at);
  return inOrder.flatMap(({ id, dealId, threadId, reason, kind, stage, attempt, at, to }, index): readonly Made[] => {
    const data = { touch: id, reason, stage, attempt };
    const sent = event(at, 'touch-sent', dealId, threadId, { ...data, kind, people: to.length });
    const next = inOrder[index + 1];
    if (next?.attempt !== 1) return [sent];
    const after = (at + Math.min((1 + (index % 3)) * DAY_MS, (next.at - at) / 2)) as Instant;
    const reply = { ...data, message: `sample:reply-${id}`, booked: index % 4 === 2 };
    return [sent, event(after, 'inbound-reply', dealId, threadId, reply)];
  });
}

function event(at: Instant, kind: Made['kind'], dealId: DealId, threadId: ThreadId | null, data: Made['data']): Made {
  return { at, kind, dealId, threadId, data };
}
