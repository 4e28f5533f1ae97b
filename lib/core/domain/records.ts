import type { Channel } from './channel';
import type { Correction } from './correction';
import type { Engagement } from './engagement';
import type { SomeEvidence } from './evidence';
import type {
  CompanyId,
  ContactId,
  DealId,
  EmailAddress,
  MessageId,
  MilestoneId,
  NextStepId,
  OwnerId,
  ReviewId,
  StageId,
  StakeholderId,
  ThreadId,
  TouchId,
  ValueId,
  ValueLogId,
} from './ids';
import type { Day, Instant, Zone } from './instant';
import type { Suppression, SuppressionLift } from './suppression';

export type Rep = { readonly id: OwnerId; readonly name: string; readonly email: EmailAddress; readonly zone: Zone };

/** What an owner decides: the rows of the approval matrix (S0-72, S1-58). */
export type OwnerDuty = 'account' | 'price' | 'terms' | 'procurement' | 'executive';
export type Owner = {
  readonly id: OwnerId;
  readonly name: string;
  readonly email: EmailAddress | null;
  readonly duties: readonly OwnerDuty[];
};

export type Company = {
  readonly id: CompanyId;
  readonly name: string;
  readonly domains: readonly string[];
  /** The trade it is in and where it is, as the records say; both only help to order a list (S4-3). */
  readonly businessType?: string | null;
  readonly location?: string | null;
};

export type Consent = 'given' | 'unclear' | 'withdrawn';

export type Contact = {
  readonly id: ContactId;
  readonly companyId: CompanyId | null;
  readonly name: string;
  readonly email: EmailAddress;
  /** Further addresses of the same person. */
  readonly otherEmails: readonly EmailAddress[];
  readonly title: string | null;
  readonly consent: Consent;
  readonly prefers: Channel | null;
};

export type Money = { readonly amount: number; readonly currency: string };
export type DealMode = 'active' | 'long-cycle';
export type DealState = 'hot' | 'warm' | 'recycle';
export type StepProgress = 'none' | 'ahead' | 'running' | 'done';
export type DealTag = 'strategic' | 'executive' | 'high-value' | 'existing-customer';

export type Deal = {
  readonly id: DealId;
  readonly name: string;
  readonly companyId: CompanyId;
  readonly ownerId: OwnerId;
  readonly stage: StageId;
  readonly stageSince: Day | null;
  readonly outcome: 'open' | 'won' | 'lost';
  readonly mode: DealMode;
  /** The rep's own call, which beats the computed state. */
  readonly stateOverride: { readonly state: DealState; readonly why: string; readonly at: Instant } | null;
  readonly amount: Money | null;
  readonly closeDate: Day | null;
  /** After this day the offer or opportunity is over (S1-20). */
  readonly expires: Day | null;
  readonly decisionWindow: { readonly from: Day; readonly to: Day } | null;
  readonly budgetWindow: { readonly from: Day; readonly to: Day } | null;
  readonly procurement: StepProgress;
  readonly legal: StepProgress;
  readonly tags: readonly DealTag[];
  /** Terms agreed so far, in the rep's words; a draft may repeat them, never change them. */
  readonly agreedTerms: string | null;
  /** `since` = when the rep parked it; absent on older rows and imports. */
  readonly parked: { readonly until: Day; readonly why: string; readonly since?: Instant } | null;
  readonly exitReason: string | null;
  readonly created: Day;
  /** A deal type of the policy's cadence; told from tags and mode when left out (S2-28). */
  readonly type?: string | null;
  /** `false` = not qualified yet; left out = not said (S4-5). */
  readonly qualified?: boolean | null;
  /** What the customer may be worth over the years; used only for order (S4-6). */
  readonly lifetimeValue?: Money | null;
};

export type BuyingRole =
  | 'champion'
  | 'economic-buyer'
  | 'decision-maker'
  | 'technical-buyer'
  | 'influencer'
  | 'blocker'
  | 'user-buyer'
  | 'procurement'
  | 'legal'
  | 'other';
export type Stance = 'strong' | 'supportive' | 'neutral' | 'against' | 'lost' | 'unknown';

export type Stakeholder = {
  readonly id: StakeholderId;
  readonly dealId: DealId;
  readonly contactId: ContactId;
  readonly role: BuyingRole;
  readonly stance: Stance;
};

export type MilestoneKind =
  | 'meeting'
  | 'demo'
  | 'workshop'
  | 'technical-validation'
  | 'procurement'
  | 'executive-alignment'
  | 'stakeholder-review'
  | 'decision'
  | 'other';
