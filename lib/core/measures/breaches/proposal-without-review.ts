import type { BreachRule } from './breach';

export const proposalWithoutReview = {
  id: 'proposal-without-review',
  rule: 'A proposal that is out has a date to go through it (S2-3).',
  check({ summary: { lastTouch, ahead }, stage, today, parked, turn }) {
    if (stage?.decision !== 'urgent' || lastTouch === null || parked || turn === 'rep') return null;
    return ahead.some(({ due }) => due >= today)
      ? null
      : { says: 'Proposal out, no review call', by: 0, act: 'set-milestone' };
  },
} as const satisfies BreachRule;
