import type { Evidence, SomeEvidence } from '../domain/evidence';
import type { MessageId } from '../domain/ids';
import type { OwnerDuty } from '../domain/records';
import type { Situation } from '../situation';

/** `unknown` is not a pass: the gate lacked data, the brief shows its one question and holds the draft. */
export type GateResult =
  | { readonly kind: 'pass' }
  | {
      readonly kind: 'fires';
      /** What, e.g. `Ana asked not to be contacted.` */
      readonly message: string;
      /** What to do, e.g. `Suppress her.` */
      readonly fix: string;
      readonly evidence: SomeEvidence;
      /** The one sentence at the top when this gate gives the verdict; the message where absent. */
      readonly headline?: string;
      /** Ask-first only: what the owner decides on, e.g. `the discount`. */
      readonly decides?: string;
    }
  | {
      readonly kind: 'unknown';
      /** Answered with yes, the gate fires. */
      readonly question: string;
      readonly evidence: readonly Evidence[];
      /** The message the answer is remembered for. */
      readonly about?: MessageId;
    };

/** never-send fires → stop; ask-first fires → review by the owner who holds `clearedBy`, until that owner has cleared it. */
export type Gate = {
  readonly id: string;
  /** The few words on the chip and in the gate row, e.g. `Opted out`. */
  readonly label: string;
  readonly severity: 'never-send' | 'ask-first';
  readonly why: string;
  readonly clearedBy?: OwnerDuty;
  check(situation: Situation): GateResult;
};

export const pass = { kind: 'pass' } as const satisfies GateResult;
