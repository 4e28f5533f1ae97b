import { rankReasons } from '../reasons/rank-reasons';
import { type Gate, pass } from './gate';

/** The company buys from us already: somebody else may be speaking with them (S0-35). */
export const existingCustomer = {
  id: 'existing-customer',
  label: 'Existing customer',
  severity: 'ask-first',
  why: 'A customer who hears two voices from one firm stops trusting both.',
  clearedBy: 'account',
  check(s) {
    const { deal } = s.on;
    if (!deal.tags.includes('existing-customer') || rankReasons(s).length === 0) return pass;
    return {
      kind: 'fires',
      message: 'This company is a customer already.',
      fix: 'Ask whoever looks after them. One yes holds for the deal.',
      decides: 'mail to this customer',
      evidence: [{ kind: 'record', record: deal.id, says: `${deal.name} is tagged existing customer` }],
    };
  },
} as const satisfies Gate;
