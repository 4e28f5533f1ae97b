import { expect, test } from 'vitest';
import { worthOfFollowUp } from './worth-of-follow-up';

/** S2-40 */
test.each([
  ['a usual year', { leads: 200, winRate: 0.2, amount: 30_000 }, [2, 4], [60_000, 120_000], [10, 20]],
  ['nothing is won today', { leads: 200, winRate: 0, amount: 30_000 }, [0, 0], [0, 0], [0, 0]],
  ['no more than everything can be won', { leads: 10, winRate: 1, amount: 5 }, [0, 0], [0, 0], [0, 0]],
])('%s', (_, worth, won, amounts, leads) => {
  const found = worthOfFollowUp(worth);
  found.forEach((one, at) => {
    expect(one.won).toBeCloseTo(won[at] ?? Number.NaN);
    expect(one.amount).toBeCloseTo(amounts[at] ?? Number.NaN);
    expect(one.leads).toBeCloseTo(leads[at] ?? Number.NaN);
  });
});
