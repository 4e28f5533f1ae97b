import { addDays, type Day, dayOf, sayDay } from '../domain/instant';
import { isPaused, pauseOf } from '../momentum/pause';
import type { Situation } from '../situation';
import { calledOf, counterpartOf, isBuyersWord } from '../situation-people';
import type { FoundReason, Reason } from './reason';
import { groundOf, messageOf } from './support/message-of';
import { ownMailSince } from './support/own-mail-since';
import { saidOn } from './support/said-on';

/** A time that somebody named has come: the end of a pause, a decision window, a budget window (S0-4, S0-15). */
export const futureWindowReached = {
  id: 'future-window-reached',
  label: 'Window open',
  find: (s) =>
    pauseOver(s) ??
    windowOpen(s, 'decisionWindow', 'decision') ??
    windowOpen(s, 'budgetWindow', 'budget') ??
    windowSaid(s),
} as const satisfies Reason;

function pauseOver(s: Situation): FoundReason | null {
  const pause = pauseOf(s);
  // without a date nobody named a time, and elapsed time is no reason
  if (!pause?.dated || pause.until > s.today || ownMailSince(s, pause.until)) return null;
  if (pause.kind === 'parked' && buyerWroteSince(s, pause.until)) return null;
  // back from an absence: only what still waits for an answer is worth a mail
  if (pause.kind === 'out-of-office' && s.thread.facts.attempts === 0) return null;
  const to = counterpartOf(s);
  const name = to ? calledOf(s, to) : 'The buyer';
  const day = sayDay(pause.until, s.today);
  const away = pause.kind === 'out-of-office';
  return {
    label: away ? `${name} is back` : 'Time has come',
    summary: away
      ? `${name} is back since ${day}; your mail is still open.`
      : pause.kind === 'parked' && pause.index < 0
        ? `The day you set has come: ${day}.`
        : `${name} named this time: ${day}.`,
    forBuyer: away ? `You were away until ${day}` : `You named ${day} as the time to talk again`,
    act: away ? `Pick up the open point with ${name}` : `Ask ${name} where it stands`,
    due: pause.until,
    evidence: pause.evidence,
  };
}

function windowOpen(s: Situation, field: 'decisionWindow' | 'budgetWindow', what: string): FoundReason | null {
  const window = s.on.deal[field];
  const pause = pauseOf(s);
  if (!window || s.today < window.from || s.today > window.to || (pause && pause.until > s.today)) return null;
  if (ownMailSince(s, window.from) || buyerWroteSince(s, addDays(window.from, 1))) return null;
  const span = `${sayDay(window.from, s.today)} to ${sayDay(window.to, s.today)}`;
  return {
    label: `${capital(what)} window`,
    summary: `Their ${what} window is open: ${span}.`,
    forBuyer: `Your ${what} window runs from ${span}`,
    act: `Ask what the ${what} needs`,
    due: window.from,
    evidence: [{ kind: 'record', record: s.on.deal.id, says: `${what} window ${span}` }],
  };
}

/** A window the buyer named in passing and nobody put on the deal (S2-5). It counts once it is reached, not when it is named. */
function windowSaid(s: Situation): FoundReason | null {
  const lead = s.thread.facts.windows.findLast(({ kind, from, to, messageId }) => {
    if (s.on.deal[kind === 'budget' ? 'budgetWindow' : 'decisionWindow'] !== null) return false;
    const read = messageOf(s, { messageId });
    const ahead = read !== null && isBuyersWord(s, read) && from > saidOn(s, read.message.at);
    return ahead && from <= s.today && s.today <= (to ?? addDays(from, OPEN_END));
  });
  if (!lead || isPaused(s) || ownMailSince(s, lead.from) || buyerWroteSince(s, addDays(lead.from, 1))) return null;
  const from = sayDay(lead.from, s.today);
  return {
    label: `${capital(lead.kind)} window`,
    summary: `The time they named for the ${lead.kind} has come: ${from}.`,
    forBuyer: `You named ${from} as the time for the ${lead.kind}`,
    act: `Ask what the ${lead.kind} needs`,
    due: lead.from,
    evidence: [groundOf(lead)],
  };
}

/** How long a window stays open whose end nobody named, in days. */
const OPEN_END = 30;

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function buyerWroteSince(s: Situation, day: Day): boolean {
  const { zone } = s.records.rep;
  return s.thread.messages.some(
    (read) => isBuyersWord(s, read) && read.message.at !== null && dayOf(read.message.at, zone) >= day,
  );
}
