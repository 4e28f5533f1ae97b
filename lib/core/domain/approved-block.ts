import type { DealMode, DraftKind } from './records';

export type BlockRole = 'reason' | 'recap' | 'answer' | 'value' | 'ask' | 'if-silent';

/**
 * One piece of approved language. `{slots}` are filled from evidence; a block whose slot has no fact is not used.
 * `[words]` stay as a visible blank. `<Ihnen|dir>` is the formal and the familiar form of address.
 */
export type ApprovedBlock = {
  /** `lang.role.what.attempt`, e.g. `en.ask.advance.safe.1`; stable, so that its reply rate can be kept. */
  readonly id: string;
  readonly role: BlockRole;
  readonly text: string;
  /** Two letters. */
  readonly lang: string;
  /** A reason id or one of its finer angles; absent = any. */
  readonly reason?: string;
  readonly kind?: DraftKind;
  readonly decision?: 'relevant' | 'safe' | 'urgent' | 'acceptable';
  /** From this attempt on; the block with the highest fitting number wins. */
  readonly attempt: number;
  /** Only in this mode; absent = both. */
  readonly cycle?: DealMode;
  /** Only in this stage, by id; absent = any. */
  readonly stage?: string;
  /** For if-silent lines: what the rep does on that day, as a task. */
  readonly action?: string;
  /** Who answers for the words, and what they are about; for the library's list only (S4-14). */
  readonly owner?: string;
  readonly topic?: string;
};

/** Approved language of a firm. Laid over the product's own: a block with the same id replaces ours, others come first. */
export type Library = { readonly blocks: readonly ApprovedBlock[] };
