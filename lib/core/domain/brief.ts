import type { Draft } from '../drafting/draft';
import type { LintContext } from '../drafting/lints/draft-lint';
import type { FoundReason } from '../reasons/reason';
import type { Evidence } from './evidence';
import type {
  CompanyId,
  ContactId,
  DealId,
  EmailAddress,
  MessageId,
  MilestoneId,
  OwnerId,
  StageId,
  ThreadId,
} from './ids';
import type { Day, Instant } from './instant';
import type { Match } from './match';
import type { BuyingRole, DealMode, DealState, Money, NextStep, Stance, ValueLog } from './records';
import type { SuppressionKind } from './suppression';

/** `none` = no verdict: the deal is not known or not sure, or too little of the thread was read. */
export type Verdict = 'stop' | 'review' | 'question' | 'wait' | 'go' | 'none';

export type GateFinding = {
  readonly gate: string;
  readonly label: string;
  readonly message: string;
  readonly fix: string;
  readonly why: string;
  readonly evidence: readonly Evidence[];
  /** Who clears it; only for reviews. */
  readonly owner: { readonly id: OwnerId; readonly name: string } | null;
  /** Only for reviews: what the owner has said so far. */
  readonly review: 'none' | 'open' | 'cleared' | 'refused';
};
export type Question = {
  readonly gate: string;
  readonly label: string;
  /** Yes = it is what the gate suspects. */
  readonly question: string;
  readonly evidence: readonly Evidence[];
  /** The message the answer is for; absent when the thread has none. */
  readonly messageId?: MessageId;
};
export type RankedReason = FoundReason & { readonly id: string; readonly label: string };

export type ProposedStep = {
  readonly what: string;
  readonly due: Day;
  readonly ownerId: OwnerId;
  readonly reason: string;
  readonly ifSilent: { readonly on: Day; readonly action: string } | null;
  readonly evidence: readonly Evidence[];
};

export type BriefPerson = {
  readonly name: string;
  readonly email: EmailAddress;
  readonly contactId: ContactId | null;
  readonly role: BuyingRole | null;
  readonly stance: Stance;
  /** On this thread now. */
  readonly here: boolean;
  readonly isNew: boolean;
  readonly suppressed: SuppressionKind | null;
};

export type DealBrief = {
  readonly id: DealId;
  readonly name: string;
  readonly company: { readonly id: CompanyId; readonly name: string } | null;
  readonly owner: { readonly id: OwnerId; readonly name: string } | null;
  readonly stage: { readonly id: StageId; readonly name: string; readonly index: number; readonly of: number } | null;
  readonly mode: DealMode;
  readonly state: DealState;
  readonly stateWhy: string;
  /** Whole days since two-way contact against the stage's window; `quiet: null` when no contact is known. */
  readonly momentum: {
    readonly quiet: number | null;
    readonly window: number;
    readonly stopped: Day | 'for-good' | null;
  };
  readonly amount: Money | null;
  readonly milestone: {
    readonly id: MilestoneId;
    readonly name: string;
    readonly due: Day;
    readonly late: boolean;
  } | null;
  readonly people: readonly BriefPerson[];
  readonly missingRoles: readonly BuyingRole[];
  readonly lastValue: ValueLog | null;
  readonly openStep: NextStep | null;
};

/** Why nothing is due now, and what ends the wait. */
export type Wait = {
  readonly until: Day | null;
  readonly why: string;
  readonly evidence: readonly Evidence[];
  readonly wakes: readonly string[];
};

/** All that is shown for a thread. The same input gives the same brief, byte for byte. */
export type Brief = {
  readonly threadId: ThreadId;
  readonly subject: string;
  readonly now: Instant;
  readonly match: Match;
  readonly verdict: Verdict;
  /** The few words beside the verdict, also on the chip: `They asked`, `Opted out`, `until Thu 1 Oct`. */
  readonly label: string;
  /** The one sentence. */
  readonly headline: string;
  readonly evidence: readonly Evidence[];
  readonly stops: readonly GateFinding[];
  readonly reviews: readonly GateFinding[];
  readonly questions: readonly Question[];
  /** Gates that were checked and found clear. */
  readonly clear: readonly { readonly gate: string; readonly label: string }[];
  readonly reasons: readonly RankedReason[];
  readonly wait: Wait | null;
  readonly deal: DealBrief | null;
  readonly nextStep: ProposedStep | null;
  readonly draft: Draft | null;
  readonly lintContext: LintContext | null;
  readonly read: { readonly read: number; readonly total: number; readonly partial: boolean };
};
