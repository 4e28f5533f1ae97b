import type { DealFacts } from './deal-facts';

/** What the policy before and the one after make of the same deal. */
export type Facts = { readonly was: DealFacts; readonly is: DealFacts };

/** A rule that differs between two policies, and how to see whether it hits a deal. */
export type ChangedRule = {
  readonly rule: string;
  readonly says: string;
  readonly effect: string;
  /** `by-age` = it needs the ages of all deals. */
  readonly hits: 'by-age' | ((facts: Facts) => boolean);
};
