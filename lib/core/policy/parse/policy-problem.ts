/** One thing that is wrong, or odd, in a policy file: where, what, why, what to do. */
export type PolicyProblem = {
  /** `stages[2].maxSilentDays`; empty for the whole file. */
  readonly path: string;
  /** From 1; `null` when it is about no one line. */
  readonly line: number | null;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
};
