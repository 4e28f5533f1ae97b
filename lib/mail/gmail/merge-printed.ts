import type { Message, Thread } from '../../core/domain/thread';
import { wallClocks } from '../../platform/page/wall-clocks';
import { type GmailId, placeIdOf } from './gmail-ids';
import type { PrintedMessage, PrintedThread } from './print-view';
import { readDate } from './read-date';
import { completenessOf } from './read-thread-view';

/** What a merge needs to read printed dates. */
export type DateContext = { readonly language: string; readonly offsetAt: (instant: number) => number };

/**
 * Fills what the page does not show from the print view. Who wrote what stays as the page says: a printed message is
 * taken only for one of the same sender and minute, in order. A message on which both disagree keeps the page's half,
 * so that its body stays unread and the thread partial. `null` when the order cannot be reconciled.
 */
export function mergePrinted(shown: Thread, printed: PrintedThread, id: GmailId, dates: DateContext): Thread | null {
  const messages: Message[] = [];
  let next = 0;
  for (const [place, print] of printed.messages.entries()) {
    const message = shown.messages[next];
    const spare = printed.messages.length - place - (shown.messages.length - next);
    if (message && agree(message, print, dates)) {
      messages.push(fill(message, print));
      next += 1;
    } else if (spare > 0) {
      messages.push(fromPrint(print, shown, id, place, dates));
    } else if (message) {
      messages.push(message);
      next += 1;
    }
  }
  if (next < shown.messages.length) return null;
  return { ...shown, messages, completeness: completenessOf(messages, printed.messages.length), source: 'print-view' };
}

function agree(message: Message, print: PrintedMessage, { language }: DateContext): boolean {
  if (message.from.email !== print.from.email && message.from.email !== print.replyTo?.email) return false;
  const [shown] = wallClocks(message.atText, language);
  const [printed] = wallClocks(print.dateText, language);
  return shown === undefined || printed === undefined || shown === printed;
}

function fill(message: Message, print: PrintedMessage): Message {
  const headers = samePeople(message, print) ? { to: print.to, cc: print.cc } : {};
  if (message.text !== null && !message.clipped) return { ...message, ...headers };
  // where the page's text began to quote says nothing about the printed text
  const { quotedFrom: _, ...rest } = message;
  return { ...rest, ...headers, ...print.body, clipped: false };
}

/** The page may fold To and Cc into one line, or show neither; the print view tells them apart. */
function samePeople(message: Message, print: PrintedMessage): boolean {
  const shown = [...message.to, ...message.cc].map((person) => person.email);
  const printed: readonly string[] = [...print.to, ...print.cc].map((person) => person.email);
  return shown.length === 0 || (shown.length === printed.length && shown.every((email) => printed.includes(email)));
}

function fromPrint(print: PrintedMessage, shown: Thread, id: GmailId, place: number, dates: DateContext): Message {
  const date = readDate(print.dateText, dates.language, null, dates.offsetAt);
  const { from, to, cc, dateText, body } = print;
  return {
    id: placeIdOf(id, place),
    from,
    to,
    cc,
    direction: from.email === shown.account ? 'outbound' : 'inbound',
    at: date.at,
    atText: dateText,
    dateSource: date.source,
    state: 'hidden',
    clipped: false,
    attachments: [],
    html: null,
    ...body,
  };
}
