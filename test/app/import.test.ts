import { describe, expect, it } from 'vitest';
import type { DealId } from '@/lib/core/domain/ids';
import { ok } from '@/lib/core/domain/result';
import { mail, NOW, REP, SMALL } from '../store/example-rows';
import { openStore } from './open-store';
import { imported, plan } from './plan-and-import';

const COMPANIES =
  'Record ID,Company name,Company Domain Name,Company owner\n77,Alder Logistics,alder.example,Jonas Weber\n78,Corvane Systems Group,corvane.example,\n';
const CONTACTS =
  'Record ID,First Name,Last Name,Email,Associated Company IDs,Job Title,Unsubscribed from all email\n501,Ana,Ruiz,Ana@Alder.example,77,CFO,false\n502,Bo,Lind,bo@alder.example,77,,true\n503,Marta,Lindqvist,marta@home.example,78,COO,\n';
const DEALS =
  'Record ID,Deal Name,Deal Stage,Amount,Currency,Close Date,Deal owner,Associated Company IDs,Associated Contact IDs\n901,Fleet data,Contract Sent (Sales Pipeline),"12,500.00",GBP,2026-07-31,Dana Okafor,77,501;502\n902,Old one,Closed Lost (Sales Pipeline),,,,Jonas Weber,77,\n';

describe('three files of one CRM', () => {
  it('join by their ids, and by address and domain to what is here', async () => {
    const store = await openStore();
    expect((await imported(store, COMPANIES, 'i1')).counts).toEqual({ companies: { create: 1, update: 1, same: 0 } });
    expect((await imported(store, CONTACTS, 'i2')).counts).toMatchObject({
      contacts: { create: 2, update: 1, same: 0 },
      suppressions: { create: 1 },
    });
    expect((await imported(store, DEALS, 'i3')).counts).toMatchObject({
      deals: { create: 2 },
      stakeholders: { create: 2 },
      owners: { create: 1 },
    });
    const records = await store.recordsForThread({ id: 'gmail:t' as never, people: [mail('bo@alder.example')] });
    expect(records.deals.find((deal) => deal.name === 'Fleet data')).toMatchObject({
      id: 'hubspot:901',
      companyId: 'hubspot:77',
      stage: 'negotiation',
      outcome: 'open',
      amount: { amount: 12_500, currency: 'GBP' },
      closeDate: '2026-07-31',
      ownerId: 'hubspot:owner-dana-okafor',
      created: '2026-06-11',
    });
    expect(records.deals.find((deal) => deal.name === 'Old one')).toMatchObject({ outcome: 'lost', ownerId: REP.id });
    expect(records.stakeholders.map((row) => row.contactId).sort()).toEqual(['hubspot:501', 'hubspot:502']);
    expect(records.suppressions).toMatchObject([
      { reason: 'opted-out', source: 'import', scope: { contactId: 'hubspot:502' } },
    ]);
    const marta = (await store.allRows(['contacts'])).contacts.find((row) => row.id === 'local:marta');
    expect(marta).toMatchObject({
      email: 'marta@home.example',
      otherEmails: ['marta.lindqvist@corvane.example'],
      title: 'COO',
      companyId: 'local:corvane',
    });
  });

  it('change nothing when they come again', async () => {
    const store = await openStore();
    for (const [at, csv] of [COMPANIES, CONTACTS, DEALS].entries()) await imported(store, csv, `i${at}`);
    const before = await store.allRows(['companies', 'contacts', 'deals', 'stakeholders', 'suppressions', 'owners']);
    for (const [at, csv] of [CONTACTS, DEALS].entries()) {
      const again = await imported(store, csv, `j${at}`);
      for (const count of Object.values(again.counts)) expect(count).toMatchObject({ create: 0, update: 0 });
    }
    expect(await store.allRows(['companies', 'contacts', 'deals', 'stakeholders', 'suppressions', 'owners'])).toEqual(
      before,
    );
  });

  it('say what is missing when they come in the wrong order', async () => {
    const store = await openStore();
    expect((await plan(store, DEALS)).problems).toMatchObject([
      { line: 2, message: expect.stringContaining('Import the companies first') },
      { line: 3 },
    ]);
  });
});

