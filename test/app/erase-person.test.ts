import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { alertTable } from '@/lib/app/alert-table';
import { checkRecipients } from '@/lib/app/check-recipients';
import { erasePerson, previewErase } from '@/lib/app/erase-person';
import { reviewThread } from '@/lib/app/review-thread';
import { suppress } from '@/lib/app/suppress';
import { undoIntent } from '@/lib/app/undo-intent';
import type { DealId } from '@/lib/core/domain/ids';
import type { Instant } from '@/lib/core/domain/instant';
import { ok } from '@/lib/core/domain/result';
import { heldBy } from '@/lib/platform/send-alert';
import { makeDatabase } from '@/lib/store/dexie/database';
import { dexieStore } from '@/lib/store/dexie/dexie-store';
import type { Rows, Store } from '@/lib/store/store';
import { contact, mail, NOW, REP, SMALL, step, threadId } from '../store/example-rows';
import { writes } from '../store/writes';
import { threadOf } from './thread-of';

const MARTA = mail('marta.lindqvist@corvane.example');
const HOME = mail('marta@home.example');
const T1 = threadId('t1');
const ROLLOUT = 'local:rollout' as DealId;
/** Everything a person leaves behind in the records, beside what only looks like it. */
const TRACES: Rows = {
  nextSteps: [
    step('n1', 'rollout', { what: 'Send Marta the plan' }),
    step('n2', 'pilot', { what: 'Ask Marta Stewart-Bell of Bellhaven' }),
  ],
  reviews: [
    {
      id: 'local:r1' as never,
      dealId: ROLLOUT,
      threadId: T1,
      gate: 'pricing',
      ownerId: REP.id,
      says: 'Marta Lindqvist asks for a price.',
      evidence: [{ kind: 'quote', messageId: 'gmail:m1' as never, quote: 'could you send me prices?' }],
      status: 'open',
      opened: NOW,
      settled: { at: NOW, by: REP.id, note: 'Told marta@home.example on the phone.' },
    },
  ],
  touches: [
    {
      id: 'local:t1' as never,
      dealId: ROLLOUT,
      threadId: T1,
      to: [MARTA, mail('tomas.reyes@corvane.example')],
      reason: 'promise-due',
      kind: 'advance',
      stage: 'discovery' as never,
      attempt: 1,
      status: 'sent',
      at: NOW,
      messageId: null,
      edited: null,
    },
  ],
  corrections: [
    {
      threadId: T1,
      messageId: 'gmail:m1' as never,
      kind: 'pricing',
      is: false,
      quote: 'Marta here, how are prices?',
      lang: 'en',
      at: NOW,
    },
  ],
  engagements: [
    {
      id: 'local:e1' as never,
      dealId: ROLLOUT,
      contactId: 'local:marta' as never,
      kind: 'other',
      at: NOW,
      says: 'She called from her car',
      source: 'rep',
    },
  ],
};

let idb: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange };
let store: Store;
beforeEach(async () => {
  idb = { indexedDB: new IDBFactory(), IDBKeyRange };
  store = dexieStore({ idb, locks: null });
  await store.intent('seed', async () => ok({ rows: { ...SMALL, ...TRACES }, events: [], settings: { rep: REP } }));
  const draft = {
    threadId: T1,
    text: 'Hi Marta, the plan is here.',
    reason: 'r',
    kind: 'advance',
    saved: NOW,
  } as const;
  const other = { ...draft, threadId: threadId('t2'), text: 'Hi Tomás, the plan is here.' };
  await store.intent('draft', async () => ok({ rows: {}, events: [], draft }));
  await store.intent('other', async () => ok({ rows: {}, events: [], draft: other }));
  const [marta] = SMALL.contacts;
  if (!marta) throw new Error('no contact');
  await store.intent('title', writes({ rows: { contacts: [{ ...marta, title: 'Buyer' }] } }));
});

/** The whole database as text, read past our own code, index entries and kept images too. */
async function everything(): Promise<string> {
  const db = makeDatabase('throughline', idb);
  const tables = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()]));
  db.close();
  return JSON.stringify(tables);
}

const stop = () =>
  suppress(store, {
    key: 'stop',
    now: NOW,
    scope: { kind: 'person', contactId: null, emails: [MARTA] },
    reason: 'opted-out',
    until: null,
    evidence: { kind: 'quote', messageId: 'gmail:m1' as never, quote: 'please stop writing to me, Marta Lindqvist' },
    dealId: null,
    threadId: null,
  });
const erase = (typed = ' Marta.Lindqvist@corvane.example') =>
  erasePerson(store, { email: MARTA, typed, key: 'erase', now: NOW });
const held = (...to: string[]) => checkRecipients(store, { thread: null, to: to.map(mail), now: NOW });