export type Milestone = {
  readonly id: MilestoneId;
  readonly dealId: DealId;
  readonly name: string;
  readonly objective: string | null;
  readonly kind: MilestoneKind;
  readonly due: Day;
  readonly done: Day | null;
};

/** The one agreed next action of a deal (S1-60, S1-61). */
export type NextStep = {
  readonly id: NextStepId;
  readonly dealId: DealId;
  readonly threadId: ThreadId | null;
  readonly what: string;
  readonly ownerId: OwnerId;
  readonly due: Day;
  /** A reason id, e.g. `promise-due`, or `by-hand`. */
  readonly reason: string;
  readonly ifSilent: { readonly on: Day; readonly action: string } | null;
  readonly status: 'open' | 'done' | 'cancelled';
  readonly created: Instant;
  readonly closed: { readonly at: Instant; readonly why: string } | null;
};

export type TouchStatus = 'pending' | 'scheduled' | 'sent' | 'undone' | 'unknown';
export type DraftKind = 'advance' | 'clarify' | 'close';

/** A follow-up that went out, with what is needed to compare outcomes (S0-46, S0-48, S3-33). */
export type Touch = {
  readonly id: TouchId;
  readonly dealId: DealId;
  readonly threadId: ThreadId;
  readonly to: readonly EmailAddress[];
  readonly reason: string;
  readonly kind: DraftKind | null;
  readonly stage: StageId;
  readonly attempt: number;
  readonly status: TouchStatus;
  readonly at: Instant;
  /** The sent message once the mail client shows it. */
  readonly messageId: MessageId | null;
  /** The share of the inserted text the rep changed, 0 to 1; `null` when nothing was inserted. */
  readonly edited: number | null;
  /** Ids of the approved blocks it held when it was inserted; absent for mails by hand and older ones. */
  readonly blocks?: readonly string[];
};

/** An approved useful thing that may be sent, and who keeps it right (S4-13, S4-14). */
export type Value = {
  readonly id: ValueId;
  readonly name: string;
  readonly url: string | null;
  readonly fileName: string | null;
  readonly stages: readonly StageId[];
  readonly topics: readonly string[];
  readonly ownerId?: OwnerId | null;
};

export type ValueLog = {
  readonly id: ValueLogId;
  readonly valueId: ValueId | null;
  readonly name: string;
  readonly dealId: DealId;
  readonly to: readonly EmailAddress[];
  readonly at: Instant;
  readonly threadId: ThreadId | null;
  readonly how: 'detected' | 'by-hand';
};

/** An exception that waits for a named owner (S0-29). */
export type Review = {
  readonly id: ReviewId;
  readonly dealId: DealId;
  readonly threadId: ThreadId | null;
  /** The gate that asked. */
  readonly gate: string;
  readonly ownerId: OwnerId;
  readonly says: string;
  readonly evidence: SomeEvidence;
  readonly status: 'open' | 'cleared' | 'refused';
  readonly opened: Instant;
  readonly settled: { readonly at: Instant; readonly by: OwnerId; readonly note: string } | null;
  /** Whom it waited for before, in order: each passed it on with a note. Absent when it never was. */
  readonly passed?: readonly { readonly at: Instant; readonly from: OwnerId; readonly note: string }[];
};

/** The rep's remembered link between a thread and a deal; `dealId: null` = not a deal. */
export type ThreadLink = { readonly threadId: ThreadId; readonly dealId: DealId | null; readonly at: Instant };

/** The rep's answer to a gate's question on one message (S-questions): yes = it is what the gate suspected. */
export type Answer = {
  readonly threadId: ThreadId;
  readonly messageId: MessageId | null;
  readonly gate: string;
  readonly yes: boolean;
  readonly at: Instant;
};

/** What the core may look at. The app loads the rows that can matter for one thread, not the whole store. */
export type Records = {
  readonly rep: Rep;
  readonly owners: readonly Owner[];
  readonly companies: readonly Company[];
  readonly contacts: readonly Contact[];
  readonly deals: readonly Deal[];
  readonly stakeholders: readonly Stakeholder[];
  readonly milestones: readonly Milestone[];
  readonly nextSteps: readonly NextStep[];
  readonly touches: readonly Touch[];
  readonly values: readonly Value[];
  readonly valueLog: readonly ValueLog[];
  readonly suppressions: readonly Suppression[];
  readonly lifts: readonly SuppressionLift[];
  readonly reviews: readonly Review[];
  readonly threadLinks: readonly ThreadLink[];
  readonly answers: readonly Answer[];
  readonly corrections: readonly Correction[];
  readonly engagements: readonly Engagement[];
};
