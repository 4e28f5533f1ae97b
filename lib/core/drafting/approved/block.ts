import type { DraftKind } from '../../domain/records';
import type { Decision } from '../../policy/policy';
import type { Sentence } from '../draft';

/** One piece of approved language. `{slots}` are filled from evidence; a block whose slot has no fact is not used. */
export type Block = {
  /** `role.what.attempt`, e.g. `ask.advance.safe.1`; stable, so that its reply rate can be kept. */
  readonly id: string;
  readonly role: Sentence['role'];
  readonly text: string;
  readonly reason?: string;
  readonly kind?: DraftKind;
  readonly decision?: Decision;
  /** From this attempt on; the block with the highest fitting number wins. */
  readonly attempt: number;
  /** For if-silent lines: what the rep does on that day, as a task. */
  readonly action?: string;
};
