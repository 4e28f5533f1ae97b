import type { BreachRule } from './breach';

export const noNextStep = {
  id: 'no-next-step',
  rule: 'No open deal is without a next step or an exit reason (S1-47).',
  check({ next }) {
    return next === null ? { says: 'No next step, no exit reason', by: 0, act: 'set-step' } : null;
  },
} as const satisfies BreachRule;
