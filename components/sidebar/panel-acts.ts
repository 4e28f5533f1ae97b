import type { Words } from '@/lib/app/correct-reading';
import type { Readings } from '@/lib/app/readings-of';
import type { GateFinding, Insight, ProposedStep, Question } from '@/lib/core/domain/brief';
import type { EngagementKind } from '@/lib/core/domain/engagement';
import type { Evidence } from '@/lib/core/domain/evidence';
import type { CompanyId, DealId, EmailAddress, OwnerId, StageId, ValueId } from '@/lib/core/domain/ids';
import type { Day } from '@/lib/core/domain/instant';
import type {
  BuyingRole,
  DealMode,
  DealState,
  DraftKind,
  NextStep,
  Review,
  Touch,
  ValueLog,
} from '@/lib/core/domain/records';
import type { SignalKind } from '@/lib/core/domain/signal';
import type { SuppressionKind, SuppressionScope } from '@/lib/core/domain/suppression';
import type { Participant } from '@/lib/core/domain/thread';
import type { StageBoxes } from '@/lib/core/momentum/stage-change-needs';
import type { Decision } from '@/lib/core/policy/policy';
import type { DealHit, KeptDraft } from './panel-state';

export type NewDeal = {
  readonly dealName: string;
  readonly companyName: string;
  readonly companyId: CompanyId | null;
  readonly person: Participant;
  readonly stage: StageId | null;
};
export type SuppressInput = {
  readonly scope: SuppressionScope;
  readonly reason: SuppressionKind;
  readonly until: Day | null;
  readonly evidence: Evidence | null;
  /** Who or what, for the line that offers Undo. */
  readonly says: string;
};
export type DraftChoice = { readonly reason?: string; readonly kind?: DraftKind; readonly decision?: Decision };

/** How an insert ended, in the rep's words. `box-not-empty` = nothing changed, ask first. */
export type InsertEnd =
  | { readonly kind: 'done'; readonly says: string }
  | { readonly kind: 'box-not-empty' }
  | { readonly kind: 'copied'; readonly says: string }
  | { readonly kind: 'failed'; readonly says: string };

/** What the rep can do. Each is one intent; its outcome comes back as a new state and a line with Undo. */
export interface PanelActs {
  showEvidence(evidence: Evidence): void;
  readAgain(): void;
  readWhole(): void;
  pasteMessage(text: string): void;
  /** What was read in the buyer's words that count now. */
  readings(): Promise<Readings>;
  /** The words are, or are not, this kind of signal; without a kind, whatever was read in them. */
  correct(input: { readonly words: Words; readonly kind?: SignalKind; readonly is: boolean }): void;

  /** Names of what is there twice among the people, the company and the deal of this thread. */
  duplicates(): Promise<readonly string[]>;
  linkDeal(deal: DealId | null, remember: boolean): void;
  createDeal(input: NewDeal): void;
  findDeals(text: string): Promise<readonly DealHit[]>;

  acceptStep(step: ProposedStep): void;
  /** After a meeting only with what comes next: without it the row asks for it (S2-30). */
  closeStep(step: NextStep, outcome: 'done' | 'cancelled', then?: ProposedStep): void;
  /** What a buyer did outside the mail. */
  noteEngagement(kind: EngagementKind, on: Day, says: string): void;
  suppress(input: SuppressInput): void;
  /** The stop goes to the deal's log, and nothing else happens. */
  noteStop(): void;
  route(findings: readonly GateFinding[], to?: OwnerId): void;
  /** Ends the pause and the rep's own state, and asks whoever must look first (S3-43). */
  takeUp(): void;
  settleReview(review: Review, outcome: 'cleared' | 'refused', note: string): void;
  answer(question: Question, yes: boolean): void;
  park(until: Day, why: string): void;
  closeDeal(outcome: 'won' | 'lost', why: string): void;
  escalate(to: OwnerId, why: string): void;
  /** Moves the deal; where something is missing first, the three boxes are asked for. */
  changeStage(stage: StageId): void;
  changeStageWith(stage: StageId, boxes: StageBoxes, why: string): void;
  /** A note with a plan and a day becomes the next step. */
  noteStep(text: string): void;
  setWindow(window: NonNullable<Insight['window']>): void;
  overrideState(state: DealState | null, why: string): void;
  changeMode(mode: DealMode): void;
  nameStakeholder(role: BuyingRole, person: Participant): void;
  logValue(value: ValueId | null, name: string, to: readonly EmailAddress[]): void;
  removeValue(log: ValueLog): void;
  /** The rep knows better whether a mail went out. */
  correctTouch(touch: Touch, status: 'sent' | 'undone'): void;

  choose(choice: DraftChoice): void;
  keepDraft(draft: KeptDraft): void;
  discardDraft(): void;
  insert(text: string, mode: 'reply' | 'reply-all', keepExisting: boolean): Promise<InsertEnd>;
  copy(text: string, says: string): void;
  undo(key: string): void;

  /** Asks the rep to let us see the mail sites; only where a browser can keep them from us. */
  allowMail?(): void;
  /** Shows the page with today's list and all deals; only where a browser can open one. */
  openWorkspace?(): void;
  loadSample(): void;
  /** Opens the import, with the file the rep dropped. */
  openImport(file?: File): void;
  leave(): void;
}
