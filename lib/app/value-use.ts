import type { Event } from '../core/domain/event';
import type { ThreadId, ValueId } from '../core/domain/ids';
import type { Instant } from '../core/domain/instant';
import type { ValueLog } from '../core/domain/records';
import { FEW } from '../core/measures/measure';

export type ValueUse = {
  readonly sent: number;
  readonly lastUsed: Instant;
  /** Sent in a thread that is known, so that an answer would be seen. */
  readonly seen: number;
  /** Of those, how often the buyer wrote in the thread within 30 days, before the next thing was sent there. */
  readonly replied: number;
  /** 0 to 1; `null` while fewer than ten could be seen. */
  readonly replyRate: number | null;
};

const WITHIN = 30 * 86_400_000;

/** What became of each useful thing that was sent (S4-13, S4-14). `replies`: events of the kind `inbound-reply`. */
export function valueUse(log: readonly ValueLog[], replies: readonly Event[]): ReadonlyMap<ValueId, ValueUse> {
  const answers = timesByThread(replies);
  const sendings = timesByThread(log);
  const found = new Map<ValueId, Omit<ValueUse, 'replyRate'>>();
  for (const { valueId, threadId, at } of log) {
    if (valueId === null) continue;
    const before = found.get(valueId) ?? { sent: 0, lastUsed: at, seen: 0, replied: 0 };
    const end = Math.min(at + WITHIN, next(sendings, threadId, at) ?? Number.POSITIVE_INFINITY);
    const answer = next(answers, threadId, at);
    found.set(valueId, {
      sent: before.sent + 1,
      lastUsed: Math.max(before.lastUsed, at) as Instant,
      seen: before.seen + (threadId === null ? 0 : 1),
      replied: before.replied + (answer !== null && answer <= end ? 1 : 0),
    });
  }
  return new Map(
    [...found].map(([id, use]) => [id, { ...use, replyRate: use.seen < FEW ? null : use.replied / use.seen }]),
  );
}

type Times = ReadonlyMap<ThreadId, readonly number[]>;

function timesByThread(rows: readonly { readonly threadId: ThreadId | null; readonly at: number }[]): Times {
  const found = new Map<ThreadId, number[]>();
  for (const { threadId, at } of rows) {
    if (threadId === null) continue;
    const own = found.get(threadId);
    if (own) own.push(at);
    else found.set(threadId, [at]);
  }
  for (const own of found.values()) own.sort((a, b) => a - b);
  return found;
}

/** The first time in the thread after that moment. */
function next(times: Times, threadId: ThreadId | null, after: number): number | null {
  return (threadId === null ? undefined : times.get(threadId))?.find((at) => at > after) ?? null;
}
