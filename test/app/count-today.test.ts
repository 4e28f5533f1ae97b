import { describe, expect, it } from 'vitest';
import { acceptNextStep } from '@/lib/app/accept-next-step';
import { countToday } from '@/lib/app/count-today';
import { setMilestone } from '@/lib/app/set-milestone';
import { undoIntent } from '@/lib/app/undo-intent';
import type { DealId, MilestoneId } from '@/lib/core/domain/ids';
import type { Day, Instant } from '@/lib/core/domain/instant';
import { deal, NOW, REP, step } from '../store/example-rows';
import { openStore } from './open-store';

const ROLLOUT = 'local:rollout' as DealId;
const PILOT = 'local:pilot' as DealId;
const DAY_MS = 86_400_000;
const none = async () => {};
const act = (key: string) => ({ key, now: NOW });
const day = (text: string) => text as Day;
const planned = (due: string) => ({
  what: 'Call Marta',
  due: day(due),
  ownerId: REP.id,
  reason: 'by-hand',
  ifSilent: null,
  evidence: [],
});

/** In their first week: nothing but a next step is missing. */
const deals = ['rollout', 'pilot'].map((id) => deal(id, id, 'corvane', { created: day('2026-06-08') }));

describe('the count of today', () => {
  it('follows each act, looking only at what changed', async () => {
    const store = await openStore({ deals });
    const first = await countToday(store, null, NOW, none);
    expect(first.needing.toSorted()).toEqual([PILOT, ROLLOUT]);
    for (const dealId of [ROLLOUT, PILOT])
      await acceptNextStep(store, { ...act(dealId), dealId, threadId: null, step: planned('2026-06-18') });
    const second = await countToday(store, first, NOW, none);
    expect(second.needing).not.toContain(ROLLOUT);
    expect(second.last).toBeGreaterThan(first.last);
    await undoIntent(store, { key: ROLLOUT, now: NOW });
    const undone = await countToday(store, second, NOW, none);
    expect(undone.needing).toContain(ROLLOUT);
    expect(undone.needing.toSorted()).toEqual((await countToday(store, null, NOW, none)).needing.toSorted());
  });

  it('is told anew on another day: a step that was ahead is due', async () => {
    const store = await openStore({
      deals,
      nextSteps: [step('n1', 'rollout', { due: day('2026-06-12'), reason: 'by-hand' })],
    });
    const before = await countToday(store, null, NOW, none);
    expect(before.needing).not.toContain(ROLLOUT);
    const tomorrow = await countToday(store, before, (NOW + DAY_MS) as Instant, none);
    expect(tomorrow.needing).toContain(ROLLOUT);
  });

  it('is told anew when deals went', async () => {
    const store = await openStore({ deals });
    const before = await countToday(store, null, NOW, none);
    await store.intent('gone', async () => ({ ok: true, value: { rows: {}, remove: { deals: [PILOT] }, events: [] } }));
    expect((await countToday(store, before, NOW, none)).needing).toEqual([ROLLOUT]);
  });
});

describe('a milestone', () => {
  const open = async (store: Awaited<ReturnType<typeof openStore>>) => (await store.recordsForDeal(ROLLOUT)).milestones;

  it('is set, moved and reached, each of which can be taken back', async () => {
    const store = await openStore();
    const onDeal = { dealId: ROLLOUT, milestoneId: null };
    await setMilestone(store, { ...act('a'), ...onDeal, name: ' Review ', due: day('2026-06-18') });
    const [made] = await open(store);
    expect(made).toMatchObject({ name: 'Review', due: '2026-06-18', kind: 'meeting', done: null });
    const milestoneId = made?.id ?? null;
    await setMilestone(store, { ...act('b'), dealId: ROLLOUT, milestoneId, due: day('2026-06-25') });
    await setMilestone(store, { ...act('c'), dealId: ROLLOUT, milestoneId, done: day('2026-06-11') });
    expect(await open(store)).toMatchObject([{ name: 'Review', due: '2026-06-25', done: '2026-06-11' }]);
    await undoIntent(store, act('c'));
    expect(await open(store)).toMatchObject([{ due: '2026-06-25', done: null }]);
  });

  it.each([
    ['no name', { milestoneId: null, name: ' ', due: day('2026-06-18') }, 'needs a name and a day'],
    ['no day', { milestoneId: null, name: 'Review' }, 'needs a name and a day'],
    [
      'a day ahead as reached',
      { milestoneId: null, name: 'R', due: day('2026-06-10'), done: day('2026-06-12') },
      'lies ahead',
    ],
    ['a milestone that is gone', { milestoneId: 'local:x' as MilestoneId, due: day('2026-06-18') }, 'no longer here'],
  ])('is refused with %s', async (_name, input, says) => {
    const store = await openStore();
    const done = await setMilestone(store, { ...act('a'), dealId: ROLLOUT, ...input });
    expect(done).toMatchObject({ ok: false, error: { kind: 'refused', detail: expect.stringContaining(says) } });
    expect(await open(store)).toEqual([]);
  });
});
