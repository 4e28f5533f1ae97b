import { rankReasons } from '../reasons/rank-reasons';
import { type Gate, pass } from './gate';

/** The deal is tagged as strategic (S1-19, S1-43). */
export const strategic = {
  id: 'strategic',
  label: 'Strategic deal',
  severity: 'ask-first',
  why: 'A strategic deal follows a plan that is bigger than this thread.',
  clearedBy: 'account',
  check(s) {
    const { deal } = s.on;
    if (rankReasons(s).length === 0) return pass;
    if (!deal.tags.includes('strategic')) return pass;
    return {
      kind: 'fires',
      message: 'This is a strategic deal.',
      fix: 'Ask the account owner. One yes holds for the deal.',
      decides: 'mail on this deal',
      evidence: [{ kind: 'record', record: deal.id, says: `${deal.name} is tagged strategic` }],
    };
  },
} as const satisfies Gate;
