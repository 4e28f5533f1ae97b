import type { Instant } from '../core/domain/instant';
import type { Touch } from '../core/domain/records';
import { ok } from '../core/domain/result';
import type { Message, Thread } from '../core/domain/thread';
import type { Store } from '../store/store';
import type { Acted } from './act';
import { peopleOf } from './people-of';
import { promisedStep } from './promised-step';
import { repOf } from './rep-of';
import { settleTouch } from './settle-touch';

/** The mail client's clock and ours may differ by this much. */
const SLACK_MS = 120_000;
/** Mail clients show a mail in its thread at once, and let it be taken back for up to 30 seconds; the page itself follows it till then. */
const UNDO_MS = 45_000;

/** Own mails that now stand in the thread prove sends of which only the click, or nothing, was known. */
export async function confirmSends(
  store: Store,
  { thread, now }: { readonly thread: Thread; readonly now: Instant },
): Acted {
  const own = thread.messages.filter((message) => message.direction === 'outbound' && message.at !== null);
  if (own.length === 0) return ok('already');
  const { touches } = await store.recordsForThread({ id: thread.id, people: peopleOf(thread) });
  const proof = proofIn(
    touches.filter((touch) => touch.threadId === thread.id && isInDoubt(touch, now)),
    new Set(touches.map((touch) => touch.messageId)),
    own,
  );
  if (!proof) return ok('already');
  return store.intent(`confirm:${proof.touch.id}`, async (reads) => {
    const touch = await reads.touch(proof.touch.id);
    if (!touch || !isInDoubt(touch, now)) return ok({ rows: {}, events: [] });
    const sent: Touch = { ...touch, status: 'sent', messageId: proof.message.id };
    const records = await reads.recordsForDeal(touch.dealId);
    const settled = settleTouch(sent, 'sent', records, now);
    const only = { ...thread, messages: [proof.message] };
    const owed = promisedStep(
      sent,
      only,
      { ...records, rep: repOf(await reads.settings(), thread.account) },
      settled.nextSteps,
      now,
      (await reads.policy()).answerWithinDays,
    );
    const nextSteps = [...settled.nextSteps, ...owed.nextSteps];
    const events = [...settled.events, ...owed.events];
    const data = {
      touch: touch.id,
      reason: touch.reason,
      kind: touch.kind,
      stage: touch.stage,
      attempt: touch.attempt,
      people: touch.to.length,
    };
    return ok({
      rows: { touches: [sent], nextSteps },
      events: [...events, { at: now, kind: 'touch-sent', dealId: touch.dealId, threadId: thread.id, data }],
      draft: { threadId: thread.id, discard: true },
    });
  });
}

/** The oldest touch in doubt with the first own mail after it that no other touch claims. */
function proofIn(
  inDoubt: readonly Touch[],
  claimed: ReadonlySet<Touch['messageId']>,
  own: readonly Message[],
): { readonly touch: Touch; readonly message: Message } | null {
  for (const touch of inDoubt.toSorted((a, b) => a.at - b.at)) {
    const message = own.find((each) => !claimed.has(each.id) && each.at !== null && each.at >= touch.at - SLACK_MS);
    if (message) return { touch, message };
  }
  return null;
}

/** A scheduled mail is not sent by the words of another one. */
function isInDoubt({ status, at }: Touch, now: Instant): boolean {
  return status === 'unknown' || (status === 'pending' && now - at > UNDO_MS);
}
