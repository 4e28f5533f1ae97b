import { addWorkdays } from '../domain/add-workdays';
import type { Wait } from '../domain/brief';
import type { Evidence } from '../domain/evidence';
import { firstName } from '../domain/first-name';
import { addDays, type Day, dayOf, sayDay, toWorkday } from '../domain/instant';
import { isUnread } from '../gates/support/is-unread';
import { MILESTONE_AHEAD } from '../reasons/support/milestone-ahead';
import { ownPromises } from '../reasons/support/own-promises';
import type { Situation } from '../situation';
import { calledOf, counterpartOf, isBuyersWord, ownerFor } from '../situation-people';
import { missingRoles } from './missing-roles';
import { pauseOf } from './pause';
import { quietOf } from './quiet';

type Until = Omit<Wait, 'wakes'>;

/** Why nothing is due now, the day to look again, and what ends the wait earlier. */
export function waitOf(s: Situation): Wait {
  return { ...(paused(s) ?? nextDate(s)), wakes: wakesOf(s) };
}

function paused(s: Situation): Until | null {
  const pause = pauseOf(s);
  if (!pause || pause.until <= s.today) return null;
  return { until: pause.until, why: pause.says, evidence: pause.evidence };
}

/** The earliest dated thing ahead, the end of the stage's window among them; once that is over there is no day to wait for. */
function nextDate(s: Situation): Until {
  const looks = s.policy.switches.watchInactivity ? [reviewDay(s)] : [];
  const dates = [...dated(s), ...looks].filter((one) => one.until > s.today);
  const earliest = dates.reduce<(typeof dates)[number] | null>(
    (best, one) => (best && best.until <= one.until ? best : one),
    null,
  );
  return earliest ?? { until: null, why: overdueWhy(s), evidence: lastWord(s) };
}

type Dated = { readonly until: Day; readonly why: string; readonly evidence: readonly Evidence[] };

function dated(s: Situation): readonly Dated[] {
  const found: Dated[] = [];
  const { openStep, milestones, deal } = s.on;
  if (openStep) {
    const says = `Next step, ${sayDay(openStep.due, s.today)}: ${openStep.what}`;
    found.push({
      until: openStep.due,
      why: `${says.replace(/[.\s]+$/, '')}.`,
      evidence: [{ kind: 'record', record: openStep.id, says }],
    });
  }
  for (const one of milestones) {
    if (one.done !== null) continue;
    const says = `${one.name} is ${sayDay(one.due, s.today)}`;
    const ground = { why: `${says}.`, evidence: [{ kind: 'record' as const, record: one.id, says }] };
    // the day it calls for a mail, and where that mail has gone out the day itself
    found.push({ until: addWorkdays(one.due, -MILESTONE_AHEAD), ...ground }, { until: one.due, ...ground });
  }
  for (const window of [deal.decisionWindow, deal.budgetWindow]) {
    if (!window) continue;
    const says = `${window === deal.decisionWindow ? 'Decision' : 'Budget'} window from ${sayDay(window.from, s.today)}`;
    found.push({ until: window.from, why: `${says}.`, evidence: [{ kind: 'record', record: deal.id, says }] });
  }
  for (const { promise, due } of ownPromises(s)) {
    const { messageId, quote, span } = promise;
    const why = `Your promise is due ${sayDay(due, s.today)}.`;
    found.push({ until: addWorkdays(due, -1), why, evidence: [{ kind: 'quote', messageId, quote, span }] });
  }
  return [...found, ...promised(s)];
}

function promised(s: Situation): readonly Dated[] {
  const read = s.thread.messages.findLast((one) => isBuyersWord(s, one));
  return (read?.commitments ?? []).flatMap((promise) => {
    if (!read || promise.due === null || promise.who === 'rep') return [];
    const name = calledOf(s, read.message.from);
    const { messageId, quote, span } = promise;
    const why = `${name} promised this by ${sayDay(promise.due, s.today)}.`;
    // their day is theirs to the end
    const until = promise.who === 'both' ? promise.due : toWorkday(addDays(promise.due, 1));
    return [
      {
        until,
        why: promise.who === 'both' ? `You meet ${name} on ${sayDay(promise.due, s.today)}.` : why,
        evidence: [{ kind: 'quote' as const, messageId, quote, span }],
      },
    ];
  });
}

/** When the stage's window closes the deal is reviewed. That is a look, not a mail. */
function reviewDay(s: Situation): Dated {
  const { window } = quietOf(s);
  const last = s.thread.facts.last?.at ?? null;
  const from = last === null ? s.today : dayOf(last, s.records.rep.zone);
  return { until: toWorkday(addDays(from, window)), why: restWhy(s), evidence: lastWord(s) };
}

/** The stage's window has closed and nothing is ahead: the deal wants a look, the buyer no mail (R-4, S2-23). */
function overdueWhy(s: Situation): string {
  const { quiet, window } = quietOf(s);
  if (quiet === null || !s.policy.switches.watchInactivity) return 'Nothing is due, and no date is ahead.';
  return `Quiet for ${quiet} days, the stage allows ${window}. Look at the deal; time alone is no reason to write.`;
}

function restWhy(s: Situation): string {
  const person = counterpartOf(s);
  const name = person ? calledOf(s, person) : 'The buyer';
  if (s.thread.facts.turn === 'buyer') return `It is ${name}’s turn, and no date has come.`;
  const word = s.thread.messages.findLast((read) => isBuyersWord(s, read));
  if (word && isUnread(word)) return `${name} wrote last, in a language that is not read here.`;
  return `Nothing in ${name}’s last mail waits for an answer.`;
}

function lastWord(s: Situation): readonly Evidence[] {
  const { last } = s.thread.facts;
  return last ? [{ kind: 'record', record: last.messageId, says: 'The last message' }] : [];
}

function wakesOf(s: Situation): readonly string[] {
  const person = counterpartOf(s);
  const wakes = [`${person ? calledOf(s, person) : 'The buyer'} writes again`];
  const pause = pauseOf(s);
  const put = pause !== null && pause.kind !== 'out-of-office' && pause.until > s.today;
  if (put && !s.on.deal.budgetWindow && !s.on.deal.decisionWindow)
    wakes.push('A decision or budget date becomes known');
  if (put && missingRoles(s).length > 0) {
    const owner = ownerFor(s, 'dormant-reentry');
    wakes.push(owner ? `A new sponsor joins and ${firstName(owner)} agrees` : 'A new sponsor joins');
  }
  if (!put) wakes.push('A promise, a next step or a milestone falls due');
  return wakes;
}
