import { describe, expect, it } from 'vitest';
import { noteMeeting } from '@/lib/app/note-meeting';
import { pastedMeeting } from '@/lib/app/pasted-meeting';
import { setMilestone } from '@/lib/app/set-milestone';
import { undoIntent } from '@/lib/app/undo-intent';
import type { DealId, MilestoneId } from '@/lib/core/domain/ids';
import type { Day } from '@/lib/core/domain/instant';
import { ok } from '@/lib/core/domain/result';
import { dealLine } from '@/lib/core/measures/deal-line';
import { eventLog } from '@/lib/core/measures/event-log';
import { nextMeetingScheduled } from '@/lib/core/measures/figures/next-meeting-scheduled';
import type { Store } from '@/lib/store/store';
import { context } from '../core/build-line';
import { NOW } from '../store/example-rows';
import { openStore } from './open-store';
import { threadOf } from './thread-of';

const MARTA = 'marta.lindqvist@corvane.example';
const ROLLOUT = 'local:rollout' as DealId;
const block = (day: string) => `When: ${day} 10:00-11:00\nWhere: Microsoft Teams Meeting`;
const invited = (id: string, text: string, subject = 'Plan review') => ({
  ...threadOf(NOW, [id, MARTA, -60, text], ['m0', 'me', -90, 'Shall we meet?']),
  subject,
});
const meetings = async (store: Store) =>
  (await store.recordsForDeal(ROLLOUT)).milestones.map(({ name, due, kind }) => [name, due, kind]);
const see = (store: Store, thread: ReturnType<typeof invited>) => noteMeeting(store, { thread, now: NOW });

/** S2-25: the next meeting is known from the thread. */
describe('an invitation in the thread', () => {
  it('is the deal’s next meeting, once for each mail, and counts as one', async () => {
    const store = await openStore();
    expect(await see(store, invited('m1', block('2026-06-16')))).toEqual(ok('done'));
    expect(await see(store, invited('m1', block('2026-06-16')))).toEqual(ok('already'));
    expect(await meetings(store)).toEqual([['Plan review', '2026-06-16', 'meeting']]);
    const { changed } = await store.dealSummaries({ after: 0 });
    const lines = changed.filter(({ id }) => id === ROLLOUT).map((summary) => dealLine(summary, context));
    const period = { from: NOW, to: NOW };
    const on = {
      lines,
      log: eventLog([]),
      period,
      now: NOW,
      today: '2026-06-11' as Day,
      rep: context.rep,
      policy: context.policy,
    };
    expect(nextMeetingScheduled.of(on).value).toBe(1);
    expect(await undoIntent(store, { key: 'meeting:m1', now: NOW })).toEqual(ok('done'));
    expect(await meetings(store)).toEqual([]);
  });

  it('moves with its change, and goes when it is called off', async () => {
    const store = await openStore();
    await see(store, invited('m1', block('2026-06-16')));
    await see(store, invited('m2', block('2026-06-18')));
    expect(await meetings(store)).toEqual([['Plan review', '2026-06-18', 'meeting']]);
    await see(store, invited('m3', block('2026-06-18'), 'Canceled: Plan review'));
    expect(await meetings(store)).toEqual([]);
  });

  it('what the rep made of it stays', async () => {
    const store = await openStore();
    await see(store, invited('m1', block('2026-06-16')));
    const id = (await store.recordsForDeal(ROLLOUT)).milestones[0]?.id as MilestoneId;
    const moved = { dealId: ROLLOUT, milestoneId: id, due: '2026-06-20' as Day };
    await setMilestone(store, { ...moved, key: 'x', now: NOW });
    await see(store, invited('m1', block('2026-06-16')));
    expect(await meetings(store)).toEqual([['Plan review', '2026-06-20', 'meeting']]);
  });

  it.each([
    [
      'quotes it',
      'Plan review',
      block('2026-06-16'),
      `See you then.\n\n> ${block('2026-06-16').replace('\n', '\n> ')}`,
    ],
    ['carries its subject', 'Invitation: Plan review @ Tue Jun 16, 2026 10am', 'Please come.', 'See you then.'],
  ])('an answer that %s says nothing new', async (_, subject, text, answer) => {
    const store = await openStore();
    const first = threadOf(NOW, ['m1', MARTA, -60, text], ['m0', 'me', -50, 'Fine.']);
    await see(store, { ...first, subject });
    const { id } = (await store.recordsForDeal(ROLLOUT)).milestones[0] ?? {};
    const moved = { dealId: ROLLOUT, milestoneId: id as MilestoneId, due: '2026-06-20' as Day };
    await setMilestone(store, { ...moved, key: 'x', now: NOW });
    const more = threadOf(NOW, ['m1', MARTA, -60, text], ['m0', 'me', -50, 'Fine.'], ['m2', MARTA, -30, answer]);
    await see(store, { ...more, subject });
    expect(await meetings(store)).toEqual([['Plan review', '2026-06-20', 'meeting']]);
  });

  it.each([
    ['what a person writes', 'Tuesday 16 June 2026 at 10 suits us.', 'Plan review'],
    ['a meeting that is over', block('2026-06-09'), 'Plan review'],
    ['one that was called off before it was known', block('2026-06-16'), 'Canceled: Plan review'],
  ])('nothing comes of %s', async (_, text, subject) => {
    const store = await openStore();
    await see(store, invited('m1', text, subject));
    expect(await meetings(store)).toEqual([]);
  });

  it('is not set twice beside one of the same day', async () => {
    const store = await openStore();
    const own = {
      dealId: ROLLOUT,
      milestoneId: null,
      name: 'Review',
      kind: 'meeting',
      due: '2026-06-16' as Day,
    } as const;
    await setMilestone(store, { ...own, key: 'x', now: NOW });
    await see(store, invited('m1', block('2026-06-16')));
    expect(await meetings(store)).toEqual([['Review', '2026-06-16', 'meeting']]);
  });
});

describe('a pasted invitation', () => {
  const today = '2026-06-11' as Day;
  it('holds its day, its title and everybody in it', () => {
    const text = `Subject: Plan review\nWhen: Tuesday, June 16, 2026 10:00\nWho: Marta <${MARTA}>, (ivy.stone@bellhaven.example)`;
    expect(pastedMeeting(text, today)).toEqual(
      ok([
        {
          uid: 'pasted:plan review',
          title: 'Plan review',
          day: '2026-06-16',
          people: [MARTA, 'ivy.stone@bellhaven.example'],
          cancelled: false,
        },
      ]),
    );
    const google = `Canceled event: Demo @ Tue Jun 16, 2026 10am (${MARTA})`;
    expect(pastedMeeting(google, today)).toMatchObject(ok([{ title: 'Demo', cancelled: true }]));
  });
  it('says what is missing', () => {
    expect(pastedMeeting('See you soon!', today)).toMatchObject({ ok: false, error: { kind: 'empty' } });
  });
});
