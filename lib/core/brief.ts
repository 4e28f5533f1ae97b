import { partialWords, unmatchedWords, verdictWords, type Words } from './brief-words';
import type { Brief, GateFinding, RankedReason } from './domain/brief';
import type { Instant } from './domain/instant';
import type { DraftKind, Records } from './domain/records';
import type { Thread } from './domain/thread';
import { composeDraft } from './drafting/compose-draft';
import type { Draft } from './drafting/draft';
import { lintContextOf } from './drafting/lint-context';
import { type Held, type Judged, judge } from './judge';
import { matchDeal } from './matching/match-deal';
import { dealBrief } from './momentum/deal-brief';
import { findLapses } from './momentum/failure-modes/find-lapses';
import { insightOf } from './momentum/insight';
import { proposeStep } from './momentum/propose-step';
import { readinessOf } from './momentum/readiness';
import type { Decision, Policy } from './policy/policy';
import { readThread } from './reading/read-thread';
import type { Situation } from './situation';
import { situationOf } from './situation-of';

/** What the rep picked in the draft: another reason, another kind, another decision to resolve. */
export type Choice = { readonly reason?: string; readonly kind?: DraftKind; readonly decision?: Decision };

/**
 * The one place where the order of the steps is written: match, read, gates, reasons, draft. Without a sure deal there is
 * no verdict; a stop counts from the first message read, everything else needs the whole thread.
 * The same input gives the same brief, byte for byte.
 */
export function brief(thread: Thread, records: Records, policy: Policy, now: Instant, choice: Choice = {}): Brief {
  const match = matchDeal(thread, records, now);
  const deal = match.decided === null ? undefined : records.deals.find((row) => row.id === match.decided);
  const base = { ...blank(thread, now), match };
  if (!deal) return { ...base, ...unmatchedWords(match, records) };

  const s = situationOf(readThread(thread, records.rep, records.corrections), records, deal, policy, now);
  const known = {
    ...base,
    deal: dealBrief(s),
    lapses: findLapses(s),
    unready: readinessOf(s),
    insight: insightOf(s),
  };
  const judged = judge(s);
  if (base.read.partial && judged.verdict !== 'stop') return { ...known, ...partialWords(thread.completeness) };

  return { ...known, ...decided(s, judged, verdictWords(s, judged), choice) };
}

type Said = Omit<Brief, 'threadId' | 'subject' | 'now' | 'match' | 'deal' | 'read' | 'lapses' | 'unready' | 'insight'>;

function decided(s: Situation, judged: Judged, words: Words, choice: Choice): Said {
  const reasons = chosenFirst(judged.reasons, choice.reason);
  const draft = draftOf(s, judged, reasons[0], choice);
  const stops = judged.stops.map(shown);
  const reviews = judged.reviews.map(shown);
  const step = proposeStep(s, { ...judged, reasons });
  return {
    ...words,
    verdict: judged.verdict,
    stops,
    reviews,
    questions: judged.questions,
    clear: judged.clear,
    reasons: judged.reasons,
    wait: judged.wait,
    // one date for silence: what the mail says is what the step says
    nextStep: step && draft && judged.verdict === 'go' ? { ...step, ifSilent: draft.ifSilent } : step,
    draft,
    lintContext: judged.verdict === 'stop' ? null : lintContextOf(s),
  };
}

/** A stop has no draft, a question holds it, without a reason there is none; a review gets one with its passages locked. */
function draftOf(s: Situation, judged: Judged, reason: RankedReason | undefined, choice: Choice): Draft | null {
  if (judged.verdict !== 'go' && judged.verdict !== 'review') return null;
  if (judged.questions.length > 0 || !reason) return null;
  const { kind, decision } = choice;
  return composeDraft(s, reason, { ...(kind && { kind }), ...(decision && { decision }) });
}

function chosenFirst(reasons: readonly RankedReason[], id: string | undefined): readonly RankedReason[] {
  const chosen = reasons.find((reason) => reason.id === id);
  return chosen ? [chosen, ...reasons.filter((reason) => reason !== chosen)] : reasons;
}

function shown({ headline: _, decides: __, ...finding }: Held): GateFinding {
  return finding;
}

function blank(thread: Thread, now: Instant): Omit<Brief, 'match' | keyof Words> {
  const { read, total, bodies } = thread.completeness;
  return {
    threadId: thread.id,
    subject: thread.subject,
    now,
    verdict: 'none',
    stops: [],
    reviews: [],
    questions: [],
    clear: [],
    reasons: [],
    wait: null,
    deal: null,
    nextStep: null,
    draft: null,
    lintContext: null,
    lapses: [],
    unready: [],
    insight: null,
    read: { read, total, partial: read < total || bodies !== 'full' },
  };
}
