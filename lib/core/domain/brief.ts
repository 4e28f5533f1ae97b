import type { Draft } from '../drafting/draft';
import type { LintContext } from '../drafting/lints/draft-lint';
import type { Unready } from '../momentum/readiness';
import type { Decision } from '../policy/policy';
import type { FoundReason } from '../reasons/reason';
import type { Channel } from './channel';
import type { Evidence, SomeEvidence } from './evidence';
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

/** A sentence with what it rests on. */
export type Said = { readonly says: string; readonly evidence: readonly Evidence[] };

/** A way in which this deal's follow-up has failed, as far as the thread and the records show (S0-69, S1-56). */
export type Lapse = {
  readonly id: string;
  readonly label: string;
  readonly says: string;
  readonly evidence: SomeEvidence;
};

/** What to do because they have not replied, by what went before and by the stage (S3-4, S3-16, S3-25, S3-50). */
export type SilencePlay = {
  readonly after: 'proposal' | 'demo' | 'price' | 'promise' | 'meeting' | 'mail';
  /** The day of our last mail, and the whole days since; `null` when its date is not known. */
  readonly since: Day | null;
  readonly days: number | null;
  /** The question they have not decided. */
  readonly undecided: string;
  readonly restores: 'clarity' | 'relevance' | 'safety';
  readonly does: string;
  /** The stage's own play for hesitation, from the policy. */
  readonly stagePlay: string | null;
  /** After the last attempt: the day to recycle until (S1-53). */
  readonly handOver: { readonly until: Day; readonly says: string } | null;
  readonly evidence: readonly Evidence[];
};

/** A change of state that is due (S3-41…43). `owner` = who takes over, for an escalation. */
export type StateMove = {
  readonly id: 'warm-silent' | 'hot-stalls' | 'recycle-due';
  readonly from: DealState;
  readonly to: DealState;
  readonly act: 'decide-step' | 'escalate' | 'reactivate';
  readonly says: string;
  readonly owner: { readonly id: OwnerId; readonly name: string } | null;
  readonly evidence: readonly Evidence[];
};

/** What the panel unfolds beneath the verdict. None of it opens a draft or changes a verdict. */
export type Insight = {
  /** Three lines and one angle (S1-23). */
  readonly summary: {
    readonly stands: string;
    readonly said: Said | null;
    readonly open: Said;
    readonly angle: string;
  };
  /** The buyer's decisions, one open (S3-9); `freshness` from 1 to 0 (S3-5). `null` for a deal that is over. */
  readonly ladder: {
    readonly rungs: readonly {
      readonly decision: Decision;
      readonly says: string;
      readonly status: 'settled' | 'open' | 'ahead';
    }[];
    readonly freshness: number | null;
  } | null;
  /** Who spoke last and how many days ago (S2-9). */
  readonly lastWord: {
    readonly by: 'us' | 'them';
    readonly days: number | null;
    readonly says: string;
    readonly messageId: MessageId;
  } | null;
  /** Their newest mail waits since then; `fresh` within the hour (S4-9). */
  readonly clock: {
    readonly since: Instant;
    readonly hourMark: Instant;
    readonly fresh: boolean;
    readonly hours: number;
  } | null;
  readonly play: SilencePlay | null;
  readonly move: StateMove | null;
  /** Where to meet them; `warns` = mail is not what they want (S4-17, S4-18). */
  readonly channel: {
    readonly channel: Channel;
    readonly warns: boolean;
    readonly says: string;
    readonly evidence: readonly Evidence[];
  } | null;
  /** Days between our touches: the usual gap, and the one that is running (S2-11). */
  readonly cadence: {
    readonly usual: number;
    readonly now: number;
    readonly decayed: boolean;
    readonly says: string;
  } | null;
  readonly valueAtRisk: { readonly amount: Money; readonly says: string } | null;
  /** What may wake a sleeping deal, from when and with whose yes (S0-49). */
  readonly reentry: {
    readonly signals: readonly string[];
    readonly earliest: Day | null;
    readonly approver: { readonly id: OwnerId; readonly name: string } | null;
    readonly says: string;
  } | null;
  /** When timing, people and steps were last confirmed; `old` ones ask to be (S0-60). */
  readonly confirmed: readonly {
    readonly what: 'timing' | 'people' | 'steps';
    readonly on: Day | null;
    readonly old: boolean;
    readonly says: string;
  }[];
  /** A decision or budget time that was said and is not on the deal (S2-5). */
  readonly window: {
    readonly kind: 'budget' | 'decision';
    readonly from: Day;
    readonly to: Day;
    readonly evidence: readonly Evidence[];
  } | null;
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
  /** Where follow-up has failed here so far, the gravest first; empty without a deal. */
  readonly lapses: readonly Lapse[];
  /** What is wrong or missing in the deal's records, the gravest first (S0-67). */
  readonly unready: readonly Unready[];
  /** `null` without a deal. */
  readonly insight: Insight | null;
  readonly read: { readonly read: number; readonly total: number; readonly partial: boolean };
};
