import { describe, expect, it } from 'vitest';
import { importMeetings, planMeetings } from '@/lib/app/import-meetings';
import { undoIntent } from '@/lib/app/undo-intent';
import type { Meeting } from '@/lib/core/calendar/place-meetings';
import type { Day } from '@/lib/core/domain/instant';
import { ok } from '@/lib/core/domain/result';
import type { Store } from '@/lib/store/store';
import { contact, mail, NOW, stakeholder } from '../store/example-rows';
import { writes } from '../store/writes';
import { openStore } from './open-store';

const meeting = (more: Partial<Meeting> = {}): Meeting => ({
  uid: 'u1',
  title: 'Plan review',
  day: '2026-06-16' as Day,
  people: [mail('jonas.weber@northlight.example'), mail('marta@home.example')],
  cancelled: false,
  ...more,
});
async function bring(store: Store, key: string, ...meetings: readonly Meeting[]) {
  const placed = await planMeetings(store, meetings, NOW);
  return importMeetings(store, { placed, key, now: NOW });
}
const stored = async (store: Store) =>
  (await store.allRows(['milestones'])).milestones.map(({ dealId, name, due }) => [dealId, name, due]);

describe('a meeting out of a calendar', () => {
  it('with a known person becomes a milestone of their deal, by any of their addresses', async () => {
    const store = await openStore();
    expect(await bring(store, 'k', meeting())).toEqual(ok('done'));
    expect(await stored(store)).toEqual([['local:rollout', 'Plan review', '2026-06-16']]);
    const { changed } = await store.dealSummaries({ after: 0 });
    expect(changed.find(({ id }) => id === 'local:rollout')?.ahead).toMatchObject([{ due: '2026-06-16' }]);
  });

  it('read again is the same one: moved, renamed or called off, never twice', async () => {
    const store = await openStore();
    await bring(store, 'k1', meeting());
    expect(await planMeetings(store, [meeting()], NOW)).toMatchObject([{ does: { kind: 'same' } }]);
    await bring(store, 'k2', meeting({ day: '2026-06-18' as Day, title: 'Plan review, moved' }));
    expect(await stored(store)).toEqual([['local:rollout', 'Plan review, moved', '2026-06-18']]);
    await bring(store, 'k3', meeting({ cancelled: true }));
    expect(await stored(store)).toEqual([]);
    expect(await undoIntent(store, { key: 'k3', now: NOW })).toEqual(ok('done'));
    expect(await stored(store)).toHaveLength(1);
  });

  it('is taken back with the import', async () => {
    const store = await openStore();
    await bring(store, 'k', meeting(), meeting({ uid: 'u2', people: [mail('ivy.stone@bellhaven.example')] }));
    expect(await stored(store)).toHaveLength(2);
    await undoIntent(store, { key: 'k', now: NOW });
    expect(await stored(store)).toEqual([]);
  });

  it.each<readonly [string, Partial<Meeting>]>([
    ['past', { day: '2026-06-10' as Day }],
    ['past', { cancelled: true }],
    ['nobody-known', { people: [mail('zoe@else.example')] }],
    ['no-deal', { people: [mail('una@corvane.example')] }],
    ['several-deals', { people: [mail('tomas.reyes@corvane.example')] }],
  ])('is left out: %s', async (why, more) => {
    const store = await openStore();
    const una = contact('una', 'Una Berg', 'una@corvane.example', 'corvane');
    await store.intent(
      'more',
      writes({ rows: { contacts: [una], stakeholders: [stakeholder('s9', 'pilot', 'tomas')] } }),
    );
    expect(await planMeetings(store, [meeting(more)], NOW)).toMatchObject([{ does: { kind: 'left', why } }]);
    expect(await bring(store, 'k', meeting(more))).toMatchObject({ ok: false, error: { kind: 'refused' } });
  });

  it('today still counts, and one that was reached stays as it was', async () => {
    const store = await openStore();
    await bring(store, 'k', meeting({ day: '2026-06-11' as Day }));
    const [row] = (await store.allRows(['milestones'])).milestones;
    if (!row) throw new Error('no milestone');
    await store.intent('held', writes({ rows: { milestones: [{ ...row, done: '2026-06-11' as Day }] } }));
    const moved = await planMeetings(store, [meeting({ day: '2026-06-20' as Day })], NOW);
    expect(moved).toMatchObject([{ does: { kind: 'left', why: 'reached' } }]);
  });
});