describe('what is ours stays ours', () => {
  it('a deal keeps what the file has no place for; its new stage starts today', async () => {
    const store = await openStore();
    const deal = { ...SMALL.deals[0], agreedTerms: 'Net 30', tags: ['strategic'], mode: 'long-cycle' } as never;
    await store.intent('x', async () => ok({ rows: { deals: [deal] }, events: [] }));
    await imported(store, 'Deal,Company,Stage,Amount\nAnalytics Rollout,Corvane Systems,Proposal,\n');
    const after = (await store.recordsForDeal('local:rollout' as DealId)).deals[0];
    expect(after).toMatchObject({
      name: 'Analytics Rollout',
      stage: 'proposal',
      stageSince: '2026-06-11',
      agreedTerms: 'Net 30',
      tags: ['strategic'],
      mode: 'long-cycle',
      amount: { amount: 18_400 },
    });
  });

  it('an opt-out is never taken back by a file, and a lifted one does not return', async () => {
    const store = await openStore();
    await imported(store, 'Email,Opted out\nivy.stone@bellhaven.example,yes\n', 'i1');
    const [row] = (await store.allRows(['suppressions'])).suppressions;
    await store.intent('l', async () =>
      ok({
        rows: { lifts: [{ id: 'local:l' as never, lifts: row?.id as never, by: REP.id, why: 'She asked', at: NOW }] },
        events: [],
      }),
    );
    const again = await plan(store, 'Email,Opted out\nivy.stone@bellhaven.example,yes\n', 'i2');
    expect(again.create.suppressions ?? []).toEqual([]);
    await imported(store, 'Email,Opted out\nivy.stone@bellhaven.example,no\n', 'i3');
    expect((await store.allRows(['contacts'])).contacts.find((each) => each.id === 'local:ivy')).toMatchObject({
      consent: 'withdrawn',
    });
  });
});

describe('a plan tells the rep', () => {
  it('which rows are left out and why, by line', async () => {
    const store = await openStore();
    const made = await plan(
      store,
      'Name,Email\nAna,ana@x.example\nNobody,\nBad,not an address\nAna again,ANA@x.example\n',
    );
    expect(made.problems.map((each) => each.line)).toEqual([3, 4]);
    expect(made.duplicates).toEqual([{ line: 5, message: 'The same person as on line 2. Only the first is taken.' }]);
    expect(made.counts).toEqual({ contacts: { create: 1, update: 0, same: 0 } });
  });

  it('what it had to take on trust', async () => {
    const store = await openStore();
    const made = await plan(
      store,
      'Deal,Company,Stage,Amount,Close date,Contact\nOne,Alder,Warming up,500,03/04/2026,Nobody Known\n',
    );
    expect(made.notes).toEqual([
      'Dates like 03/04/2026 are read month first. Choose day first if that is wrong.',
      'Deals in the stage “Warming up”: 1. It is not one of ours, so new deals begin at Discovery.',
      'Amounts without a currency: 1. They are taken as EUR. Choose another if that is wrong.',
      'People named on deals who are not here yet: 1. Import the contacts, then the deals again.',
    ]);
    expect(made.create.companies).toMatchObject([{ name: 'Alder', domains: [] }]);
  });

  it('writes nothing', async () => {
    const store = await openStore();
    const before = await store.exportRows();
    await plan(store, COMPANIES);
    expect(await store.exportRows()).toEqual(before);
  });
});

describe('companies and people find each other', () => {
  it('a company made by name takes the domain of its first person, never a mail provider’s or another company’s', async () => {
    const store = await openStore();
    await imported(
      store,
      'Name,Email,Company\nA,a@alder.example,Alder\nB,b@other.example,Alder\nC,c.example@gmail.com,Birch\nD,d@corvane.example,Birch\n',
    );
    const { companies } = await store.allRows(['companies']);
    expect(
      companies
        .filter((row) => !row.id.includes('corvane') && !row.id.includes('bellhaven'))
        .map((row) => [row.name, row.domains]),
    ).toEqual([
      ['Alder', ['alder.example']],
      ['Birch', []],
    ]);
  });

  it('roles join deals and people that are here', async () => {
    const store = await openStore();
    const made = await imported(
      store,
      'Deal,Email,Role\nAnalytics rollout,marta@home.example,Economic Buyer\nAnalytics rollout,ivy.stone@bellhaven.example,Legal\nNo such deal,ivy.stone@bellhaven.example,Legal\nAnalytics rollout,who@nowhere.example,Champion\n',
    );
    expect(made.problems.map((each) => each.line)).toEqual([4, 5]);
    const { stakeholders } = await store.recordsForDeal('local:rollout' as DealId);
    expect(stakeholders.find((row) => row.id === 'local:s1')).toMatchObject({
      role: 'economic-buyer',
      stance: 'supportive',
    });
    expect(stakeholders.find((row) => row.contactId === 'local:ivy')).toMatchObject({
      role: 'legal',
      stance: 'unknown',
    });
  });
});
