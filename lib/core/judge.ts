import type { Brief, GateFinding, Question, RankedReason, Verdict } from './domain/brief';
import { gates } from './gates';
import type { Gate, GateResult } from './gates/gate';
import { reviewStatus } from './gates/support/review-status';
import { waitOf } from './momentum/wait-of';
import { rankReasons } from './reasons/rank-reasons';
import type { Situation } from './situation';
import { newestOf, ownerFor } from './situation-people';

type Fired = Extract<GateResult, { kind: 'fires' }>;
type Unsure = Extract<GateResult, { kind: 'unknown' }>;
/** A gate that fired, with the words only the headline needs. */
export type Held = GateFinding & { readonly headline: string | null; readonly decides: string | null };

export type Judged = Pick<Brief, 'verdict' | 'questions' | 'clear' | 'reasons' | 'wait'> & {
  readonly stops: readonly Held[];
  readonly reviews: readonly Held[];
};

/** Runs all gates and reasons, then takes the gravest outcome: stop, review, question, wait, go (DESIGN 6). */
export function judge(s: Situation): Judged {
  const stops: Held[] = [];
  const reviews: Held[] = [];
  const questions: Question[] = [];
  const clear: { gate: string; label: string }[] = [];
  for (const gate of gates) {
    const result = gate.check(s);
    const name = { gate: gate.id, label: gate.label };
    if (result.kind === 'pass') clear.push(name);
    else if (result.kind === 'unknown') questions.push({ ...name, ...asked(s, result) });
    else if (gate.severity === 'ask-first') reviews.push(held(s, gate, result));
    else if (gate.id !== 'no-reason') stops.push(held(s, gate, result));
  }
  const reasons = rankReasons(s);
  const verdict = gravest(stops, reviews, questions, reasons);
  return { verdict, stops, reviews, questions, clear, reasons, wait: verdict === 'wait' ? waitOf(s) : null };
}

function asked(s: Situation, { question, evidence, about }: Unsure): Omit<Question, 'gate' | 'label'> {
  const messageId = about ?? newestOf(s)?.message.id;
  return { question, evidence, ...(messageId && { messageId }) };
}

function gravest(
  stops: readonly Held[],
  reviews: readonly Held[],
  questions: readonly Question[],
  reasons: readonly RankedReason[],
): Verdict {
  if (stops.length > 0) return 'stop';
  if (reviews.some(({ review }) => review !== 'cleared')) return 'review';
  if (questions.length > 0) return 'question';
  return reasons.length === 0 ? 'wait' : 'go';
}

function held(s: Situation, gate: Gate, result: Fired): Held {
  const asks = gate.severity === 'ask-first';
  const owner = asks ? ownerFor(s, gate.id) : null;
  return {
    gate: gate.id,
    label: gate.label,
    message: result.message,
    fix: result.fix,
    why: gate.why,
    evidence: result.evidence,
    owner: owner ? { id: owner.id, name: owner.name } : null,
    // a stop has no owner who could wave it through: it is lifted where it was set
    review: asks ? reviewStatus(s, gate.id, result.evidence) : 'none',
    headline: result.headline ?? null,
    decides: result.decides ?? null,
  };
}
