import type { EngagementId, OwnerId, StageId, ThreadId } from '../../domain/ids';
import type { Day, Instant } from '../../domain/instant';

export type TimelineKind =
  | 'touch'
  | 'reply'
  | 'step'
  | 'milestone'
  | 'review'
  | 'stage'
  | 'heard'
  | 'value'
  | 'note'
  | 'deal';
/** One thing that happened on a deal, told in a line. */
export type TimelineEntry = {
  readonly at: Instant;
  readonly kind: TimelineKind;
  readonly says: string;
  readonly detail: string | null;
  /** Where it can be read; `null` = not on a known thread. */
  readonly threadId: ThreadId | null;
  /** A note of the rep's own, which can be erased. */
  readonly note?: EngagementId;
};

export type TimelineNames = {
  readonly today: Day;
  readonly stage: (id: StageId) => string;
  readonly owner: (id: OwnerId) => string;
  readonly reason: (id: string) => string;
};
