import type { RankedReason } from '../domain/brief';
import { type Day, dayOf } from '../domain/instant';
import type { ReadMessage } from '../domain/read-thread';
import type { DraftKind, Milestone } from '../domain/records';
import type { SignalKind } from '../domain/signal';
import type { Decision } from '../policy/policy';
import type { Situation } from '../situation';
import { addWorkdays } from './draft-days';
import { attemptOf, wordCapOf } from './lint-context';

/** What the mail sets out to do, decided before a word is chosen (S3-28). */
export type DraftPlan = {
  readonly reason: RankedReason;
  /** What the reason comes down to, finer than its id: which words lead and which ask fits. */
  readonly angle:
    | 'open-question'
    | 'promise-due'
    | 'their-promise'
    | 'we-owe-a-reply'
    | 'concern'
    | 'next-step-due'
    | 'milestone-due'
    | 'future-window-reached'
    | 'any';
  readonly kind: DraftKind;
  readonly decision: Decision;
  readonly attempt: number;
  readonly wordCap: number;
  readonly today: Day;
  readonly askDay: Day;
  readonly silentDay: Day;
  /** The message the reason quotes first. */
  readonly said: ReadMessage | null;
  readonly signal: SignalKind | null;
  /** The milestone the reason is about. */
  readonly milestone: Milestone | null;
};

export function planDraft(
  s: Situation,
  reason: RankedReason,
  choice: { readonly kind?: DraftKind; readonly decision?: Decision },
): DraftPlan {
  const attempt = attemptOf(s);
  const said = messageOf(s, reason);
  const signal = signalOf(reason, said);
  const milestone =
    s.on.milestones.find(({ id }) => reason.evidence.some((one) => one.kind === 'record' && one.record === id)) ?? null;
  const angle = signal === 'objection' ? 'concern' : angleOf(reason, said);
  const noSigner = lacksSigner(s) && (choice.kind === undefined || choice.kind === 'clarify');
  const kind = choice.kind ?? kindOf(s, angle, attempt);
  const decision = choice.decision ?? decisionOf(s, angle, noSigner && kind === 'clarify');
  const askDay = addWorkdays(s.today, attempt === 1 ? 3 : 4);
  return {
    reason,
    angle,
    kind,
    decision,
    attempt,
    wordCap: wordCapOf(s, attempt),
    today: s.today,
    askDay,
    silentDay: silentDayOf(s, milestone, kind, askDay),
    said,
    signal,
    milestone,
  };
}

/** The decision the stage serves, unless a concern or an unknown signer stands before it. */
function decisionOf(s: Situation, angle: DraftPlan['angle'], signerOpen: boolean): Decision {
  if (angle === 'concern') return 'safe';
  return signerOpen ? 'acceptable' : (s.on.stage?.decision ?? 'relevant');
}

/** The day the rep acts when nothing came: before a proposed day, and not after the milestone the mail is about. */
function silentDayOf(s: Situation, milestone: Milestone | null, kind: DraftKind, askDay: Day): Day {
  const day = kind === 'advance' ? addWorkdays(s.today, attemptOf(s) === 1 ? 2 : 3) : askDay;
  return milestone && milestone.due > s.today && milestone.due < day ? milestone.due : day;
}

/** The third unanswered mail closes the loop; what only the buyer knows is asked; otherwise the deal moves on. */
function kindOf(s: Situation, angle: DraftPlan['angle'], attempt: number): DraftKind {
  if (attempt >= 3) return 'close';
  if (angle === 'their-promise' || angle === 'milestone-due' || angle === 'concern') return 'clarify';
  return lacksSigner(s) ? 'clarify' : 'advance';
}

/** From the stage on where somebody must say yes to money, nobody is known who can. */
function lacksSigner(s: Situation): boolean {
  const decision = s.on.stage?.decision;
  if (decision !== 'acceptable' && decision !== 'urgent') return false;
  return !s.on.stakeholders.some(({ role }) => role === 'economic-buyer' || role === 'decision-maker');
}

function angleOf(reason: RankedReason, said: ReadMessage | null): DraftPlan['angle'] {
  switch (reason.id) {
    case 'promise-due':
      return said?.message.direction === 'inbound' ? 'their-promise' : 'promise-due';
    case 'open-question':
    case 'we-owe-a-reply':
    case 'next-step-due':
    case 'milestone-due':
    case 'future-window-reached':
      return reason.id;
    default:
      return 'any';
  }
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
