import { addWorkdays } from '../domain/add-workdays';
import { dayOf, type isoOf, sayDay } from '../domain/instant';
import type { ReadMessage } from '../domain/read-thread';
import type { Situation } from '../situation';
import { spellDay } from './draft-days';
import type { LintContext } from './lints/draft-lint';

/** What the lints compare a draft with, taken from the thread and the deal's records. */
export function lintContextOf(s: Situation): LintContext {
  const attempt = attemptOf(s);
  const buyers = s.thread.facts.buyers;
  return {
    attempt,
    wordCap: wordCapOf(s, attempt),
    buyer: buyers.map(({ name }) => name).join(', '),
    company: s.on.company?.name ?? '',
    lastInteraction: lastInteractionOf(s),
    agreedTerms: s.on.deal.agreedTerms ?? '',
    previousDraft: previousOf(s),
    askDay: spellDay(addWorkdays(s.today, 3), s.today),
    ...(s.policy.bannedPhrases.length > 0 && { banned: s.policy.bannedPhrases }),
  };
}

/** The number of the mail about to be written: own unanswered mails and one. */
export function attemptOf(s: Situation): number {
  return s.thread.facts.attempts + 1;
}

export function wordCapOf(s: Situation, attempt: number): number {
  const budgets = s.policy.wordBudgets;
  return budgets[Math.min(attempt, budgets.length) - 1] ?? budgets.at(-1) ?? 120;
}

/** The last own words of either side with their days, and what the records hold: what was sent, met, agreed or planned. */
function lastInteractionOf(s: Situation): string {
  const said = [messageOf(s, s.thread.facts.lastInbound), messageOf(s, s.thread.facts.lastOutbound)].flatMap((read) =>
    read ? [withDay(s, read)] : [],
  );
  const log = s.on.valueLog.at(-1);
  const recorded = [
    ...(log ? [`${log.name}, ${spelled(s, log.at)}`] : []),
    ...s.on.milestones.map((milestone) => `${milestone.name}, ${longDay(milestone.done ?? milestone.due)}`),
    ...[s.on.deal.decisionWindow, s.on.deal.budgetWindow].flatMap((window) =>
      window ? [`${longDay(window.from)} ${longDay(window.to)}`] : [],
    ),
    ...(s.on.openStep ? [`${s.on.openStep.what}, ${longDay(s.on.openStep.due)}`] : []),
  ];
  return [...said, ...recorded].join('\n');
}

function withDay(s: Situation, read: ReadMessage): string {
  const { at } = read.message;
  return at === null ? read.own : `${spelled(s, at)}: ${read.own}`;
}

function spelled(s: Situation, at: Parameters<typeof isoOf>[0]): string {
  return longDay(dayOf(at, s.records.rep.zone));
}

/** `2026-06-11 Thu 11 Jun`, so that weekday, date and month can all be recognised. */
function longDay(day: Parameters<typeof sayDay>[0]): string {
  return `${day} ${sayDay(day)}`;
}

/** The own mail before this one; empty when there is none. */
export function previousOf(s: Situation): string {
  return messageOf(s, s.thread.facts.lastOutbound)?.own ?? '';
}

function messageOf(s: Situation, id: string | null): ReadMessage | null {
  return s.thread.messages.find(({ message }) => message.id === id) ?? null;
}
