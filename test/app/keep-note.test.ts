import { describe, expect, it } from 'vitest';
import { eraseNote } from '@/lib/app/erase-note';
import { keepNote } from '@/lib/app/keep-note';
import { undoIntent } from '@/lib/app/undo-intent';
import { LONGEST_NOTE } from '@/lib/core/domain/engagement';
import type { DealId, EngagementId } from '@/lib/core/domain/ids';
import { ok } from '@/lib/core/domain/result';
import type { Store } from '@/lib/store/store';
import { deal, mail, NOW, REP } from '../store/example-rows';
import { eventKinds, openStore } from './open-store';

const ROLLOUT = 'local:rollout' as DealId;
const act = (key: string) => ({ key, now: NOW });
const REFUSED = { ok: false, error: { kind: 'refused' } };
const open = () => openStore({ deals: [deal('rollout', 'Rollout', 'corvane', { ownerId: REP.id })] });
const notes = async (store: Store) => (await store.recordsForDeal(ROLLOUT)).engagements;
const keep = (store: Store, key: string, says: string) => keepNote(store, { ...act(key), dealId: ROLLOUT, says });

describe('a note on a deal', () => {
  it('is a record with its moment and who wrote it, once for one key, and taken back', async () => {
    const store = await open();
    expect(await keep(store, 'a', ' Marta is back in July. ')).toEqual(ok('done'));
    expect(await keep(store, 'a', 'again')).toEqual(ok('already'));
    expect(await notes(store)).toMatchObject([
      { kind: 'note', says: 'Marta is back in July.', at: NOW, by: REP.id, source: 'rep' },
    ]);
    expect(await eventKinds(store)).toEqual(['note-kept']);
    expect(JSON.stringify(await store.eventsAfter(0))).not.toContain('Marta');
    expect(await undoIntent(store, act('a'))).toEqual(ok('done'));
    expect(await notes(store)).toEqual([]);
  });

  it('is changed by adding one, holds a page, and is never empty', async () => {
    const store = await open();
    await keep(store, 'a', 'x'.repeat(LONGEST_NOTE + 5));
    await keep(store, 'b', 'It was July, not June.');
    expect((await notes(store)).map(({ says }) => says.length).toSorted((a, b) => a - b)).toEqual([22, LONGEST_NOTE]);
    expect(await keep(store, 'c', ' \n ')).toMatchObject(REFUSED);
  });

  it('is erased, with Undo; nothing else can be erased by it', async () => {
    const store = await open();
    await keep(store, 'a', 'Wrong deal.');
    const note = 'local:note:a' as EngagementId;
    expect(await eraseNote(store, { ...act('b'), dealId: ROLLOUT, note })).toEqual(ok('done'));
    expect(await notes(store)).toEqual([]);
    expect(await eraseNote(store, { ...act('c'), dealId: ROLLOUT, note })).toMatchObject(REFUSED);
    await undoIntent(store, act('b'));
    expect(await notes(store)).toHaveLength(1);
  });

  it('loses the name of somebody who is erased', async () => {
    const store = await open();
    await store.intent('p', async () =>
      ok({
        rows: {
          contacts: [
            {
              id: 'local:marta' as never,
              companyId: null,
              name: 'Marta Lindqvist',
              email: mail('marta@corvane.example'),
              otherEmails: [],
              title: null,
              consent: 'given',
              prefers: null,
            },
          ],
        },
        events: [],
      }),
    );
    await keep(store, 'a', 'Marta Lindqvist will call.');
    await store.erasePerson('e', { email: mail('marta@corvane.example'), by: REP.id, at: NOW });
    expect((await notes(store))[0]?.says).toBe('[erased] will call.');
  });
});
