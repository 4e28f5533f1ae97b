import type { Message } from '../domain/thread';
import { type MessageReading, type Reading, readMessage } from './read-message';

type Known = { readonly key: string; readonly message: Message; readonly reading: MessageReading };

const byMessage = new WeakMap<Message, Known>();
/** The page reports a thread anew whenever it changes, and each time the messages are new objects that say the same. */
const byId = new Map<string, Known>();
const KEPT = 400;

/** Messages never change, so a message is read once per way of reading it; what the core keeps is lost with its process. */
export function readOnce(message: Message, reading: Reading): MessageReading {
  const key = `${reading.zone}|${reading.order}|${reading.subject}`;
  const before = byMessage.get(message);
  if (before?.key === key) return before.reading;
  const told = byId.get(message.id);
  const made =
    told?.key === key && saysTheSame(told.message, message)
      ? { ...told.reading, read: { ...told.reading.read, message } }
      : readMessage(message, reading);
  const known = { key, message, reading: made };
  byMessage.set(message, known);
  if (byId.size >= KEPT) byId.clear();
  byId.set(message.id, known);
  return made;
}

/** The texts first: they are compared in no time, and differ where anything does. */
function saysTheSame(a: Message, b: Message): boolean {
  return a.text === b.text && JSON.stringify(withoutBody(a)) === JSON.stringify(withoutBody(b));
}

function withoutBody({ text: _, html: __, ...rest }: Message): Omit<Message, 'text' | 'html'> {
  return rest;
}
