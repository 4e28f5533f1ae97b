import type { SomeEvidence } from '../domain/evidence';
import type { Day } from '../domain/instant';
import type { Situation } from '../situation';

/** Never empty: a follow-up without a ground we can quote is not a follow-up. */
export type FoundReason = {
  /** In place of the rule's own label: `We promised`. */
  readonly label?: string;
  /** Verb and object, for the next step: `Send the next steps`. */
  readonly act?: string;
  /** For the rep: `Marta wants the next steps in one email before Friday.` */
  readonly summary: string;
  /** For the buyer, as the start of a sentence in the draft (S1-55). */
  readonly forBuyer: string;
  readonly due: Day;
  readonly evidence: SomeEvidence;
};

export type Reason = {
  readonly id: string;
  /** `They asked` */
  readonly label: string;
  find(situation: Situation): FoundReason | null;
};
