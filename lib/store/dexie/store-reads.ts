import type { StoreReads } from '../store';
import { byIds } from './by-ids';
import { type Database, tableNames } from './database';
import { eachDeal } from './each-deal';
import { findDeals } from './find-deals';
import { openStepsUnder } from './open-steps-under';
import { currentPolicy, storedPolicies } from './read-policy';
import { readSettings } from './read-settings';
import { recordsForDeal } from './records-for-deal';
import { recordsForThread } from './records-for-thread';
import { recordsNaming } from './records-naming';
import { fromStored } from './stored-row';
import { wholeLedger } from './whole-ledger';

/** `tables` when all reads of one question must see the same moment. */
type Run = <T>(tables: readonly string[] | null, read: () => Promise<T>) => Promise<T>;

/** The app's questions. `run` wraps each: in a read transaction of its own, or in the intent's. */
export function storeReads(db: Database, run: Run): StoreReads {
  const nouns = [...tableNames, 'settings'];
  return {
    settings: () => run(null, () => readSettings(db)),
    policy: () => run(null, () => currentPolicy(db)),
    policies: () => run(null, () => storedPolicies(db)),
    recordsNaming: (record) => run(nouns, () => recordsNaming(db, record)),
    eachDeal: (visit, pause) => eachDeal(db, run, visit, pause),
    recordsForThread: (thread) => run(nouns, () => recordsForThread(db, thread)),
    recordsForDeal: (deal) => run(nouns, () => recordsForDeal(db, deal)),
    suppression: (id) =>
      run(['suppressions', 'lifts'], async () => {
        const [suppression] = await byIds(db, 'suppressions', [id]);
        const lifts = await db.lifts.where('lifts').equals(id).toArray();
        return suppression ? { suppression, suppressions: [suppression], lifts } : null;
      }),
    wholeLedger: () => run(['suppressions', 'lifts', 'contacts', 'companies'], () => wholeLedger(db)),
    values: () => run(null, async () => (await db.values.toArray()).map(fromStored)),
    openStepsUnder: (scope) => run(null, () => openStepsUnder(db, scope)),
    findDeals: (text, limit) => run(null, () => findDeals(db, text, limit)),
    savedDraft: (thread) => run(null, async () => (await db.drafts.get(thread)) ?? null),
    touch: (id) => run(null, async () => (await byIds(db, 'touches', [id]))[0] ?? null),
    nextStep: (id) => run(null, async () => (await byIds(db, 'nextSteps', [id]))[0] ?? null),
    review: (id) => run(null, async () => (await byIds(db, 'reviews', [id]))[0] ?? null),
    hasDeals: () => run(null, async () => (await db.deals.limit(1).primaryKeys()).length > 0),
    counts: () =>
      run(null, async () => {
        const [deals, contacts, companies, events] = await Promise.all([
          db.deals.count(),
          db.contacts.count(),
          db.companies.count(),
          db.events.count(),
        ]);
        return { deals, contacts, companies, events };
      }),
  };
}
