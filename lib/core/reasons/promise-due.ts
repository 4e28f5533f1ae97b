import { addDays, type Day, sayDay, toWorkday } from '../domain/instant';
import type { Commitment } from '../domain/signal';
import type { Participant } from '../domain/thread';
import { isPaused, pauseOf } from '../momentum/pause';
import type { Situation } from '../situation';
import { calledOf, counterpartOf, isBuyersWord } from '../situation-people';
import type { FoundReason, Reason } from './reason';
import { ownMailSince } from './support/own-mail-since';
import { ownPromises } from './support/own-promises';
import { promiseAct } from './support/promise-act';
import { saidOn } from './support/said-on';
import { shortQuote } from './support/short-quote';

/** A promise falls due: ours from the working day before, theirs when its day has passed without a word. */
export const promiseDue = {
  id: 'promise-due',
  label: 'Promise due',
  find: (s) => ours(s) ?? theirs(s),
} as const satisfies Reason;

function ours(s: Situation): FoundReason | null {
  const [lead] = ownPromises(s);
  if (!lead || lead.due > nextWorkday(s.today) || putOff(s, lead.promise)) return null;
  const { promise, due, said } = lead;
  const to = counterpartOf(s);
  const name = to ? calledOf(s, to) : 'them';
  return {
    label: 'We promised',
    summary: `Your promise to ${name} ${dueWords(due, s.today)}: “${shortQuote(promise.quote, 60)}”`,
    forBuyer: `As I promised you on ${sayDay(said, s.today)}`,
    act: promiseAct(promise.quote, name) ?? `Keep the promise to ${name}`,
    due,
    evidence: [quote(promise)],
  };
}

/** What was promised before the buyer put the talk off is put off with it. */
function putOff(s: Situation, promise: Commitment): boolean {
  const pause = pauseOf(s);
  if (!pause || pause.kind === 'out-of-office' || pause.until <= s.today) return false;
  return pause.index > s.thread.messages.findIndex((read) => read.message.id === promise.messageId);
}

function dueWords(due: Day, today: Day): string {
  if (due === today) return 'is due today';
  return `${due < today ? 'was' : 'is'} due ${sayDay(due, today)}`;
}

function theirs(s: Situation): FoundReason | null {
  if (isPaused(s)) return null;
  const index = s.thread.messages.findLastIndex((read) => isBuyersWord(s, read));
  const read = s.thread.messages[index];
  const lead = read?.commitments.find(
    (promise) => promise.who === 'buyer' && promise.due !== null && promise.due < s.today,
  );
  if (!read || !lead || lead.due === null) return null;
  if (ownMailSince(s, addDays(lead.due, 1))) return null;
  const from: Participant = read.message.from;
  const name = calledOf(s, from);
  const day = saidOn(s, read.message.at);
  return {
    label: 'They promised',
    summary: `${name} promised this by ${sayDay(lead.due, s.today)}: “${shortQuote(lead.quote, 60)}”`,
    forBuyer: `On ${sayDay(day, s.today)} you wrote that this would come by ${sayDay(lead.due, s.today)}`,
    act: `Ask ${name} for what was promised`,
    due: nextWorkday(lead.due),
    evidence: [quote(lead)],
  };
}

function nextWorkday(day: Day): Day {
  return toWorkday(addDays(day, 1));
}

function quote({ messageId, quote: words, span }: Commitment) {
  return { kind: 'quote', messageId, quote: words, span } as const;
}
