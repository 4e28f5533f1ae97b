import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reviewQueue } from '@/lib/app/review-queue';
import type { Review } from '@/lib/core/domain/records';

const HOUR = 3_600_000;

function review(id: string, ownerId: string, opened: number, settled?: { at: number; by: string }): Review {
  const row = { id, dealId: 'd', threadId: null, gate: 'pricing', ownerId, says: '', evidence: [], opened };
  const status = settled ? 'cleared' : 'open';
  return { ...row, status, settled: settled ? { ...settled, note: '' } : null } as unknown as Review;
}
const ids = (rows: readonly Review[]) => rows.map(({ id }) => id);

const rows = [
  review('young', 'me', 50),
  review('old', 'dana', 10),
  review('slow', 'dana', 0, { at: 9 * HOUR, by: 'dana' }),
  review('quick', 'me', 0, { at: 3 * HOUR, by: 'me' }),
  review('other', 'me', 0, { at: 4 * HOUR, by: 'dana' }),
];

it.each([
  ['all', null, ['old', 'young'], ['slow', 'other', 'quick'], 4 * HOUR],
  ['mine', 'me', ['young'], ['quick'], 3 * HOUR],
  ['dana’s', 'dana', ['old'], ['slow', 'other'], 6.5 * HOUR],
  ['nobody’s', 'gone', [], [], null],
])('of %s', (_name, owner, waiting, settled, medianMs) => {
  const queue = reviewQueue(rows, owner as never);
  expect(ids(queue.waiting)).toEqual(waiting);
  expect(ids(queue.settled)).toEqual(settled);
  expect(queue.medianMs).toBe(medianMs);
});

it('has half of the answers on either side of its median', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 1 }), (took) => {
      const all = took.map((ms, at) => review(String(at), 'me', 7, { at: 7 + ms, by: 'me' }));
      const { medianMs } = reviewQueue(all, null);
      const half = took.length / 2;
      return (
        medianMs !== null &&
        took.filter((ms) => ms < medianMs).length <= half &&
        took.filter((ms) => ms > medianMs).length <= half
      );
    }),
  );
});
