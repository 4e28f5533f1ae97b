import { describe, expect, test } from 'vitest';
import { context, ME, onDeal, TODAY } from '../../../test/core/build-line';
import type { OwnerId } from '../domain/ids';
import type { Day } from '../domain/instant';
import { breachRules } from './breaches';
import { comingUp } from './coming-up';
import { dealLine } from './deal-line';
import { onlyGaps, todayGroups, todayList } from './today-list';

const SAM = 'local:sam' as OwnerId;
type Over = Parameters<typeof onDeal>[0];
const line = (over: Over, ownerId: OwnerId = ME.id, stepOwner: OwnerId = ME.id) => {
  const summary = onDeal(over);
  const step = summary.step && { ...summary.step, ownerId: stepOwner };
  return dealLine({ ...summary, ownerId, step }, context);
};
const mine = { rep: ME.id, today: TODAY, whose: 'mine' } as const;
const on = (over: Over) => todayList([line(over)], mine)[0];

// TODAY is a Thursday
const heard = { lastReply: '2026-06-09', sent: '2026-06-10' };
const promise = (due: string) => ({ ...heard, step: { due, reason: 'promise-due' } });
const step = (due: string) => ({ ...heard, step: { due, reason: 'by-hand' } });

describe('a deal is on the list', () => {
  test.each<[string, Over, string, string, string]>([
    [
      'they wrote last',
      { lastReply: '2026-06-10', ...{ step: { due: '2026-06-11', reason: 'by-hand' } } },
      'waiting',
      'reply-owed',
      'answer',
    ],
    ['a promise was missed', promise('2026-06-09'), 'promised', 'promise-missed', 'do-step'],
    ['a promise is due today', promise('2026-06-11'), 'promised', 'promise-due', 'do-step'],
    ['a promise is due tomorrow', promise('2026-06-12'), 'promised', 'promise-due', 'do-step'],
    ['a review waits for me', { ...step('2026-06-20'), waiting: [ME.id] }, 'reviews', 'review-waits', 'settle-review'],
    ['a step is late', step('2026-06-10'), 'due', 'step-late', 'do-step'],
    ['a step is due today', step('2026-06-11'), 'due', 'step-due', 'do-step'],
    ['its offer is over', { ...step('2026-06-20'), expires: '2026-06-10' }, 'due', 'expired', 'close'],
    ['its pause is over', { ...heard, parked: { until: '2026-06-11', why: 'Budget' } }, 'due', 'pause-over', 'wake'],
    [
      'its milestone has passed',
      { ...step('2026-06-20'), ahead: [{ due: '2026-06-04', name: 'Test' }] },
      'due',
      'milestone-passed',
      'set-milestone',
    ],
    ['it has no next step', heard, 'no-step', 'no-next-step', 'set-step'],
    [
      'it is quiet and has no next step',
      { lastReply: '2026-01-05', sent: '2026-01-06' },
      'no-step',
      'no-next-step',
      'set-step',
    ],
    [
      'it is quiet',
      { lastReply: '2026-01-05', sent: '2026-01-06', step: { due: '2026-06-20', reason: 'by-hand' } },
      'quiet',
      'quiet-too-long',
      'open',
    ],
    [
      'its close date has passed',
      { ...step('2026-06-20'), closeDate: '2026-06-01' },
      'look',
      'close-date-passed',
      'open',
    ],
  ])('because %s', (_name, over, group, id, act) => {
    expect(on(over)).toMatchObject({ group, why: { id, act } });
  });

  test.each<[string, Over]>([
    ['a promise is due after the next working day', promise('2026-06-15')],
    ['its step is due tomorrow', step('2026-06-12')],
    ['it is parked', { ...heard, parked: { until: '2026-06-12', why: 'Budget' } }],
    ['it is closed', { ...promise('2026-06-01'), outcome: 'lost' }],
  ])('not when %s', (_name, over) => {
    expect(on(over)).toBeUndefined();
  });

  test('on a Friday for a promise of Monday', () => {
    const friday = { ...mine, today: '2026-06-12' as Day };
    expect(todayList([line(promise('2026-06-15'))], friday)[0]?.why.says).toBe('Promise due Mon 15 Jun');
  });

  test('once, with what else it breaks', () => {
    const [item, ...more] = todayList(
      [line({ ...step('2026-06-01'), roles: [], stage: 'proposal', waiting: [ME.id] })],
      mine,
    );
    expect(more).toEqual([]);
    expect(item?.why.id).toBe('review-waits');
    expect(item?.others.map(({ id }) => id)).toEqual(expect.arrayContaining(['step-late']));
  });
});

