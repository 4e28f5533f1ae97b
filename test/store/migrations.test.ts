import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { makeDatabase } from '@/lib/store/dexie/database';
import { migrations } from '@/lib/store/dexie/migrations';

type Stored = Readonly<Record<string, readonly object[]>>;

/** For each step after the first: rows as the version before stored them, and as they must lie after it. */
const examples: Readonly<Record<number, { readonly before: Stored; readonly after: Stored }>> = {
  2: {
    before: {
      companies: [
        { id: 'local:a', name: 'Corvane Systems', domains: ['corvane.example'], _domains: ['corvane.example'] },
      ],
      contacts: [{ id: 'local:b', name: 'Tomás Reyes', email: 't@corvane.example', _mails: ['t@corvane.example'] }],
      deals: [{ id: 'local:c', name: 'Rollout', companyId: 'local:a', _words: ['rollout'] }],
    },
    after: {
      companies: [
        {
          id: 'local:a',
          name: 'Corvane Systems',
          domains: ['corvane.example'],
          _domains: ['corvane.example'],
          _words: ['corvane', 'systems'],
        },
      ],
      contacts: [
        {
          id: 'local:b',
          name: 'Tomás Reyes',
          email: 't@corvane.example',
          _mails: ['t@corvane.example'],
          _words: ['tomas', 'reyes'],
        },
      ],
      deals: [{ id: 'local:c', name: 'Rollout', companyId: 'local:a', _words: ['rollout'] }],
    },
  },
  3: {
    before: { answers: [{ _id: 't|m|declined', threadId: 't', messageId: 'm', gate: 'declined', yes: true, at: 1 }] },
    after: {
      answers: [{ _id: 't|m|declined', threadId: 't', messageId: 'm', gate: 'declined', yes: true, at: 1 }],
      corrections: [],
    },
  },
  4: {
    before: { events: [{ seq: 1, at: 5, kind: 'inbound-reply', dealId: 'd', threadId: null, data: {}, key: 'k' }] },
    after: {
      events: [{ seq: 1, at: 5, kind: 'inbound-reply', dealId: 'd', threadId: null, data: {}, key: 'k' }],
      policies: [],
    },
  },
  5: {
    before: { policies: [{ id: 'p-1', version: 1, policy: {} }] },
    after: { policies: [{ id: 'p-1', version: 1, policy: {} }], engagements: [] },
  },
  6: {
    before: { engagements: [{ id: 'e', dealId: 'd' }] },
    after: { engagements: [{ id: 'e', dealId: 'd' }], dealSummaries: [] },
  },
  7: {
    before: {
      events: [{ seq: 1, at: 5, kind: 'inbound-reply', dealId: 'd', threadId: null, data: {}, key: 'k' }],
      dealSummaries: [{ rev: 1, id: 'd', summary: {} }],
    },
    after: {
      events: [{ seq: 1, at: 5, kind: 'inbound-reply', dealId: 'd', threadId: null, data: {}, key: 'k' }],
      ...{ dealSummaries: [], forgotten: [], summaryParts: [], summaryHead: [] },
    },
  },
};

describe('migrations', () => {
  it('count from 1 without gaps and each says why', () => {
    expect(migrations.map((step) => step.version)).toEqual(migrations.map((_, at) => at + 1));
    for (const step of migrations) expect(step.why).not.toBe('');
  });

  it('have an example for every step after the first', () => {
    expect(Object.keys(examples).map(Number)).toEqual(migrations.slice(1).map((step) => step.version));
  });

  it.each(Object.entries(examples))(
    'to version %s keep and complete what was stored',
    async (version, { before, after }) => {
      const idb = { indexedDB: new IDBFactory(), IDBKeyRange };
      const old = makeDatabase('m', idb, Number(version) - 1);
      for (const [table, rows] of Object.entries(before)) await old.table(table).bulkAdd(rows as object[]);
      old.close();
      const now = makeDatabase('m', idb, Number(version));
      for (const [table, rows] of Object.entries(after)) expect(await now.table(table).toArray()).toEqual(rows);
      now.close();
    },
  );

  it('find the replies of a deal after step 7', async () => {
    const idb = { indexedDB: new IDBFactory(), IDBKeyRange };
    const old = makeDatabase('m', idb, 6);
    await old.table('events').bulkAdd(examples[7]?.before['events'] as object[]);
    old.close();
    const now = makeDatabase('m', idb);
    expect(await now.events.where('[kind+dealId]').equals(['inbound-reply', 'd']).count()).toBe(1);
    now.close();
  });

  it('make the new indexes answer', async () => {
    const idb = { indexedDB: new IDBFactory(), IDBKeyRange };
    const old = makeDatabase('m', idb, 1);
    for (const [table, rows] of Object.entries(examples[2]?.before ?? {}))
      await old.table(table).bulkAdd(rows as object[]);
    old.close();
    const now = makeDatabase('m', idb);
    expect(await now.contacts.where('_words').startsWith('rey').primaryKeys()).toEqual(['local:b']);
    now.close();
  });
});
