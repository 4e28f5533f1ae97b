import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRecords } from '@/lib/app/merge-records';
import type { CompanyId, DealId, MilestoneId, ReviewId, StakeholderId, TouchId } from '@/lib/core/domain/ids';
import type { Day, Instant } from '@/lib/core/domain/instant';
import { dexieStore } from '@/lib/store/dexie/dexie-store';
import type { Rows, Store } from '@/lib/store/store';
import { deal, NOW, REP, SMALL, step, threadId } from './example-rows';
import { reader, toldAnew } from './read-summaries';
import { writes } from './writes';

const DEALS = ['rollout', 'pilot'] as const;
const idOf = (name: string) => `local:${name}` as DealId;

function open() {
  return dexieStore({ idb: { indexedDB: new IDBFactory(), IDBKeyRange }, locks: null });
}

const change = fc.oneof(
  fc.tuple(fc.constant('step' as const), fc.constantFrom(...DEALS), fc.constantFrom('open', 'done')),
  fc.tuple(fc.constant('milestone' as const), fc.constantFrom(...DEALS), fc.constantFrom('2026-07-01', '2026-08-01')),
  fc.tuple(fc.constant('touch' as const), fc.constantFrom(...DEALS), fc.constantFrom('1', '2')),
  fc.tuple(fc.constant('review' as const), fc.constantFrom(...DEALS), fc.constantFrom('open', 'cleared')),
  fc.tuple(fc.constant('role' as const), fc.constantFrom(...DEALS), fc.constantFrom('champion', 'legal')),
  fc.tuple(fc.constant('deal' as const), fc.constantFrom(...DEALS), fc.constantFrom('Renamed', 'Again')),
  fc.tuple(fc.constant('company' as const), fc.constantFrom(...DEALS), fc.constantFrom('Corvane Two', 'Corvane')),
  fc.tuple(fc.constant('reply' as const), fc.constantFrom(...DEALS), fc.constantFrom('5', '6')),
  fc.tuple(fc.constant('remove' as const), fc.constantFrom(...DEALS), fc.constant('')),
  fc.tuple(fc.constant('import' as const), fc.constantFrom(...DEALS), fc.constantFrom('p', 'q')),
  fc.tuple(fc.constant('undo' as const), fc.constantFrom(...DEALS), fc.nat(8).map(String)),
);

function rowsOf(kind: string, name: string, what: string): Rows {
  const dealId = idOf(name);
  switch (kind) {
    case 'step':
      return { nextSteps: [step(`s-${name}`, name, { status: what as 'open' })] };
    case 'milestone':
      return {
        milestones: [
          {
            id: `m-${name}` as MilestoneId,
            dealId,
            name: 'Go',
            objective: null,
            kind: 'demo',
            due: what as Day,
            done: null,
          },
        ],
      };
    case 'touch':
      return {
        touches: [
          {
            ...{
              id: `t-${what}` as TouchId,
              dealId,
              threadId: threadId('t1'),
              to: [],
              reason: 'promise-due',
              kind: null,
            },
            ...{
              stage: 'discovery' as never,
              attempt: 1,
              status: 'sent',
              at: Number(what) as Instant,
              messageId: null,
              edited: null,
            },
          },
        ],
      };
    case 'review':
      return {
        reviews: [
          {
            ...{
              id: `r-${name}` as ReviewId,
              dealId,
              threadId: null,
              gate: 'pricing',
              ownerId: REP.id,
              says: 'Price.',
            },
            ...{
              evidence: [{ kind: 'record', record: dealId, says: 'Deal' }],
              status: what as 'open',
              opened: NOW,
              settled: null,
            },
          },
        ],
      };
    case 'role': {
      const contactId = SMALL.contacts[0]?.id as never;
      return {
        stakeholders: [
          { id: `k-${name}` as StakeholderId, dealId, contactId, role: what as 'legal', stance: 'neutral' },
        ],
      };
    }
    case 'deal':
      return { deals: [deal(name, what, 'corvane')] };
    default:
      return { companies: SMALL.companies.slice(0, 1).map((row) => ({ ...row, name: what })) };
  }
}

async function perform(store: Store, [kind, name, what]: readonly [string, string, string], at: number): Promise<void> {
  const key = `k${at}`;
  if (kind === 'undo') return void (await store.undo(`k${what}`, REP, NOW));
  if (kind === 'remove') return void (await store.intent(key, writes({ rows: {}, remove: { deals: [idOf(name)] } })));
  if (kind === 'reply') {
    const event = {
      at: Number(what) as Instant,
      kind: 'inbound-reply',
      dealId: idOf(name),
      threadId: null,
      data: {},
    } as const;
    return void (await store.intent(key, writes({ rows: {}, events: [event] })));
  }
  if (kind === 'import') {
    const create: Rows = { deals: [deal(`${what}${at}`, 'Imported', 'corvane')] };
    const batches = [{ create, update: {} }];
    const job = { key, at: NOW, name: 'x', batches, onProgress: () => {}, signal: new AbortController().signal };
    await store.importRows(job);
    if (what === 'q') await store.undoImport(key, NOW);
    return;
  }
  await store.intent(key, writes({ rows: rowsOf(kind, name, what) }));
}

describe('what lists are told from', () => {
  it('is after any acts, imports and undos what the rows say, for who asks each time and for who asks once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 9 }), async (changes) => {
        const store = open();
        await store.intent('seed', writes({ rows: SMALL }));
        const read = reader(store);
        await read();
        for (const [at, one] of changes.entries()) {
          await perform(store, one, at);
          if (at % 2 === 0) expect(await read()).toEqual(await toldAnew(store));
        }
        const told = await toldAnew(store);
        expect(await read()).toEqual(told);
        expect(await reader(store)()).toEqual(told);
        store.close();
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('follows a merge of two companies', async () => {
    const store = open();
    await store.intent('seed', writes({ rows: SMALL }));
    const read = reader(store);
    await read();
    const [keep, drop] = SMALL.companies.map(({ id }) => id as CompanyId);
    if (!keep || !drop) throw new Error('two companies are needed');
    const merged = await mergeRecords(store, { key: 'm', now: NOW, pair: { kind: 'company', keep, drop } });
    expect(merged.ok).toBe(true);
    expect(await read()).toEqual(await toldAnew(store));
  });
});
