import type { EngagementId, NextStepId, OwnerId, StageId, ThreadId } from '@/lib/core/domain/ids';
import type { Day } from '@/lib/core/domain/instant';
import type {
  BuyingRole,
  DealMode,
  DealState,
  Milestone,
  MilestoneKind,
  StepProgress,
} from '@/lib/core/domain/records';
import type { Participant } from '@/lib/core/domain/thread';
import type { StageBoxes } from '@/lib/core/momentum/stage-change-needs';

export type PlannedStep = { readonly what: string; readonly due: Day; readonly ownerId: OwnerId };

/** What can be done on a deal’s own page; each act is one, with Undo. */
export type DealPageActs = {
  back(): void;
  openThread(thread: ThreadId): void;
  park(until: Day, why: string): void;
  wake(): void;
  /** `open` takes a closed deal up again. */
  end(outcome: 'won' | 'lost' | 'open', why: string): void;
  give(to: OwnerId, name: string): void;
  changeMode(mode: DealMode): void;
  setState(state: DealState | null, why: string): void;
  move(stage: StageId, boxes: StageBoxes, why: string): void;
  setStep(step: PlannedStep): void;
  /** After a meeting only together with what comes next (S2-30). */
  endStep(step: NextStepId, outcome: 'done' | 'cancelled', then?: PlannedStep): void;
  addMilestone(name: string, due: Day, kind: MilestoneKind): void;
  reach(milestone: Milestone): void;
  setWindow(kind: 'budget' | 'decision', window: { readonly from: Day; readonly to: Day } | null): void;
  setProgress(of: 'procurement' | 'legal', progress: StepProgress): void;
  name(role: BuyingRole, person: Participant): void;
  /** Kept on the deal with its day and who wrote it. */
  note(text: string): void;
  eraseNote(note: EngagementId): void;
  /** What is known of the deal, for a call or a message in another program (S4-19). */
  copyScript(): void;
};
