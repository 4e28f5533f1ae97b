import type { Event } from '../core/domain/event';
import type { EmailAddress, MessageId, TouchId } from '../core/domain/ids';
import { isoOf } from '../core/domain/instant';
import type { Deal, NextStep, Records, Touch, TouchStatus } from '../core/domain/records';
import { ok } from '../core/domain/result';
import type { Thread } from '../core/domain/thread';
import { matchDeal } from '../core/matching/match-deal';
import type { SendEvent } from '../mail/mail-adapter';
import type { Change, SavedDraft, Store, StoreReads } from '../store/store';
import type { Act, Acted } from './act';
import { editedShare } from './edited-share';
import { promisedStep, promiseTakenBack } from './promised-step';
import { attemptOn, settleTouch } from './settle-touch';

/** What may follow what: evidence never turns weaker, and only `undone` takes a sent mail back. */
const NEXT: Readonly<Record<TouchStatus, readonly TouchStatus[]>> = {
  pending: ['scheduled', 'sent', 'undone', 'unknown'],
  scheduled: ['sent', 'undone', 'unknown'],
  unknown: ['sent', 'undone', 'scheduled'],
  sent: ['undone'],
  undone: [],
};

/** Logs one step of a send. The first one makes the touch, with the reason and kind of the draft kept for its thread. */
export function recordSend(store: Store, { event, key }: Act & { readonly event: SendEvent }): Acted {
  return store.intent(key, async (reads) => {
    const id = touchIdOf(event);
    const before = await reads.touch(id);
    if (before && !NEXT[before.status].includes(event.status)) return ok({ rows: {}, events: [] });
    const records = await recordsAround(reads, event, before);
    const deal = before ? records.deals.find((row) => row.id === before.dealId) : dealOf(event, records);
    if (!event.thread || !deal) return ok({ rows: {}, events: [eventOf(event, null)] });
    const draft = await reads.savedDraft(event.thread);
    const touch = before
      ? { ...before, status: event.status, messageId: event.messageId ?? before.messageId }
      : newTouch(event, deal, draft, records);
    const effects = settleTouch(touch, event.status, records, event.at);
    const { answerWithinDays } = await reads.policy();
    const owed = owedAfter(event, touch, records, effects.nextSteps, answerWithinDays);
    return ok({
      rows: { touches: [touch], nextSteps: [...effects.nextSteps, ...owed.nextSteps] },
      events: [...effects.events, ...owed.events, eventOf(event, touch)],
      ...draftAfter(event, touch, draft),
    });
  });
}

/** What the mail promised is owed once it is out, and no longer when it was taken back. */
function owedAfter(
  event: SendEvent,
  touch: Touch,
  records: Records,
  closed: readonly NextStep[],
  answerWithinDays: number,
) {
  if (event.status === 'undone') return promiseTakenBack(touch, records, event.at);
  if (event.status !== 'sent') return { nextSteps: [], events: [] };
  return promisedStep(touch, threadOfSend(event, records.rep.email), records, closed, event.at, answerWithinDays);
}

export function touchIdOf(event: Pick<SendEvent, 'key'>): TouchId {
  return `send:${event.key}` as TouchId;
}

async function recordsAround(reads: StoreReads, event: SendEvent, before: Touch | null): Promise<Records> {
  if (before) return reads.recordsForDeal(before.dealId);
  return reads.recordsForThread({ id: event.thread ?? ('none:' as never), people: event.to });
}

/** By the thread's link, else by what the sent mail itself says; a tie or thin grounds log no touch. */
function dealOf(event: SendEvent, records: Records): Deal | undefined {
  if (!event.thread) return undefined;
  const match = matchDeal(threadOfSend(event, records.rep.email), records, event.at);
  return records.deals.find((deal) => deal.id === match.decided);
}

function threadOfSend(event: SendEvent, account: EmailAddress): Thread {
  const person = (email: EmailAddress) => ({ name: '', email });
  const message = {
    id: event.messageId ?? ('send:' as MessageId),
    from: person(account),
    to: event.to.map(person),
    cc: [],
    direction: 'outbound',
    at: event.at,
    atText: isoOf(event.at),
    dateSource: 'header',
    state: 'expanded',
    text: event.text,
    html: null,
    clipped: false,
    attachments: [],
    links: [],
    hiddenChars: 0,
  } as const;
  const completeness = { read: 1, total: 1, headers: 'full', bodies: 'full', dates: 'full' } as const;
  return {
    id: event.thread as Thread['id'],
    account,
    subject: event.subject,
    messages: [message],
    completeness,
    conversationView: true,
    source: 'dom',
  };
}

function newTouch(event: SendEvent, deal: Deal, draft: SavedDraft | null, records: Records): Touch {
  const threadId = event.thread as Touch['threadId'];
  return {
    id: touchIdOf(event),
    dealId: deal.id,
    threadId,
    to: event.to,
    reason: draft?.reason ?? 'by-hand',
    kind: draft?.kind ?? null,
    stage: deal.stage,
    attempt: draft?.attempt ?? attemptOn(threadId, records.touches),
    status: event.status,
    at: event.at,
    messageId: event.messageId,
    edited: draft ? editedShare(draft.text, event.text) : null,
    ...(draft?.blocks && { blocks: draft.blocks }),
  };
}

const EVENT = {
  pending: 'touch-pending',
  scheduled: 'touch-scheduled',
  sent: 'touch-sent',
  undone: 'touch-undone',
  unknown: 'touch-unknown',
} as const satisfies Record<TouchStatus, Event['kind']>;

function eventOf(event: SendEvent, touch: Touch | null): Change['events'][number] {
  const data = touch
    ? {
        touch: touch.id,
        reason: touch.reason,
        kind: touch.kind,
        stage: touch.stage,
        attempt: touch.attempt,
        people: touch.to.length,
      }
    : { matched: false, people: event.to.length };
  return { at: event.at, kind: EVENT[event.status], dealId: touch?.dealId ?? null, threadId: event.thread, data };
}

/** A sent draft has done its work; one that was taken back is the rep's text again. */
function draftAfter(event: SendEvent, touch: Touch, draft: SavedDraft | null): Pick<Change, 'draft'> {
  if (event.status === 'sent') return draft ? { draft: { threadId: touch.threadId, discard: true } } : {};
  if (event.status !== 'undone' || draft || touch.kind === null || event.text.trim() === '') return {};
  const { threadId, reason, kind, attempt } = touch;
  return { draft: { threadId, text: event.text, reason, kind, attempt, saved: event.at } };
}