describe('erasing a person', () => {
  it('leaves their name and addresses nowhere, in no row, index, image, draft or event', async () => {
    await stop();
    expect(await everything()).toMatch(/lindqvist/i);
    expect(await erase()).toMatchObject({ ok: true, value: { contacts: 1, rows: 7, drafts: 1, suppressed: true } });
    for (const text of [await everything(), JSON.stringify(await store.exportRows())]) {
      expect(text).not.toMatch(/lindqvist|marta@|marta\.|prices|her car|Send Marta|Hi Marta/i);
    }
  });

  it('leaves others alone, also who has the same first name on another deal', async () => {
    await erase();
    const { rows } = await store.exportRows();
    expect(rows.contacts.map(({ id }) => id).sort()).toEqual(['local:ivy', 'local:tomas']);
    expect(rows.stakeholders.map(({ id }) => id).sort()).toEqual(['local:s2', 'local:s3']);
    expect(rows.nextSteps.map(({ what }) => what)).toEqual([
      'Send [erased] the plan',
      'Ask Marta Stewart-Bell of Bellhaven',
    ]);
    expect(rows.touches[0]?.to).toEqual(['tomas.reyes@corvane.example']);
    expect(await store.savedDraft(threadId('t2'))).not.toBeNull();
    expect(rows.suppressions).toEqual([]);
  });

  it('keeps holding mail to somebody who was suppressed, at each of their addresses', async () => {
    await stop();
    await erase();
    for (const address of [MARTA, HOME])
      expect(await held(address)).toMatchObject({
        people: [address],
        title: `${address} asked not to be contacted. Hold this mail?`,
      });
    expect(await held('tomas.reyes@corvane.example', 'marta@other.example')).toBeNull();
    const table = await alertTable(store, NOW);
    expect(table && heldBy(table, { to: [HOME], thread: null, today: '2026-06-12' })).toMatchObject({
      says: expect.stringContaining('This person asked not to be contacted'),
    });
    expect(
      table && heldBy(table, { to: ['ivy.stone@bellhaven.example'], thread: null, today: '2026-06-12' }),
    ).toBeNull();
  });

  it('keeps stopping a thread of theirs, also when an import brings them back', async () => {
    await stop();
    await erase();
    const thread = threadOf((NOW - 7_200_000) as Instant, ['m1', MARTA, 0, 'Could you send the plan?']);
    await store.intent('link', writes({ rows: { threadLinks: [{ threadId: thread.id, dealId: ROLLOUT, at: NOW }] } }));
    expect(await reviewThread(store, thread, NOW)).toMatchObject({ verdict: 'stop' });
    const again = contact('marta-again', 'Marta Lindqvist', HOME, 'corvane', MARTA);
    await store.intent('again', writes({ rows: { contacts: [again] } }));
    expect(await reviewThread(store, thread, NOW)).toMatchObject({ verdict: 'stop' });
    expect(await held(HOME)).toMatchObject({ people: [HOME] });
  });

  it('keeps somebody off the list who was never on it, and puts who withdrew their consent on it', async () => {
    await erase();
    expect(await held(MARTA)).toBeNull();
    const tomas = {
      ...contact('tomas', 'Tomás Reyes', 'tomas.reyes@corvane.example', 'corvane'),
      consent: 'withdrawn',
    };
    await store.intent('withdrawn', writes({ rows: { contacts: [tomas as never] } }));
    await erasePerson(store, { email: tomas.email, typed: tomas.email, key: 'two', now: NOW });
    expect(await held(tomas.email)).toMatchObject({ people: [tomas.email] });
  });

  it('cannot be taken back, nor can an act that would bring them back', async () => {
    await stop();
    await erase();
    for (const key of ['erase', 'stop', 'title'])
      expect(await undoIntent(store, { key, now: NOW })).toMatchObject({ ok: false, error: { kind: 'refused' } });
    expect(await everything()).not.toMatch(/lindqvist/i);
  });

  it('uses one key for all it erases', async () => {
    await stop();
    await erase();
    const two = mail('ivy.stone@bellhaven.example');
    await suppress(store, {
      key: 's2',
      now: NOW,
      scope: { kind: 'person', contactId: null, emails: [two] },
      reason: 'declined',
      until: null,
      evidence: null,
      dealId: null,
      threadId: null,
    });
    await erasePerson(store, { email: two, typed: two, key: 'e2', now: NOW });
    const { suppressions } = await store.allRows(['suppressions']);
    const mails = suppressions.flatMap(({ scope }) => ('emails' in scope ? scope.emails : []));
    expect(new Set(mails.map((one) => one.split('@')[1])).size).toBe(1);
    expect(mails).toHaveLength(3);
  });

  it('needs the address typed again, and never takes a colleague', async () => {
    const before = await everything();
    expect(await erase('marta@corvane.example')).toMatchObject({ ok: false, error: { kind: 'refused' } });
    const rep = await erasePerson(store, { email: REP.email, typed: REP.email, key: 'e', now: NOW });
    expect(rep).toMatchObject({ ok: false, error: { kind: 'refused' } });
    expect(await everything()).toBe(before);
  });

  it('shows before who it is and what they are on', async () => {
    expect(await previewErase(store, HOME)).toMatchObject({
      contacts: [{ name: 'Marta Lindqvist' }],
      deals: ['Analytics rollout'],
      suppressed: false,
    });
    expect(await previewErase(store, mail('nobody@x.example'))).toMatchObject({ contacts: [], deals: [] });
  });
});
