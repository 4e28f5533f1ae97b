import type { BreachRule } from './breach';

export const reviewWaits = {
  id: 'review-waits',
  rule: 'An exception is decided by its named owner (S0-29).',
  check({ summary: { waiting }, rep }) {
    const by = waiting.filter((owner) => owner === rep).length;
    return by === 0
      ? null
      : { says: by === 1 ? 'A review waits for you' : `${by} reviews wait for you`, by, act: 'settle-review' };
  },
} as const satisfies BreachRule;
