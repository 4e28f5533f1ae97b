import { addWorkdays } from '../domain/add-workdays';
import type { Library } from '../domain/approved-block';
import type { RankedReason } from '../domain/brief';
import { addDays, type Day, dayOf, weekdayOf } from '../domain/instant';
import type { ReadMessage } from '../domain/read-thread';
import type { DealMode, DraftKind, Milestone } from '../domain/records';
import type { SignalKind } from '../domain/signal';
import type { Decision } from '../policy/policy';
import type { Situation } from '../situation';
import { approvedLibrary } from './approved/approved-library';
import { blocksFor } from './choose-block';
import { attemptOf, previousOf, wordCapOf } from './lint-context';
import { purposeOf } from './purpose-of';
import { type Tone, toneOf } from './tone-of';

/** What the mail sets out to do, decided before a word is chosen (S3-28). */
export type DraftPlan = {
  readonly reason: RankedReason;
  /** What the reason comes down to, finer than its id: which words lead and which ask fits. */
  readonly angle: string;
  readonly kind: DraftKind;
  readonly decision: Decision;
  readonly attempt: number;
  readonly cycle: DealMode;
  readonly wordCap: number;
  readonly today: Day;
  readonly askDay: Day;
  readonly silentDay: Day;
  /** The message the reason quotes first. */
  readonly said: ReadMessage | null;
  readonly signal: SignalKind | null;
  /** The milestone the reason is about. */
  readonly milestone: Milestone | null;
  /** The stage's id, for blocks written for one stage. */
  readonly stage: string | null;
  readonly library: Library;
  readonly tone: Tone;
};

export type DraftChoice = { readonly kind?: DraftKind; readonly decision?: Decision };

export function planDraft(s: Situation, reason: RankedReason, choice: DraftChoice): DraftPlan {
  const attempt = attemptOf(s);
  const cycle = s.on.deal.mode;
  const said = messageOf(s, reason);
  const signal = signalOf(reason, said);
  const milestone =
    s.on.milestones.find(({ id }) => reason.evidence.some((one) => one.kind === 'record' && one.record === id)) ?? null;
  const angle = signal === 'objection' ? 'concern' : angleOf(reason, said);
  const noSigner = lacksSigner(s) && (choice.kind === undefined || choice.kind === 'clarify');
  const kind = choice.kind ?? kindOf(s, angle, attempt);
  const decision = choice.decision ?? decisionOf(s, angle, noSigner && kind === 'clarify');
  const askDay = askDayOf(s, attempt, cycle);
  const library = approvedLibrary(s.policy.library);
  return {
    reason,
    angle,
    kind,
    decision,
    attempt,
    cycle,
    wordCap: wordCapOf(s, attempt),
    today: s.today,
    askDay,
    silentDay: silentDayOf(s, milestone, kind === 'advance' || asksForDay(angle, milestone, s.today), cycle, askDay),
    said,
    signal,
    milestone,
    stage: s.on.stage?.id ?? null,
    library,
    tone: toneOf(s, (lang) => speaks(library, lang, angle, cycle)),
  };
}

/** The library has a first sentence for this angle in that language. */
function speaks(library: Library, lang: string, reason: string, cycle: DealMode): boolean {
  return blocksFor(library, { role: 'reason', lang, reason, cycle, stage: null }).length > 0;
}

/** Days on an active deal; on a long-cycle one the talk is about a week, well ahead (S0-42). */
function askDayOf(s: Situation, attempt: number, cycle: DealMode): Day {
  if (cycle === 'active') return addWorkdays(s.today, attempt === 1 ? 3 : 4);
  const ahead = addWorkdays(s.today, 15);
  return addDays(ahead, 1 - weekdayOf(ahead));
}

/** The decision the stage serves, unless a concern or an unknown signer stands before it. */
function decisionOf(s: Situation, angle: string, signerOpen: boolean): Decision {
  if (angle === 'concern') return 'safe';
  return signerOpen ? 'acceptable' : (s.on.stage?.decision ?? 'relevant');
}

/** The day the rep acts when nothing came: before a proposed day, and not after the milestone the mail is about. */
function silentDayOf(s: Situation, milestone: Milestone | null, proposes: boolean, cycle: DealMode, askDay: Day): Day {
  const before = cycle === 'active' ? addWorkdays(s.today, attemptOf(s) === 1 ? 2 : 3) : addWorkdays(askDay, -1);
  const day = proposes ? before : askDay;
  if (!milestone || milestone.due <= s.today || milestone.due > day) return day;
  const eve = addWorkdays(milestone.due, -1);
  return eve > s.today ? eve : milestone.due;
}

/** Also asked for in a mail that clarifies: a new day for what is late. */
function asksForDay(angle: string, milestone: Milestone | null, today: Day): boolean {
  return angle === 'their-promise' || (angle === 'milestone-due' && milestone !== null && milestone.due < today);
}

/**
 * The third unanswered mail closes the loop; what only the buyer knows is asked; otherwise the deal moves on. Two mails in a
 * row never serve the same purpose (S2-45).
 */
function kindOf(s: Situation, angle: string, attempt: number): DraftKind {
  const last = attempt > 1 ? purposeOf(previousOf(s)) : null;
  if (attempt >= 3) return last === 'close' ? 'clarify' : 'close';
  const asks = ['their-promise', 'milestone-due', 'concern'].includes(angle) || lacksSigner(s);
  const first = asks ? 'clarify' : 'advance';
  return last === first ? (asks ? 'advance' : 'clarify') : first;
}

/** From the stage on where somebody must say yes to money, nobody is known who can. */
function lacksSigner(s: Situation): boolean {
  const decision = s.on.stage?.decision;
  if (decision !== 'acceptable' && decision !== 'urgent') return false;
  return !s.on.stakeholders.some(({ role }) => role === 'economic-buyer' || role === 'decision-maker');
}

function angleOf(reason: RankedReason, said: ReadMessage | null): string {
  if (reason.id === 'promise-due') return said?.message.direction === 'inbound' ? 'their-promise' : 'promise-due';
  return reason.id;
}

function messageOf(s: Situation, reason: RankedReason): ReadMessage | null {
  const [first] = reason.evidence;
  return first.kind === 'quote'
    ? (s.thread.messages.find(({ message }) => message.id === first.messageId) ?? null)
    : null;
}

function signalOf(reason: RankedReason, said: ReadMessage | null): SignalKind | null {
  const [first] = reason.evidence;
  if (first.kind !== 'quote') return null;
  return said?.signals.find(({ quote }) => quote === first.quote)?.kind ?? null;
}

/** The rep's day on which a message came. */
export function dayOfMessage(s: Situation, read: ReadMessage | null): Day | null {
  return read === null || read.message.at === null ? null : dayOf(read.message.at, s.records.rep.zone);
}
