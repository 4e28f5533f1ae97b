import { describe, expect, test } from 'vitest';
import { at, deal, id, threadId } from '../../../test/core/build-situation';
import type { Event } from '../domain/event';
import type { ThreadId, TouchId } from '../domain/ids';
import type { Touch } from '../domain/records';
import { blockUse } from './block-use';

let made = 0;
const sent = (on: string, blocks: readonly string[] | undefined, more: Partial<Touch> = {}): Touch => ({
  id: id<TouchId>(`to-${made++}`),
  dealId: deal.id,
  threadId,
  to: [],
  reason: 'open-question',
  kind: 'advance',
  stage: deal.stage,
  attempt: 1,
  status: 'sent',
  at: at(on),
  messageId: null,
  edited: 0,
  ...(blocks && { blocks }),
  ...more,
});
const reply = (on: string, thread: ThreadId | null = threadId): Event => ({
  at: at(on),
  kind: 'inbound-reply',
  dealId: deal.id,
  threadId: thread,
  data: {},
  key: on,
});
const many = (count: number, blocks: readonly string[]) =>
  Array.from({ length: count }, (_, index) =>
    sent(`2026-05-${10 + index}`, blocks, { threadId: id<ThreadId>(`t-${index}`) }),
  );

describe('use of approved blocks', () => {
  test.each([
    ['nothing sent', [], [], []],
    ['sent, no reply', [sent('2026-06-01', ['a'])], [], [['a', 1, 0]]],
    ['a reply after it', [sent('2026-06-01', ['a'])], [reply('2026-06-02')], [['a', 1, 1]]],
    ['a reply before it', [sent('2026-06-03', ['a'])], [reply('2026-06-02')], [['a', 1, 0]]],
    [
      'a reply in another thread',
      [sent('2026-06-01', ['a'])],
      [reply('2026-06-02', id<ThreadId>('t-9'))],
      [['a', 1, 0]],
    ],
    ['a reply without a thread', [sent('2026-06-01', ['a'])], [reply('2026-06-02', null)], [['a', 1, 0]]],
    [
      'the reply belongs to the newest mail',
      [sent('2026-06-01', ['a']), sent('2026-06-03', ['b'])],
      [reply('2026-06-04')],
      [
        ['a', 1, 0],
        ['b', 1, 1],
      ],
    ],
    [
      'also to one by hand between',
      [sent('2026-06-01', ['a']), sent('2026-06-03', undefined)],
      [reply('2026-06-04')],
      [['a', 1, 0]],
    ],
    ['two replies count once', [sent('2026-06-01', ['a'])], [reply('2026-06-02'), reply('2026-06-03')], [['a', 1, 1]]],
    ['twice in one mail counts once', [sent('2026-06-01', ['a', 'a'])], [], [['a', 1, 0]]],
    ['taken back', [sent('2026-06-01', ['a'], { status: 'undone' })], [reply('2026-06-02')], []],
    ['by hand', [sent('2026-06-01', undefined)], [reply('2026-06-02')], []],
  ] as const)('%s', (_, touches, events, wanted) => {
    expect(blockUse(touches, events).map(({ block, sent: count, replied }) => [block, count, replied])).toEqual(wanted);
  });

  test('gives a rate once enough went out, and the last use', () => {
    const four = blockUse(many(4, ['a']), []);
    expect(four[0]?.replyRate).toBeNull();
    const five = blockUse(many(5, ['a']), [reply('2026-05-20', id<ThreadId>('t-0'))]);
    expect(five[0]).toMatchObject({ replyRate: 0.2, lastUsed: at('2026-05-14') });
  });

  test('lists the most used first', () => {
    expect(blockUse([...many(2, ['b']), ...many(3, ['c'])], []).map(({ block }) => block)).toEqual(['c', 'b']);
  });
});
