import type { GateFinding, ProposedStep, Question, RankedReason, Verdict, Wait } from '../domain/brief';
import type { Evidence } from '../domain/evidence';
import { firstName } from '../domain/first-name';
import { addDays, type Day, toWorkday } from '../domain/instant';
import type { Held } from '../judge';
import { cadenceDays } from '../policy/cadence-days';
import type { Situation } from '../situation';
import { ownerFor } from '../situation-people';
import { quietOf } from './quiet';

type Found = {
  readonly verdict: Verdict;
  readonly stops: readonly GateFinding[];
  readonly reviews: readonly Held[];
  readonly questions: readonly Question[];
  readonly reasons: readonly RankedReason[];
  readonly wait: Wait | null;
};

/** The one next step this verdict leads to: what, who, when, why, and what happens if the buyer stays silent. */
export function proposeStep(s: Situation, found: Found): ProposedStep | null {
  const step = { ownerId: s.records.rep.id, due: s.today, ifSilent: null };
  const [stop] = found.stops;
  const held = found.reviews.find((one) => one.review !== 'cleared');
  const [question] = found.questions;
  const [reason] = found.reasons;
  switch (found.verdict) {
    case 'stop':
      return stop ? { ...step, what: stopStep(stop), reason: stop.gate, evidence: stop.evidence } : null;
    case 'review':
      return held
        ? { ...step, what: reviewStep(held), reason: held.gate, evidence: held.evidence, ifSilent: askAgain(s) }
        : null;
    case 'question':
      return question
        ? { ...step, what: 'Answer the open question', reason: question.gate, evidence: question.evidence }
        : null;
    case 'wait':
      return found.wait ? waitStep(s, found.wait) : null;
    case 'go':
      return reason ? reasonStep(s, reason) : null;
    default:
      return null;
  }
}

function reasonStep(s: Situation, reason: RankedReason): ProposedStep | null {
  if (isAgreed(s, reason)) return null;
  const late = reason.due < s.today;
  const due = late ? s.today : reason.due;
  return {
    what: reason.act ?? reason.summary,
    due,
    ownerId: s.records.rep.id,
    reason: reason.id,
    ifSilent: { on: silentOn(s, due), action: silentAction(s) },
    evidence: reason.evidence,
  };
}

/** The open step was taken from this very ground: one open next step per deal (S1-61). */
function isAgreed(s: Situation, reason: RankedReason): boolean {
  const { openStep } = s.on;
  if (!openStep || openStep.due < s.today || openStep.reason !== reason.id) return false;
  const [ground] = reason.evidence;
  if (ground.kind === 'record') return openStep.what === reason.act;
  const at = s.thread.messages.find((read) => read.message.id === ground.messageId)?.message.at ?? null;
  return at !== null && openStep.created >= at;
}

/** The policy's days after this attempt where they are written down (S2-28, S2-36), never past the stage's window; else half of it. */
function silentOn(s: Situation, due: Day): Day {
  const { window } = quietOf(s);
  const { policy, on, thread } = s;
  const attempt = thread.facts.turn === 'rep' ? 1 : thread.facts.attempts + 1;
  const planned = policy.switches.cadenceByStage ? cadenceDays(policy, on.deal, 'mail', attempt) : null;
  return toWorkday(addDays(due, planned === null ? Math.ceil(window / 2) : Math.min(planned, window)));
}

function silentAction(s: Situation): string {
  const attempts = s.thread.facts.turn === 'rep' ? 0 : s.thread.facts.attempts;
  if (attempts + 1 >= s.policy.maxAttempts) return `${accountOwner(s)} decides`;
  return attempts === 0 ? 'ask once, then close' : 'close the loop';
}

function waitStep(s: Situation, wait: Wait): ProposedStep | null {
  const { openStep } = s.on;
  if (openStep && openStep.due >= s.today) return null;
  const [first] = wait.evidence;
  const evidence: readonly Evidence[] = first ? wait.evidence : [];
  return {
    what: 'Review the deal, send nothing',
    due: wait.until ?? s.today,
    ownerId: s.records.rep.id,
    reason: 'no-reason',
    ifSilent: { on: wait.until ?? s.today, action: `${accountOwner(s)} decides, no mail` },
    evidence,
  };
}

function stopStep(stop: GateFinding): string {
  switch (stop.gate) {
    case 'deal-closed':
      return 'Leave the deal closed';
    case 'owner-conflict':
      return 'Hand the thread to its owner';
    case 'consent-unclear':
      return 'Find out on what basis we write';
    case 'declined':
      return 'Close the deal as lost';
    case 'suppressed':
      return 'Leave it, nothing is due';
    default:
      return 'Confirm the stop';
  }
}

function reviewStep({ review, owner, decides, label }: Held): string {
  const what = decides ?? label.toLowerCase();
  if (!owner) return `Find who decides on ${what}`;
  const who = firstName({ name: owner.name, email: null });
  return review === 'open' ? `Hear from ${who} about ${what}` : `Ask ${who} about ${what}`;
}

function askAgain(s: Situation): ProposedStep['ifSilent'] {
  return { on: toWorkday(addDays(s.today, 1)), action: 'ask again, send nothing' };
}

function accountOwner(s: Situation): string {
  const owner = ownerFor(s, 'repeated-silence');
  if (!owner) return 'The account owner';
  return owner.id === s.records.rep.id ? 'You' : firstName(owner);
}
