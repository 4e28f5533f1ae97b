import { highValueLimit } from '../policy/high-value-limit';
import { rankReasons } from '../reasons/rank-reasons';
import { type Gate, pass } from './gate';

/** The amount is at or over the limit of the policy (S0-34). */
export const highValue = {
  id: 'high-value',
  label: 'High value',
  severity: 'ask-first',
  why: 'With this much at stake a second pair of eyes costs little.',
  clearedBy: 'account',
  check(s) {
    const { deal } = s.on;
    if (rankReasons(s).length === 0) return pass;
    const amount = deal.amount;
    const over = amount !== null && amount.amount >= highValueLimit(s.policy, amount.currency);
    if (!over && !deal.tags.includes('high-value')) return pass;
    const says = over ? `${deal.name}: ${amount.amount} ${amount.currency}` : `${deal.name} is tagged high value`;
    return {
      kind: 'fires',
      message: 'This is a high-value deal.',
      fix: 'Ask the account owner. One yes holds for the deal.',
      decides: 'mail on this deal',
      evidence: [{ kind: 'record', record: deal.id, says }],
    };
  },
} as const satisfies Gate;
