import type { GateFinding } from '../core/domain/brief';
import type { EmailAddress, ThreadId } from '../core/domain/ids';
import { dayOf, type Instant, sayDay } from '../core/domain/instant';
import type { Thread } from '../core/domain/thread';
import type { SendEvent, ThreadView } from '../mail/mail-adapter';
import type { ChipVerdict, GuardHold } from '../platform/messages';
import type { Store } from '../store/store';
import { checkRecipients } from './check-recipients';
import { chipOfThread } from './chip-of-thread';
import { chipOfView } from './chip-verdict';
import { confirmSends } from './confirm-sends';
import { noteInbound } from './note-inbound';
import { noteMeeting } from './note-meeting';
import { recordSend } from './record-send';
import { verdictOfThread } from './verdict-of-thread';

/** What the worker does for a mail page. It answers and notes; every decision is taken in the panel. */
export type MailPageService = {
  chip(view: ThreadView): Promise<ChipVerdict>;
  /** Notes what the thread shows: replies, and own mails that confirm a send. True when that was news. */
  note(view: ThreadView): Promise<boolean>;
  hold(view: ThreadView | null, thread: ThreadId | null, to: readonly EmailAddress[]): Promise<GuardHold | null>;
  sent(event: SendEvent): Promise<void>;
  guarded(note: {
    readonly outcome: 'held' | 'overruled';
    readonly reason: string;
    readonly thread: ThreadId | null;
    readonly to: number;
    readonly key: string;
  }): Promise<void>;
};

export function mailPageService(store: Store, clock: () => Instant): MailPageService {
  return {
    async chip(view) {
      if (view.status !== 'ok') return chipOfView(view);
      return chipOfThread(store, view.thread, clock());
    },
    async note(view) {
      if (view.status !== 'ok') return false;
      const asked = { thread: view.thread, now: clock() };
      const noted = [
        await confirmSends(store, asked),
        await noteInbound(store, asked),
        await noteMeeting(store, asked),
      ];
      return noted.some((each) => each.ok && each.value === 'done');
    },
    async hold(view, thread, to) {
      const now = clock();
      const settings = await store.settings();
      if (settings.guard === 'off' || to.length === 0) return null;
      const suppressed = await checkRecipients(store, { thread, to, now });
      if (suppressed || view?.status !== 'ok' || view.thread.id !== thread) return suppressed;
      const { stops } = await verdictOfThread(store, view.thread, now);
      return holdOfStop(stops[0], view.thread, to, settings.guard, settings.rep?.zone ?? 'UTC');
    },
    async sent(event) {
      const result = await recordSend(store, { event, key: `send:${event.key}:${event.status}`, now: clock() });
      if (!result.ok && result.error.kind !== 'refused') throw new Error(`record-send: ${result.error.kind}`);
    },
    async guarded({ outcome, reason, thread, to, key }) {
      const at = clock();
      const kind = outcome === 'held' ? 'guard-held' : 'guard-overruled';
      await store.intent(`guard:${outcome}:${key}`, async (reads) => {
        const dealId = thread
          ? ((await reads.recordsForThread({ id: thread, people: [] })).threadLinks.find((l) => l.threadId === thread)
              ?.dealId ?? null)
          : null;
        return {
          ok: true,
          value: { rows: {}, events: [{ at, kind, dealId, threadId: thread, data: { reason, recipients: to } }] },
        };
      });
    },
  };
}

/** A stop in the thread holds a reply to anyone of the buyer side; colleagues may be written to. */
function holdOfStop(
  stop: GateFinding | undefined,
  thread: Thread,
  to: readonly EmailAddress[],
  mode: Exclude<GuardHold['mode'], never>,
  zone: string,
): GuardHold | null {
  const buyers = new Set(thread.messages.filter((m) => m.direction === 'inbound').map((m) => m.from.email));
  const people = to.filter((address) => buyers.has(address));
  if (!stop || people.length === 0) return null;
  const evidence = stop.evidence[0] ?? null;
  const message = evidence?.kind === 'quote' ? thread.messages.find((m) => m.id === evidence.messageId) : undefined;
  const when = message?.at ? `, ${sayDay(dayOf(message.at, zone))}` : '';
  return {
    mode,
    title: `${stop.message.replace(/\.$/, '')}. Hold this mail?`,
    evidence,
    by: message ? `${message.from.name || message.from.email}${when}` : '',
    people,
  };
}
