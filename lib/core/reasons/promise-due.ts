import { addDays, type Day, sayDay, toWorkday } from '../domain/instant';
import type { Commitment } from '../domain/signal';
import type { Participant } from '../domain/thread';
import { isPaused, pauseOf } from '../momentum/pause';
import type { Situation } from '../situation';
import { calledOf, counterpartOf, isBuyersWord, isOwnWord } from '../situation-people';
import type { FoundReason, Reason } from './reason';
import { ownMailSince } from './support/own-mail-since';
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
  const last = s.thread.messages.findLastIndex((read) => isOwnWord(s, read));
  const read = s.thread.messages[last];
  if (!read) return null;
  const pause = pauseOf(s);
  // what was promised before the buyer put the talk off is put off with it
  if (pause && pause.kind !== 'out-of-office' && pause.index > last && pause.until > s.today) return null;
  const day = saidOn(s, read.message.at);
  const dueOf = (promise: Commitment) => promise.due ?? toWorkday(addDays(day, s.policy.answerWithinDays));
  const owed = read.commitments.filter((promise) => promise.who === 'rep' && isMail(promise));
  const lead = owed.sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : 0))[0];
  if (!lead || dueOf(lead) > nextWorkday(s.today) || keptByStep(s, lead)) return null;
  const due = dueOf(lead);
  const to = counterpartOf(s);
  const name = to ? calledOf(s, to) : 'them';
  const act = promiseAct(lead.quote);
  const when =
    due < s.today
      ? `was due ${sayDay(due, s.today)}`
      : due === s.today
        ? 'is due today'
        : `is due ${sayDay(due, s.today)}`;
  return {
    label: 'We promised',
    summary: `Your promise to ${name} ${when}: “${shortQuote(lead.quote, 60)}”`,
    forBuyer: `As I promised you on ${sayDay(day, s.today)}`,
    act: act ?? `Keep the promise to ${name}`,
    due,
    evidence: [quote(lead)],
  };
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

/** A call or a meeting is kept by holding it, not by a mail. */
function isMail(promise: Commitment): boolean {
  return promise.kind !== 'meet' && promise.kind !== 'call';
}

/** The rep closed a step that was taken from these words. */
function keptByStep(s: Situation, promise: Commitment): boolean {
  return s.records.nextSteps.some((step) => {
    if (step.dealId !== s.on.deal.id || step.status === 'open' || step.reason !== 'promise-due') return false;
    const said = s.thread.messages.find((read) => read.message.id === promise.messageId)?.message.at ?? null;
    return step.threadId === s.thread.thread.id && said !== null && step.closed !== null && step.closed.at > said;
  });
}

function nextWorkday(day: Day): Day {
  return toWorkday(addDays(day, 1));
}

function quote({ messageId, quote: words, span }: Commitment) {
  return { kind: 'quote', messageId, quote: words, span } as const;
}
