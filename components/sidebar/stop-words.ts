import { STOP_NOTE } from '@/lib/app/note-stop';
import type { Brief, GateFinding } from '@/lib/core/domain/brief';
import type { MessageId } from '@/lib/core/domain/ids';
import { dayOf, sayDay } from '@/lib/core/domain/instant';
import type { SuppressionKind } from '@/lib/core/domain/suppression';
import type { Message, Thread } from '@/lib/core/domain/thread';
import type { ReadyState } from './panel-state';
import { firstName, sayShortDay, today } from './say';

const kinds: Readonly<Record<string, SuppressionKind>> = {
  'opted-out': 'opted-out',
  complained: 'complained',
  declined: 'declined',
  'left-or-wrong-person': 'left-company',
};

/** The stop that a suppression would rest on: the first with the buyer's own words. */
export function stopWithWords(brief: Brief): GateFinding | null {
  const quoted = brief.stops.filter((stop) => stop.evidence.some((evidence) => evidence.kind === 'quote'));
  return quoted.find((stop) => kinds[stop.gate]) ?? quoted[0] ?? brief.stops[0] ?? null;
}

export function suppressionKind(stop: GateFinding | null): SuppressionKind {
  return (stop && kinds[stop.gate]) ?? 'by-hand';
}

/** Who said it: the sender of the quoted message, else the last buyer to write. */
export function speakerOf(brief: Brief, thread: Thread): Message['from'] | null {
  const quote = brief.stops.flatMap((stop) => stop.evidence).find((evidence) => evidence.kind === 'quote');
  const said = quote && thread.messages.find((message) => message.id === quote.messageId);
  const from = said ?? thread.messages.findLast((message) => message.direction === 'inbound');
  if (from) return from.from;
  return thread.messages.at(-1)?.to[0] ?? null;
}

/** The message that the stop is noted for; `null` when it rests on records alone. */
export function stopMessage(brief: Brief): MessageId | null {
  const quote = brief.stops.flatMap((stop) => stop.evidence).find((evidence) => evidence.kind === 'quote');
  return quote?.messageId ?? null;
}

/** The note of this stop stands in the deal's log; a later message that stops is noted anew. */
export function isStopNoted({ brief, records }: ReadyState): boolean {
  const message = stopMessage(brief);
  return records.answers.some(
    (row) => row.gate === STOP_NOTE && row.threadId === brief.threadId && row.messageId === message,
  );
}

/** The paragraphs of the stop note: what was said, what follows, who is still free. For the deal log, never sent. */
export function stopNoteWords(state: ReadyState): readonly string[] {
  const { brief, thread, records } = state;
  const now = today(brief, records);
  const { zone } = records.rep;
  const speaker = speakerOf(brief, thread);
  const said = brief.stops.map((stop) => {
    const quote = stop.evidence.find((evidence) => evidence.kind === 'quote');
    const message = quote && thread.messages.find((candidate) => candidate.id === quote.messageId);
    const on = message?.at
      ? `, ${message.from.name || message.from.email}, ${sayDay(dayOf(message.at, zone), now)}`
      : '';
    return quote ? `${stop.message} “${quote.quote}”${on}.` : stop.message;
  });
  const open = brief.deal?.openStep;
  const others = (brief.deal?.people ?? []).filter((person) => person.email !== speaker?.email && !person.suppressed);
  const follows = [
    speaker ? `No mail to ${firstName(speaker.name || speaker.email)} from now on.` : 'No mail goes out.',
    open ? `The step due ${sayShortDay(open.due, now)} is cancelled with it.` : 'Nothing is queued.',
    others.length > 0 ? `${others.map((person) => person.name).join(', ')} did not opt out.` : '',
  ];
  return [said.join(' '), follows.filter(Boolean).join(' ')];
}
