import { at, deal, id, mailOf, situation, threadId } from '../../../../test/core/build-situation';
import type { LapseExamples } from '../../../../test/core/examples';
import type { MessageId, OwnerId, ReviewId, TouchId } from '../../domain/ids';
import type { Review, Touch } from '../../domain/records';

const word = { from: 'ana', on: '2026-02-02', text: 'Thanks, we will think about it.' } as const;
const ours = (on: string) => ({ from: 'jonas', on, text: 'We have a new release to show you.' }) as const;
const touch = (reason: string): Touch => ({
  id: id<TouchId>('k-1'),
  dealId: deal.id,
  threadId,
  to: [mailOf('ana')],
  reason,
  kind: 'advance',
  stage: deal.stage,
  attempt: 1,
  status: 'sent',
  at: at('2026-06-08T09:05:00Z'),
  messageId: id<MessageId>('m-2'),
  edited: 0,
});
const review: Review = {
  id: id<ReviewId>('r-1'),
  dealId: deal.id,
  threadId,
  gate: 'dormant-reentry',
  ownerId: id<OwnerId>('o-priya'),
  says: 'asleep',
  evidence: [{ kind: 'record', record: deal.id, says: 'asleep' }],
  status: 'cleared',
  opened: at('2026-06-05'),
  settled: { at: at('2026-06-06'), by: id<OwnerId>('o-priya'), note: '' },
};

export const examples: LapseExamples = {
  seen: [
    {
      name: 'out of the blue (S0-69)',
      on: situation({ mails: [word, ours('2026-06-08')] }),
      quote: 'new release',
      says: 'after 126 silent days',
    },
    {
      name: 'logged by hand, without a reason',
      on: situation({ mails: [word, ours('2026-06-08')], records: { touches: [touch('by-hand')] } }),
    },
  ],
  not: [
    { name: 'within three windows', on: situation({ mails: [{ ...word, on: '2026-05-12' }, ours('2026-06-08')] }) },
    {
      name: 'with a reason logged',
      on: situation({ mails: [word, ours('2026-06-08')], records: { touches: [touch('future-window-reached')] } }),
    },
    {
      name: 'the owner had said yes',
      on: situation({ mails: [word, ours('2026-06-08')], records: { reviews: [review] } }),
    },
    {
      name: 'they came back themselves',
      on: situation({ mails: [ours('2026-02-02'), { ...word, on: '2026-06-08' }] }),
    },
  ],
};
