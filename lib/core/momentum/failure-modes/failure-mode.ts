import type { SomeEvidence } from '../../domain/evidence';
import type { Situation } from '../../situation';

/** A way in which follow-up fails, seen in this thread and these records (S0-69, S1-56). It tells; it stops nothing. */
export type FailureMode = {
  readonly id: string;
  /** The few words of its row: `Missed promise`. */
  readonly label: string;
  find(situation: Situation): { readonly says: string; readonly evidence: SomeEvidence } | null;
};
