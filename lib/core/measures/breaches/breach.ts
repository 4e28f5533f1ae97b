import type { LineFacts } from '../line-facts';

/** What to do about it: one act a deal (S2-32). The page knows how each is done. */
export type BreachAct =
  | 'answer'
  | 'do-step'
  | 'set-step'
  | 'settle-review'
  | 'set-milestone'
  | 'wake'
  | 'close'
  | 'name-role'
  | 'open';

/** A rule that a deal breaks today. It stays until somebody disposes of it (S3-18). */
export type Breach = {
  /** The rule's id. */
  readonly id: string;
  /** In at most about forty characters: `Promise missed by 2 days`. */
  readonly says: string;
  /** How bad among breaches of its rule, higher is worse: days, mostly. */
  readonly by: number;
  readonly act: BreachAct;
};

/** One rule a file, beside its table of examples. The order of the list is the order of gravity (S2-12). */
export type BreachRule = {
  readonly id: string;
  /** The rule in one sentence, for whoever asks which rule should have caught it (S2-53). */
  readonly rule: string;
  check(facts: LineFacts): Omit<Breach, 'id'> | null;
};
