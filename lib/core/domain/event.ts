import type { DealId, ThreadId } from './ids';
import type { Instant } from './instant';

/** A measurement, append-only, one per thing that happened, written in the transaction of the act (S0-30, S1-26). */
export type Event = {
  /** Monotonic per store; order never comes from the clock. */
  readonly seq?: number;
  readonly at: Instant;
  readonly kind:
    | 'touch-pending'
    | 'touch-sent'
    | 'touch-undone'
    | 'touch-scheduled'
    | 'touch-unknown'
    | 'touch-corrected'
    | 'step-accepted'
    | 'step-closed'
    | 'value-logged'
    | 'value-removed'
    | 'library-changed'
    | 'suppressed'
    | 'suppression-lifted'
    | 'review-opened'
    | 'review-settled'
    | 'thread-linked'
    | 'deal-created'
    | 'deal-changed'
    | 'stage-changed'
    | 'parked'
    | 'unparked'
    | 'closed'
    | 'routed'
    | 'alert-sent'
    | 'escalated'
    | 'question-answered'
    | 'policy-changed'
    | 'records-merged'
    | 'reading-corrected'
    | 'engagement-noted'
    | 'note-kept'
    | 'note-erased'
    | 'guard-overruled'
    | 'guard-held'
    | 'stop-noted'
    | 'imported'
    | 'import-undone'
    | 'inbound-reply'
    | 'baseline-frozen'
    | 'figures-kept'
    | 'pilot-started'
    | 'sample-loaded'
    | 'person-erased'
    | 'sample-removed'
    | 'undone';
  readonly dealId: DealId | null;
  readonly threadId: ThreadId | null;
  /** Small facts for measures: ids, counts, reason and stage; never mail text. */
  readonly data: Readonly<Record<string, string | number | boolean | null>>;
  /** The idempotent key of the intent that wrote it. */
  readonly key: string;
};
