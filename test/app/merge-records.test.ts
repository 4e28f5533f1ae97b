import { describe, expect, it } from 'vitest';
import { listDuplicates } from '@/lib/app/list-duplicates';
import { mergeRecords } from '@/lib/app/merge-records';
import { undoIntent } from '@/lib/app/undo-intent';
import type { CompanyId, ContactId, DealId } from '@/lib/core/domain/ids';
import { ok } from '@/lib/core/domain/result';
import {
  company,
  contact,
  deal,
  mail,
  NOW,
  SMALL,
  stakeholder,
  step,
  suppression,
  threadId,
} from '../store/example-rows';
import { eventKinds, openStore } from './open-store';

const act = (key: string) => ({ key, now: NOW });
const TWICE = {
  companies: [...SMALL.companies, company('corvane2', 'Corvane Retail', 'corvane.example')],
  contacts: [
    ...SMALL.contacts,
    contact('marta2', 'M. Lindqvist', 'marta@home.example', 'corvane2'),
    contact('nils', 'Nils Berg', 'nils@corvane.example', 'corvane2'),
  ],
  deals: [...SMALL.deals, deal('rollout2', 'Analytics  Rollout', 'corvane')],
  stakeholders: [
    ...SMALL.stakeholders,
    stakeholder('s8', 'rollout', 'marta2'),
    stakeholder('s9', 'rollout2', 'marta2'),
  ],
  nextSteps: [step('n1', 'rollout2')],
  threadLinks: [{ threadId: threadId('t7'), dealId: 'local:rollout2' as DealId, at: NOW }],
  suppressions: [
    suppression('u1', { kind: 'deal', dealId: 'local:rollout2' as DealId }),
    suppression('u2', { kind: 'company', companyId: 'local:corvane2' as CompanyId, domains: [] }),
  ],
};
const contacts = { kind: 'contact', keep: 'local:marta' as ContactId, drop: 'local:marta2' as ContactId } as const;
const companies = { kind: 'company', keep: 'local:corvane' as CompanyId, drop: 'local:corvane2' as CompanyId } as const;
const deals = { kind: 'deal', keep: 'local:rollout' as DealId, drop: 'local:rollout2' as DealId } as const;

describe('records that are there twice (S0-32)', () => {
  it('are listed by name, the sure ones first', async () => {
    const store = await openStore(TWICE);
    expect(await listDuplicates(store)).toMatchObject([
      { kind: 'contact', keepName: 'Marta Lindqvist', dropName: 'M. Lindqvist', certainty: 'certain' },
      { kind: 'deal', keepName: 'Analytics rollout', certainty: 'certain' },
      { kind: 'company', keepName: 'Corvane Systems', dropName: 'Corvane Retail', certainty: 'likely' },
    ]);
    expect(await listDuplicates(await openStore())).toEqual([]);
  });

  it('become one, one after the other, until none is left', async () => {
    const store = await openStore(TWICE);
    for (const [key, pair] of Object.entries({ contacts, companies, deals }))
      expect(await mergeRecords(store, { ...act(key), pair })).toEqual(ok('done'));
    expect(await listDuplicates(store)).toEqual([]);
    expect(await store.counts()).toMatchObject({ deals: 2, contacts: 4, companies: 2 });
    const records = await store.recordsForDeal(deals.keep);
    expect(records.nextSteps).toMatchObject([{ id: 'local:n1', status: 'open' }]);
    expect(records.threadLinks).toMatchObject([{ threadId: 'gmail:t7', dealId: deals.keep }]);
    expect(records.suppressions.map((row) => row.id).toSorted()).toEqual([
      'merge:companies:local:u2',
      'merge:deals:local:u1',
    ]);
    expect(records.stakeholders.filter((row) => row.contactId === contacts.keep)).toHaveLength(1);
    const { deals: byAddress } = await store.recordsForThread({
      id: threadId('t0'),
      people: [mail('nils@corvane.example')],
    });
    expect(byAddress.map((row) => row.id)).toEqual([deals.keep]);
    expect(await eventKinds(store)).toEqual(['records-merged', 'records-merged', 'records-merged']);
  });

  it.each([
    ['contacts', contacts],
    ['companies', companies],
    ['deals', deals],
  ])('%s come apart again as they were', async (_, pair) => {
    const store = await openStore(TWICE);
    const { rows: before } = await store.exportRows();
    await mergeRecords(store, { ...act('a'), pair });
    expect((await store.exportRows()).rows).not.toEqual(before);
    expect(await undoIntent(store, act('a'))).toEqual(ok('done'));
    // the ledger only grows: the moved stop is lifted, not unwritten
    const { suppressions: _s, lifts: _l, ...after } = (await store.exportRows()).rows;
    const { suppressions: __s, lifts: __l, ...rest } = before;
    expect(after).toEqual(rest);
  });

  it('are not merged with themselves or with what is gone', async () => {
    const store = await openStore();
    const refused = { ok: false, error: { kind: 'refused' } };
    expect(await mergeRecords(store, { ...act('a'), pair: { ...contacts, drop: contacts.keep } })).toMatchObject(
      refused,
    );
    for (const pair of [contacts, companies, deals])
      expect(await mergeRecords(store, { ...act('b'), pair })).toMatchObject(refused);
    expect(await eventKinds(store)).toEqual([]);
  });
});
