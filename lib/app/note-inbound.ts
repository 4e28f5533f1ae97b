import type { DealId } from '../core/domain/ids';
import type { Instant } from '../core/domain/instant';
import type { ReadMessage, ThreadFacts } from '../core/domain/read-thread';
import type { Records, Touch } from '../core/domain/records';
import { ok } from '../core/domain/result';
import type { Thread } from '../core/domain/thread';
import { matchDeal } from '../core/matching/match-deal';
import { readThread } from '../core/reading/read-thread';
import type { Store } from '../store/store';
import type { Acted } from './act';
import { closeSteps } from './close-steps';
import { peopleOf } from './people-of';
import { repOf } from './rep-of';

/** Sees a reply on the thread: the open next step ends and the touch it answers is remembered. Once for each message. */
export async function noteInbound(
  store: Store,
  { thread, now }: { readonly thread: Thread; readonly now: Instant },
): Acted {
  const settings = await store.settings();
  const read = readThread(thread, repOf(settings, thread.account));
  const reply = newestReply(read.messages);
  if (!reply) return ok('already');
  const records = await store.recordsForThread({ id: thread.id, people: peopleOf(thread) });
  const dealId = matchDeal(thread, { ...records, rep: repOf(settings, thread.account) }, now).decided;
  // without a deal there is nothing to end yet; the message is looked at again once there is one
  if (!dealId) return ok('already');
  return store.intent(`inbound:${reply.message.id}`, async (reads) =>
    ok(afterReply(reply, thread, dealId, await reads.recordsForDeal(dealId), now, books(read.facts.meetings, reply))),
  );
}

/** The newest message of a person of the buyer's side, if nothing of ours came after it. */
function newestReply(messages: readonly ReadMessage[]): ReadMessage | null {
  const newest = messages.findLast((read) => !read.automatic);
  return newest?.message.direction === 'inbound' ? newest : null;
}

/** The reply sets a meeting: that is what the step was for (S1-49). */
function books(meetings: ThreadFacts['meetings'], reply: ReadMessage): boolean {
  return meetings.some(({ messageId, status }) => messageId === reply.message.id && status === 'agreed');
}

function afterReply(
  reply: ReadMessage,
  thread: Thread,
  dealId: DealId,
  records: Records,
  now: Instant,
  booked: boolean,
) {
  const at = reply.message.at;
  const touch = answered(records.touches, thread, at);
  // a step agreed after the reply rests on it; a date we could not read cannot be older
  const before = records.nextSteps.filter(
    (step) => at !== null && step.created < at && inThread(step.threadId, thread),
  );
  const ended = closeSteps(before, {
    outcome: 'done',
    why: booked ? 'exit: meeting' : 'exit: reply',
    at: now,
    threadId: thread.id,
  });
  const data = {
    message: reply.message.id,
    booked,
    touch: touch?.id ?? null,
    reason: touch?.reason ?? null,
    stage: touch?.stage ?? null,
    attempt: touch?.attempt ?? null,
  };
  return {
    rows: { nextSteps: ended.nextSteps },
    events: [...ended.events, { at: at ?? now, kind: 'inbound-reply' as const, dealId, threadId: thread.id, data }],
  };
}

/** The step of another thread of this deal goes on. */
function inThread(stepThread: Thread['id'] | null, thread: Thread): boolean {
  return stepThread === null || stepThread === thread.id;
}

/** The last touch on this thread that went out before the reply. */
function answered(touches: readonly Touch[], thread: Thread, at: Instant | null): Touch | undefined {
  return touches
    .filter((touch) => touch.threadId === thread.id && touch.status === 'sent' && (at === null || touch.at < at))
    .sort((a, b) => b.at - a.at)[0];
}
