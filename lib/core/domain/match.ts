import type { DealId } from './ids';

/** One ground for a match, phrased for the rep: `Marta Lindqvist is a contact on this deal`. */
export type Ground = {
  readonly kind:
    | 'thread-link'
    | 'stakeholder'
    | 'contact'
    | 'domain'
    | 'subject'
    | 'body'
    | 'recency'
    | 'owner'
    | 'closed';
  readonly says: string;
  readonly weight: number;
};

export type Candidate = {
  readonly deal: DealId /** 0 to 1 */;
  readonly score: number;
  readonly grounds: readonly Ground[];
};

/**
 * `decided` = one deal, `tie` = several too close to choose, `weak` = one candidate on thin grounds, `none` = nobody known,
 * `not-a-deal` = the rep said so. Only `decided` yields a verdict (U-6).
 */
export type Match = {
  readonly status: 'decided' | 'tie' | 'weak' | 'none' | 'not-a-deal';
  readonly decided: DealId | null;
  readonly candidates: readonly Candidate[];
};
