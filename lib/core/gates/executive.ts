import { rankReasons } from '../reasons/rank-reasons';
import { type Gate, pass } from './gate';

/** The deal is tagged as one that our management talks to itself (S0-37). */
export const executive = {
  id: 'executive',
  label: 'Executive account',
  severity: 'ask-first',
  why: 'Management speaks for itself on these accounts.',
  clearedBy: 'executive',
  check(s) {
    const { deal } = s.on;
    if (rankReasons(s).length === 0) return pass;
    if (!deal.tags.includes('executive')) return pass;
    return {
      kind: 'fires',
      message: 'This is an executive account.',
      fix: 'Ask its executive owner. One yes holds for the deal.',
      decides: 'mail on this account',
      evidence: [{ kind: 'record', record: deal.id, says: `${deal.name} is tagged executive` }],
    };
  },
} as const satisfies Gate;
