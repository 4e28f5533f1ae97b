import type { BannedPhrase } from '../../policy/policy';

/** What a lint may compare the rep's text with. */
export type LintContext = {
  readonly attempt: number;
  readonly wordCap: number;
  /** First name or full name of the buyer. */
  readonly buyer: string;
  readonly company: string;
  /** What was last said or done, in words; the draft must refer to something of it (S1-31). */
  readonly lastInteraction: string;
  /** Terms agreed so far; repeating them is clean, changing them is not. */
  readonly agreedTerms: string;
  /** The own mail before this one; empty when there is none. */
  readonly previousDraft: string;
  /** The day our own draft would propose, spelled out; a rewrite may offer it. */
  readonly askDay?: string;
  /** The firm's own list; absent = none. */
  readonly banned?: readonly BannedPhrase[];
};

export type Finding = {
  /** Span in the draft text; `[0, 0]` when it is about the whole. */
  readonly at: readonly [start: number, end: number];
  /** What is wrong. */
  readonly message: string;
  /** Why it matters and what to do. */
  readonly fix: string;
  /** Text that would replace the span; `''` cuts it. Absent when only the rep can mend it. */
  readonly replacement?: string;
};

/** `error` blocks Insert, `warning` advises. A lint never blocks typing. */
export type DraftLint = {
  readonly id: string;
  readonly label: string;
  readonly level: 'error' | 'warning';
  check(text: string, context: LintContext): readonly Finding[];
};
