import { describe, expect, test } from 'vitest';
import type { OwnerId, ReviewId, ThreadId } from '../../lib/core/domain/ids';
import type { Review } from '../../lib/core/domain/records';
import { executive } from '../../lib/core/gates/executive';
import type { Gate } from '../../lib/core/gates/gate';
import { pricing } from '../../lib/core/gates/pricing';
import { repeatedSilence } from '../../lib/core/gates/repeated-silence';
import { reviewStatus } from '../../lib/core/gates/support/review-status';
import { at, deal, id, type MailSpec, mail, situation, threadId } from './build-situation';

const price: MailSpec = {
  from: 'ana',
  on: '2026-06-10T14:00:00Z',
  text: 'Is there room for a discount? Could you send the plan?',
  signals: [
    { kind: 'pricing', quote: 'Is there room for a discount?' },
    { kind: 'open-question', quote: 'Could you send the plan?' },
  ],
};
function review(more: Partial<Review> & { settledAt?: string } = {}): Review {
  const { settledAt, ...rest } = more;
  return {
    id: id<ReviewId>('r-1'),
    dealId: deal.id,
    threadId,
    gate: 'pricing',
    ownerId: id<OwnerId>('o-dana'),
    says: 'price',
    evidence: [{ kind: 'record', record: deal.id, says: 'price' }],
    status: 'cleared',
    opened: at('2026-06-10T15:00:00Z'),
    settled: settledAt ? { at: at(settledAt), by: id<OwnerId>('o-dana'), note: '' } : null,
    ...rest,
  };
}
function statusOf(
  gate: Gate,
  mails: readonly MailSpec[],
  reviews: readonly Review[],
  tags: readonly 'executive'[] = [],
) {
  const s = situation({ mails, records: { reviews }, deal: { tags } });
  const result = gate.check(s);
  if (result.kind !== 'fires') throw new Error(`${gate.id} does not fire`);
  return reviewStatus(s, gate.id, result.evidence);
}
const cleared = review({ settledAt: '2026-06-11T06:00:00Z' });

describe('what the owner has said', () => {
  test.each([
    ['nothing', 'none', []],
    ['asked', 'open', [review({ status: 'open' })]],
    ['yes, after the mail', 'cleared', [cleared]],
    ['no, after the mail', 'refused', [review({ status: 'refused', settledAt: '2026-06-11T06:00:00Z' })]],
    ['yes, before the mail', 'none', [review({ settledAt: '2026-06-10T13:00:00Z' })]],
    ['no, before the mail', 'none', [review({ status: 'refused', settledAt: '2026-06-10T13:00:00Z' })]],
    ['yes to another gate', 'none', [review({ ...cleared, gate: 'procurement' })]],
    ['yes in another thread', 'none', [review({ ...cleared, threadId: id<ThreadId>('t-2') })]],
    [
      'yes, then asked again',
      'open',
      [cleared, review({ id: id<ReviewId>('r-2'), status: 'open', opened: at('2026-06-11T07:00:00Z') })],
    ],
    [
      'asked, then no',
      'refused',
      [
        review({ status: 'open' }),
        review({ id: id<ReviewId>('r-2'), status: 'refused', settledAt: '2026-06-11T07:00:00Z' }),
      ],
    ],
  ] as const)('%s: %s', (_, status, reviews) => {
    expect(statusOf(pricing, [price], reviews)).toBe(status);
  });

  test('a yes to these very words holds although the mail has no date', () => {
    const asked = review({
      ...cleared,
      evidence: [{ kind: 'quote', messageId: mail(1), quote: 'Is there room for a discount?' }],
    });
    expect(statusOf(pricing, [{ ...price, on: null }], [asked])).toBe('cleared');
    expect(statusOf(pricing, [{ ...price, on: null }], [cleared])).toBe('none');
  });

  test('a yes on what only the deal says holds in all its threads', () => {
    const yes = review({ ...cleared, gate: 'executive', threadId: id<ThreadId>('t-2') });
    expect(statusOf(executive, [price], [yes], ['executive'])).toBe('cleared');
  });

  test('a yes to one more mail does not cover the one after it', () => {
    const ours = (on: string): MailSpec => ({ from: 'jonas', on, text: 'One page on the pay-back is attached.' });
    const yes = review({ ...cleared, gate: 'repeated-silence' });
    const three = [ours('2026-06-01'), ours('2026-06-04'), ours('2026-06-08')];
    expect(statusOf(repeatedSilence, three, [yes])).toBe('cleared');
    expect(statusOf(repeatedSilence, [...three, ours('2026-06-11T07:00:00Z')], [yes])).toBe('none');
  });
});
