import { afterEach, describe, expect, it } from 'vitest';
import { fail, ok } from '@/lib/core/domain/result';
import type { Rows, Store } from '@/lib/store/store';
import { deal, mail, NOW, REP, SMALL, step, suppression, threadId } from '../store/example-rows';
import { writes } from '../store/writes';
import { testStoreErasing } from './store-erasing';
import { testStoreImports } from './store-imports';
import { testStorePolicies } from './store-policies';

type Open = () => Promise<{ readonly store: Store; readonly another: () => Promise<Store>; close(): Promise<void> }>;

/** What every store must do, whatever it is made of. */
export function testStore(name: string, open: Open): void {
  describe(`${name} as a store`, () => {
    let close: () => Promise<void> = async () => {};
    async function opened(rows: Rows = SMALL): Promise<Store> {
      const { store, close: end } = await open();
      close = end;
      expect(await store.intent('seed', writes({ rows }))).toEqual(ok('done'));
      return store;
    }
    afterEach(() => close());

    it('answers an empty store without failing', async () => {
      const { store, close: end } = await open();
      close = end;
      expect(await store.hasDeals()).toBe(false);
      expect(await store.counts()).toEqual({ deals: 0, contacts: 0, companies: 0, events: 0 });
      expect(await store.settings()).toEqual({ guard: 'hold', rep: null, sample: false });
      expect((await store.recordsForThread({ id: threadId('t1'), people: [] })).deals).toEqual([]);
    });

    it('finds a thread’s deals by person, by other address, by domain and by link', async () => {
      const store = await opened();
      const deals = async (...people: string[]) =>
        (await store.recordsForThread({ id: threadId('t1'), people: people.map(mail) })).deals.map((row) => row.id);
      expect(await deals('marta.lindqvist@corvane.example')).toEqual(['local:rollout']);
      expect(await deals('marta@home.example')).toEqual(['local:rollout']);
      expect(await deals('somebody.new@mail.corvane.example')).toEqual(['local:rollout']);
      expect(await deals('somebody@other.example')).toEqual([]);
      await store.intent(
        'link',
        writes({ rows: { threadLinks: [{ threadId: threadId('t1'), dealId: SMALL.deals[1]?.id ?? null, at: NOW }] } }),
      );
      expect(await deals('marta@home.example')).toEqual(['local:pilot', 'local:rollout']);
    });

    it('brings the whole ledger with whom it names, and nobody else', async () => {
      const [marta] = SMALL.contacts;
      const [, bellhaven] = SMALL.companies;
      const suppressions = [
        suppression('u1', { kind: 'person', contactId: marta?.id ?? null, emails: [] }),
        suppression('u2', { kind: 'company', companyId: bellhaven?.id ?? null, domains: ['bellhaven.example'] }),
        suppression('u3', { kind: 'person', contactId: null, emails: [mail('a@x.example')] }),
      ];
      const lifts = [{ id: 'local:l1' as never, lifts: 'local:u3' as never, by: REP.id, why: 'A slip', at: NOW }];
      const store = await opened({ ...SMALL, suppressions, lifts });
      expect(await store.wholeLedger()).toEqual({ suppressions, lifts, contacts: [marta], companies: [bellhaven] });
    });

    it('brings the whole context of a deal, without index keys', async () => {
      const store = await opened({
        ...SMALL,
        nextSteps: [step('n1', 'rollout')],
        suppressions: [suppression('u1', { kind: 'person', contactId: null, emails: [mail('marta@home.example')] })],
      });
      const records = await store.recordsForThread({
        id: threadId('t1'),
        people: [mail('tomas.reyes@corvane.example')],
      });
      expect(records.contacts.map((row) => row.id).sort()).toEqual(['local:marta', 'local:tomas']);
      expect(records.nextSteps).toEqual([step('n1', 'rollout')]);
      expect(records.suppressions.map((row) => row.id)).toEqual(['local:u1']);
      expect(records.companies).toEqual([SMALL.companies[0]]);
      expect(JSON.stringify(records)).not.toMatch(/"_/);
    });

    it('finds who is suppressed by address, person, company, domain and linked deal', async () => {
      const store = await opened({
        ...SMALL,
        threadLinks: [{ threadId: threadId('t9'), dealId: SMALL.deals[1]?.id ?? null, at: NOW }],
        suppressions: [
          suppression('by-mail', { kind: 'person', contactId: null, emails: [mail('a@x.example')] }),
          suppression('by-contact', { kind: 'person', contactId: SMALL.contacts[0]?.id ?? null, emails: [] }),
          suppression('by-company', { kind: 'company', companyId: SMALL.companies[1]?.id ?? null, domains: [] }),
          suppression('by-domain', { kind: 'company', companyId: null, domains: ['Shut.example'] }),
          suppression('by-deal', { kind: 'deal', dealId: SMALL.deals[1]?.id as never }),
        ],
      });
      const who = async (text: string, thread?: string) =>
        (await store.recordsForThread({ id: threadId(thread ?? 't0'), people: [mail(text)] })).suppressions.map(
          (row) => row.id,
        );
      expect(await who('a@x.example')).toEqual(['local:by-mail']);
      expect(await who('b@x.example')).toEqual([]);
      expect(await who('marta@home.example')).toEqual(['local:by-contact']);
      expect(await who('ivy.stone@bellhaven.example')).toEqual(['local:by-company', 'local:by-deal']);
      expect(await who('c@eu.shut.example')).toEqual(['local:by-domain']);
      expect((await who('b@x.example', 't9')).toSorted()).toEqual(['local:by-company', 'local:by-deal']);
    });

    it('finds deals by the beginnings of words, its own name first', async () => {
      const rows = {
        ...SMALL,
        deals: [
          ...SMALL.deals,
          deal('won', 'Analytics pilot', 'corvane', { outcome: 'won' }),
          deal('corv', 'Corvane renewal', 'bellhaven'),
        ],
      };
      const store = await opened(rows);
      const found = async (text: string) => (await store.findDeals(text, 5)).map((row) => row.deal.id);
      expect(await found('corv')).toEqual(['local:corv', 'local:rollout']);
      expect(await found('analyt')).toEqual(['local:rollout']);
      expect(await found('lindq roll')).toEqual(['local:rollout']);
      expect(await found('TOMAS')).toEqual(['local:rollout']);
      expect(await found('olling')).toEqual([]);
      expect(await found('  ')).toEqual([]);
    });

    it('writes an intent once, however often it is repeated', async () => {
      const store = await opened();
      const change = writes({
        rows: { nextSteps: [step('n1', 'rollout')] },
        events: [{ at: NOW, kind: 'step-accepted', dealId: null, threadId: null, data: {} }],
      });
      expect(await store.intent('k1', change)).toEqual(ok('done'));
      expect(await store.intent('k1', change)).toEqual(ok('already'));
      expect(await store.counts()).toMatchObject({ events: 1 });
    });

    it('writes nothing when the intent refuses or breaks, and the key stays free', async () => {
      const store = await opened();
      const refusal = { kind: 'refused', detail: 'No.' } as const;
      expect(await store.intent('k1', async () => fail(refusal))).toEqual(fail(refusal));
      await expect(
        store.intent('k1', async () => {
          throw new Error('bug');
        }),
      ).rejects.toThrow('bug');
      expect(await store.intent('k1', writes({ rows: { nextSteps: [step('n1', 'rollout')] } }))).toEqual(ok('done'));
    });

    it('shows an intent what earlier ones wrote', async () => {
      const store = await opened();
      let seen = '';
      await store.intent('k2', async (reads) => {
        seen = (await reads.findDeals('cold', 1))[0]?.deal.name ?? '';
        return ok({ rows: {}, events: [] });
      });
      expect(seen).toBe('Cold chain pilot');
    });

    it('undoes an intent once: earlier rows return, new ones go', async () => {
      const store = await opened({ ...SMALL, nextSteps: [step('n1', 'rollout')] });
      const changed = step('n1', 'rollout', { status: 'done' });
      await store.intent(
        'k1',
        writes({ rows: { nextSteps: [changed, step('n2', 'rollout')] }, settings: { guard: 'warn' } }),
      );
      expect(await store.undo('k1', REP, NOW)).toEqual(ok('done'));
      expect(await store.undo('k1', REP, NOW)).toEqual(ok('already'));
      expect((await store.recordsForDeal(SMALL.deals[0]?.id as never)).nextSteps).toEqual([step('n1', 'rollout')]);
      expect((await store.settings()).guard).toBe('hold');
      expect(await store.undo('unknown', REP, NOW)).toMatchObject({ ok: false, error: { kind: 'refused' } });
    });

    it('refuses to undo what has changed since', async () => {
      const store = await opened({ ...SMALL, nextSteps: [step('n1', 'rollout')] });
      await store.intent('k1', writes({ rows: { nextSteps: [step('n1', 'rollout', { what: 'First' })] } }));
      await store.intent('k2', writes({ rows: { nextSteps: [step('n1', 'rollout', { what: 'Second' })] } }));
      expect(await store.undo('k1', REP, NOW)).toMatchObject({ ok: false, error: { kind: 'refused' } });
      expect(await store.undo('k2', REP, NOW)).toEqual(ok('done'));
      expect(await store.undo('k1', REP, NOW)).toEqual(ok('done'));
    });

    it('never loses a suppression: undo lifts it, by who made it or the account owner alone', async () => {
      const store = await opened({
        ...SMALL,
        owners: [
          { id: 'local:dana' as never, name: 'Dana Okafor', email: null, duties: ['price'] },
          { id: 'local:priya' as never, name: 'Priya Nair', email: null, duties: ['account'] },
        ],
      });
      const row = suppression('u1', { kind: 'person', contactId: null, emails: [mail('a@x.example')] });
      await store.intent('k1', writes({ rows: { suppressions: [row] } }));
      await expect(
        store.intent('k2', writes({ rows: { suppressions: [{ ...row, until: '2026-07-01' as never }] } })),
      ).rejects.toThrow('append-only');
      await expect(store.intent('k3', writes({ remove: { suppressions: [row.id] } }))).rejects.toThrow('append-only');
      expect(await store.undo('k1', { ...REP, id: 'local:dana' as never }, NOW)).toMatchObject({
        ok: false,
        error: { kind: 'refused' },
      });
      expect(await store.undo('k1', { ...REP, id: 'local:priya' as never }, NOW)).toEqual(ok('done'));
      const ledger = await store.recordsForThread({ id: threadId('t0'), people: [mail('a@x.example')] });
      expect(ledger.suppressions).toEqual([row]);
      expect(ledger.lifts).toMatchObject([{ lifts: row.id, by: 'local:priya', undo: true }]);
    });

    it('keeps a draft until it is discarded', async () => {
      const store = await opened();
      const draft = {
        threadId: threadId('t1'),
        text: 'Hello Marta',
        reason: 'promise-due',
        kind: 'advance',
        saved: NOW,
      } as const;
      await store.intent('k1', writes({ draft }));
      expect(await store.savedDraft(threadId('t1'))).toEqual(draft);
      await store.intent('k2', writes({ draft: { threadId: threadId('t1'), discard: true } }));
      expect(await store.savedDraft(threadId('t1'))).toBeNull();
    });

    it('tells every window about a change, until its signal ends', async () => {
      const { store, another, close: end } = await open();
      close = end;
      const second = await another();
      const stop = new AbortController();
      let calls = 0;
      await second.hasDeals();
      second.onChange(() => {
        calls += 1;
      }, stop.signal);
      await store.intent('k1', writes({ rows: SMALL }));
      await expect.poll(() => calls).toBeGreaterThan(0);
      stop.abort();
      const before = calls;
      await store.intent('k2', writes({ settings: { guard: 'off' } }));
      expect(await second.settings()).toMatchObject({ guard: 'off' });
      expect(calls).toBe(before);
    });

    testStorePolicies(opened);
    testStoreErasing(opened);
    testStoreImports(opened);
  });
}