describe('whose', () => {
  test('of somebody else’s deal only what waits for me', () => {
    const theirs = [
      line({ id: 'a', ...step('2026-06-01') }, SAM, SAM),
      line({ id: 'b', ...step('2026-06-01') }, SAM, ME.id),
      line({ id: 'c', lastReply: '2026-06-10', waiting: [ME.id] }, SAM),
      line({ id: 'd', lastReply: '2026-06-10' }, SAM),
    ];
    const found = todayList(theirs, mine).map(({ line: { summary }, why }) => [summary.id, why.id]);
    expect(found).toEqual([
      ['local:c', 'review-waits'],
      ['local:b', 'step-late'],
    ]);
    expect(todayList(theirs, { ...mine, whose: 'all' })).toHaveLength(4);
  });
});

describe('the order', () => {
  test('whoever waits longest first, then group by group, the worst first', () => {
    const lines = [
      line({
        id: 'quiet',
        lastReply: '2026-01-05',
        sent: '2026-01-06',
        step: { due: '2026-06-20', reason: 'by-hand' },
      }),
      line({ id: 'today', ...step('2026-06-11') }),
      line({ id: 'late-1', ...step('2026-06-10') }),
      line({ id: 'late-9', ...step('2026-06-02') }),
      line({ id: 'promise', ...promise('2026-06-12') }),
      line({ id: 'wrote-new', lastReply: '2026-06-11' }),
      line({ id: 'wrote-old', lastReply: '2026-06-03' }),
      line({ id: 'none', ...heard }),
    ];
    expect(todayList(lines, mine).map(({ line: { summary } }) => summary.id.slice(6))).toEqual([
      'wrote-old',
      'wrote-new',
      'promise',
      'late-9',
      'late-1',
      'today',
      'none',
      'quiet',
    ]);
  });

  test('a missing role alone is only counted, and stands beside what is graver', () => {
    const gap = line({ ...step('2026-06-20'), roles: [] });
    const late = line({ ...step('2026-06-10'), roles: [] });
    const inOrder = line(step('2026-06-20'));
    expect(gap.breaches.map(({ id }) => id)).toEqual(['role-missing']);
    const found = todayList([gap, late, inOrder], mine);
    expect(found.map(({ why, others }) => [why.id, others.map(({ id }) => id)])).toEqual([
      ['step-late', ['role-missing']],
    ]);
    expect(onlyGaps([gap, late, inOrder, line({ ...step('2026-06-20'), roles: [] }, SAM)], mine)).toBe(1);
  });

  test('every other rule has a group that is known', () => {
    for (const { id } of breachRules) {
      if (id === 'role-missing') continue;
      const item = { id, says: '', by: 0, act: 'open' as const };
      const [found] = todayList([{ ...line(step('2026-06-20')), breaches: [item] }], mine);
      expect(todayGroups).toContain(found?.group);
    }
  });
});

test('what comes next is told by its day, the soonest first, without what is late or closed', () => {
  const lines = [
    line({ id: 'far', ...step('2026-07-20') }),
    line({ id: 'near', ...step('2026-06-12') }),
    line({ id: 'late', ...step('2026-06-01') }),
    line({ id: 'won', ...step('2026-06-13'), outcome: 'won' }),
    line({ id: 'sams', ...step('2026-06-12') }, SAM),
  ];
  const ids = (count: number) => comingUp(lines, { ...mine, count }).map(({ summary }) => summary.id);
  expect(ids(5)).toEqual(['local:near', 'local:far']);
  expect(ids(1)).toEqual(['local:near']);
});
