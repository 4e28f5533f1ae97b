import type { Event } from '@/lib/core/domain/event';
import type { DealId } from '@/lib/core/domain/ids';
import { addDays, dayOf, type Instant } from '@/lib/core/domain/instant';

type Told = Pick<Event, 'kind' | 'data'>;

const DAY_MS = 86_400_000;
const REASONS = ['promise-due', 'open-question', 'milestone', 'stakeholder-signal', 'due-next-step'];
const STAGES = ['discovery', 'solution-design', 'proposal', 'negotiation'];

/** What happens on one deal again and again, as the acts log it: mails, answers, steps, reviews, a stage. */
function told(at: Instant, nth: number, turn: number): readonly Told[] {
  const round = `${nth}-${turn}`;
  const reason = REASONS[(nth + turn) % REASONS.length] ?? '';
  const stage = STAGES[turn % STAGES.length] ?? '';
  const next = STAGES[(turn + 1) % STAGES.length] ?? '';
  const due = addDays(dayOf(at, 'UTC'), 5);
  const mail = { reason, stage, attempt: 1 + (nth % 3) };
  const step = { step: `local:n${round}`, reason, due };
  return [
    { kind: 'step-accepted', data: { ...step, replaced: 0 } },
    { kind: 'touch-sent', data: { ...mail, touch: `send:${round}-1`, kind: 'advance', people: 1 } },
    { kind: 'inbound-reply', data: { ...mail, touch: `send:${round}-1`, message: `m${round}`, booked: nth % 4 === 2 } },
    { kind: 'step-closed', data: { ...step, outcome: nth % 7 === 0 ? 'cancelled' : 'done' } },
    { kind: 'review-opened', data: { review: `local:r${round}`, gate: 'pricing' } },
    { kind: 'review-settled', data: { review: `local:r${round}`, gate: 'pricing', outcome: 'cleared' } },
    { kind: 'touch-sent', data: { ...mail, touch: `send:${round}-2`, kind: 'clarify', people: 2 } },
    { kind: 'value-logged', data: { value: 'local:v1', touch: `send:${round}-2` } },
    { kind: 'stop-noted', data: { code: 'out-of-office' } },
    { kind: 'stage-changed', data: { from: stage, to: next } },
  ];
}

/** So many events, evenly over the deals and the year before `now`, in portions. */
export function* manyEvents(count: number, deals: number, now: Instant): Iterable<readonly Event[]> {
  const chunk = 20_000;
  for (let from = 0; from < count; from += chunk) {
    const until = Math.min(count, from + chunk);
    const portion: Event[] = [];
    for (let turn = from; portion.length < until - from; turn += 10) {
      const nth = (turn / 10) % deals;
      const at = (now - Math.floor((1 - turn / count) * 365 * DAY_MS)) as Instant;
      for (const one of told(at, nth, Math.floor(turn / 10 / deals)))
        if (portion.length < until - from)
          portion.push({ ...one, at, dealId: `local:d${nth}` as DealId, threadId: null, key: `bench-${turn}` });
    }
    yield portion;
  }
}
