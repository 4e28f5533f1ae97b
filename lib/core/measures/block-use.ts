import type { Event } from '../domain/event';
import type { Instant } from '../domain/instant';
import type { Touch } from '../domain/records';

/** What became of the mails that held one approved block (S4-14). */
export type BlockUse = {
  readonly block: string;
  /** Mails sent with it. */
  readonly sent: number;
  /** Of these, how many the buyer answered before our next mail in the thread. */
  readonly replied: number;
  /** 0 to 1; `null` while too few went out to say anything. */
  readonly replyRate: number | null;
  readonly lastUsed: Instant;
};

/** With fewer mails a share says more about chance than about the words. */
export const FEWEST_MAILS = 5;

/** Each block that ever went out, the most used first. A reply counts for the last mail before it in its thread. */
export function blockUse(touches: readonly Touch[], events: readonly Event[]): readonly BlockUse[] {
  const sent = touches.filter(({ status, blocks }) => status === 'sent' && blocks !== undefined && blocks.length > 0);
  const answered = answeredBy(
    touches.filter(({ status }) => status === 'sent'),
    events,
  );
  const found = new Map<string, { sent: number; replied: number; lastUsed: Instant }>();
  for (const touch of sent) {
    for (const block of new Set(touch.blocks)) {
      const before = found.get(block) ?? { sent: 0, replied: 0, lastUsed: touch.at };
      found.set(block, {
        sent: before.sent + 1,
        replied: before.replied + (answered.has(touch.id) ? 1 : 0),
        lastUsed: Math.max(touch.at, before.lastUsed) as Instant,
      });
    }
  }
  return [...found]
    .map(([block, use]) => ({ block, ...use, replyRate: use.sent < FEWEST_MAILS ? null : use.replied / use.sent }))
    .sort((a, b) => b.sent - a.sent || (a.block < b.block ? -1 : 1));
}

/** Ids of the mails that a reply came to: the newest of the thread at that moment. */
function answeredBy(sent: readonly Touch[], events: readonly Event[]): ReadonlySet<string> {
  const byThread = new Map<string, Touch[]>();
  for (const touch of sent) byThread.set(touch.threadId, [...(byThread.get(touch.threadId) ?? []), touch]);
  const answered = new Set<string>();
  for (const { kind, threadId, at } of events) {
    if (kind !== 'inbound-reply' || threadId === null) continue;
    const before = (byThread.get(threadId) ?? []).filter((touch) => touch.at < at);
    const last = before.sort((a, b) => b.at - a.at)[0];
    if (last) answered.add(last.id);
  }
  return answered;
}
