import type { Deal } from './records';

type Known = Pick<Deal, 'id' | 'name' | 'companyId' | 'ownerId' | 'stage' | 'stageSince' | 'created'>;

/** An open deal of which no more is known than this. */
export function newDeal(known: Known): Deal {
  return {
    ...known,
    outcome: 'open',
    mode: 'active',
    stateOverride: null,
    amount: null,
    closeDate: null,
    expires: null,
    decisionWindow: null,
    budgetWindow: null,
    procurement: 'none',
    legal: 'none',
    tags: [],
    agreedTerms: null,
    parked: null,
    exitReason: null,
  };
}
