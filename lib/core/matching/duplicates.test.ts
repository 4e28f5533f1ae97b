import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { company, contact, deal, NOW, stakeholder, step, suppression } from '../../../test/store/example-rows';
import type { Contact, Deal } from '../domain/records';
import { findDuplicates } from './duplicates';
import { mergeCompanies } from './duplicates/merge-companies';
import { mergeContacts } from './duplicates/merge-contacts';
import { mergeDeals } from './duplicates/merge-deals';

const NONE = { contacts: [], companies: [], deals: [] };
const short = (found: ReturnType<typeof findDuplicates>) =>
  found.map(({ keep, drop, certainty }) => `${keep.replace('local:', '')}+${drop.replace('local:', '')} ${certainty}`);

describe('contacts that are there twice (S0-32)', () => {
  const ana = contact('a', 'Ana Ruiz', 'ana@corvane.example', 'corvane');
  it.each<[string, Contact, string[]]>([
    ['the same address', contact('b', 'A. Ruiz', 'ana@corvane.example', null), ['a+b certain']],
    [
      'the address among the others',
      contact('b', 'Ana R.', 'ana@home.example', null, 'ana@corvane.example'),
      ['a+b certain'],
    ],
    ['name and company', contact('b', 'ANA  RUÍZ', 'ana.ruiz@corvane.example', 'corvane'), ['a+b likely']],
    ['the name at another company', contact('b', 'Ana Ruiz', 'ana@bellhaven.example', 'bellhaven'), []],
    ['the name without a company', contact('b', 'Ana Ruiz', 'ana@home.example', null), []],
    ['a first name alone', contact('b', 'Ana', 'a@corvane.example', 'corvane'), []],
    ['a colleague', contact('b', 'Ruben Maas', 'ruben@corvane.example', 'corvane'), []],
  ])('%s', (_, other, found) => {
    expect(short(findDuplicates({ ...NONE, contacts: [ana, other] }))).toEqual(found);
  });

  it('keeps the record of the CRM', () => {
    const crm = { ...ana, id: 'hubspot:7' as Contact['id'] };
    expect(findDuplicates({ ...NONE, contacts: [ana, crm] })).toMatchObject([
      { keep: 'hubspot:7', drop: 'local:a', says: 'Both have the address ana@corvane.example.' },
    ]);
  });
});

describe('companies that are there twice', () => {
  const corvane = company('a', 'Corvane Systems', 'corvane.example');
  it.each([
    ['a domain', company('b', 'Corvane Retail', 'shop.corvane.example'), ['a+b likely']],
    ['the name but for its legal form', company('b', 'Corvane GmbH & Co. KG', 'corvane-de.example'), ['a+b likely']],
    ['a sister', company('b', 'Corvane Systems 2', 'corvane-2.example'), []],
    ['another name and domain', company('b', 'Bellhaven Foods', 'bellhaven.example'), []],
    ['only words every company has', company('b', 'Systems Group', 'systems.example'), []],
  ])('%s', (_, other, found) => {
    expect(short(findDuplicates({ ...NONE, companies: [corvane, other] }))).toEqual(found);
  });

  it('a mail provider joins nobody', () => {
    const two = [company('a', 'Berg Joinery', 'gmail.com'), company('b', 'Hansen Roofing', 'gmail.com')];
    expect(findDuplicates({ ...NONE, companies: two })).toEqual([]);
  });
});

describe('deals that are there twice', () => {
  const rollout = deal('a', 'Analytics rollout', 'corvane');
  it.each<[string, Deal, string[]]>([
    ['name and company', deal('b', 'analytics  Rollout!', 'corvane'), ['a+b certain']],
    ['the telling words', deal('b', 'New analytics project', 'corvane'), ['a+b likely']],
    ['another quarter', deal('b', 'Analytics rollout Q3', 'corvane'), []],
    ['another company', deal('b', 'Analytics rollout', 'bellhaven'), []],
    ['one is closed', deal('b', 'Analytics rollout', 'corvane', { outcome: 'lost' }), []],
    ['another subject', deal('b', 'Cold chain rollout', 'corvane'), []],
    [
      'the older one stays',
      deal('b', 'Analytics rollout', 'corvane', { created: '2026-01-01' as never }),
      ['b+a certain'],
    ],
  ])('%s', (_, other, found) => {
    expect(short(findDuplicates({ ...NONE, deals: [rollout, other] }))).toEqual(found);
  });
});

describe('merging contacts', () => {
  const keep = contact('a', 'Ana Ruiz', 'ana@corvane.example', 'corvane', 'ana@home.example');
  const drop = {
    ...contact('b', 'A. Ruiz', 'ana.ruiz@corvane.example', null, 'ana@home.example'),
    title: 'CFO',
    consent: 'unclear' as const,
  };
  const merge = (more: Partial<Parameters<typeof mergeContacts>[0]> = {}) =>
    mergeContacts({
      keep,
      drop,
      stakeholders: [],
      engagements: [],
      ledger: { suppressions: [], lifts: [] },
      key: 'k',
      ...more,
    });

  it('keeps all addresses, fills what was not known, and takes the stricter consent', () => {
    expect(merge().rows.contacts).toEqual([
      { ...keep, otherEmails: ['ana@home.example', 'ana.ruiz@corvane.example'], title: 'CFO', consent: 'unclear' },
    ]);
    expect(merge().remove).toMatchObject({ contacts: ['local:b'] });
  });

  it('holds each deal once, with the better role', () => {
    const { rows, remove } = merge({
      stakeholders: [
        { ...stakeholder('s1', 'rollout', 'a'), role: 'other', stance: 'unknown' },
        { ...stakeholder('s2', 'rollout', 'b'), role: 'economic-buyer', stance: 'neutral' },
        stakeholder('s3', 'pilot', 'b'),
      ],
    });
    expect(rows.stakeholders).toEqual([
      { ...stakeholder('s3', 'pilot', 'a') },
      { ...stakeholder('s1', 'rollout', 'a'), role: 'economic-buyer', stance: 'neutral' },
    ]);
    expect(remove.stakeholders).toEqual(['local:s2']);
  });

  it('takes along what the one that goes did outside the mail', () => {
    const seen = {
      id: 'e1',
      dealId: 'local:d',
      contactId: drop.id,
      kind: 'no-show',
      at: NOW,
      says: '',
      source: 'rep',
    } as never;
    expect(merge({ engagements: [seen] }).rows.engagements).toMatchObject([{ id: 'e1', contactId: keep.id }]);
  });

  it('loses no stop, and brings no lifted one back', () => {
    const scope = (emails: string[]) => ({ kind: 'person', contactId: drop.id, emails: emails as never }) as const;
    const suppressions = [
      suppression('bare', scope([])),
      suppression('named', scope(['ana@home.example'])),
      suppression('lifted', scope([])),
    ];
    const lifts = [{ id: 'local:l', lifts: 'local:lifted', by: 'x', why: '', at: NOW }] as never;
    expect(merge({ ledger: { suppressions, lifts } }).rows.suppressions).toEqual([
      { ...suppressions[0], id: 'merge:k:local:bare', scope: { kind: 'person', contactId: keep.id, emails: [] } },
    ]);
  });

  test('whatever the two hold, no address and no deal is lost', () => {
    const mails = fc.uniqueArray(
      fc.integer({ min: 1, max: 9 }).map((n) => `p${n}@x.example`),
      { minLength: 1, maxLength: 4 },
    );
    const deals = fc.uniqueArray(fc.constantFrom('d1', 'd2', 'd3'));
    fc.assert(
      fc.property(mails, mails, deals, deals, (a, b, dealsA, dealsB) => {
        const [one, two] = [
          contact('a', 'A', a[0] ?? '', null, ...a.slice(1)),
          contact('b', 'B', b[0] ?? '', null, ...b.slice(1)),
        ];
        const stakes = [
          ...dealsA.map((d) => stakeholder(`a${d}`, d, 'a')),
          ...dealsB.map((d) => stakeholder(`b${d}`, d, 'b')),
        ];
        const { rows, remove } = mergeContacts({
          keep: one,
          drop: two,
          stakeholders: stakes,
          engagements: [],
          ledger: { suppressions: [], lifts: [] },
          key: 'k',
        });
        const [merged] = rows.contacts ?? [];
        expect(new Set([merged?.email, ...(merged?.otherEmails ?? [])])).toEqual(new Set([...a, ...b]));
        const after = new Map(stakes.map((row) => [row.id as string, row]));
        for (const row of rows.stakeholders ?? []) after.set(row.id, row);
        for (const id of remove.stakeholders ?? []) after.delete(id);
        const held = [...after.values()];
        expect(held.every((row) => row.contactId === one.id)).toBe(true);
        expect(held.map((row) => row.dealId).toSorted()).toEqual(
          [...new Set([...dealsA, ...dealsB])].map((d) => `local:${d}`).toSorted(),
        );
      }),
    );
  });
});

test('merging companies moves people, deals and stops', () => {
  const [keep, drop] = [
    company('a', 'Corvane', 'corvane.example'),
    company('b', 'Corvane Retail', 'corvane.example', 'shop.example'),
  ];
  const stop = suppression('u', { kind: 'company', companyId: drop.id, domains: [] });
  const plan = mergeCompanies({
    keep,
    drop,
    contacts: [contact('p', 'Ana Ruiz', 'ana@shop.example', 'b')],
    deals: [deal('d', 'Rollout', 'b')],
    ledger: { suppressions: [stop], lifts: [] },
    key: 'k',
  });
  expect(plan).toMatchObject({
    rows: {
      companies: [{ id: keep.id, name: 'Corvane', domains: ['corvane.example', 'shop.example'] }],
      contacts: [{ id: 'local:p', companyId: keep.id }],
      deals: [{ id: 'local:d', companyId: keep.id }],
      suppressions: [{ id: 'merge:k:local:u', scope: { companyId: keep.id } }],
    },
    remove: { companies: [drop.id] },
  });
});

test('merging deals keeps both histories and one open step', () => {
  const keep = deal('a', 'Rollout', 'corvane', { closeDate: null, tags: ['strategic'] });
  const drop = deal('b', 'Rollout', 'corvane', {
    closeDate: '2026-08-01' as never,
    created: '2026-02-01' as never,
    tags: ['executive'],
  });
  const empty = {
    stakeholders: [],
    milestones: [],
    nextSteps: [],
    touches: [],
    valueLog: [],
    reviews: [],
    engagements: [],
    threadLinks: [],
    suppressions: [],
    lifts: [],
  };
  const plan = mergeDeals({
    keep,
    drop,
    ofKeep: { ...empty, nextSteps: [step('n1', 'a')], stakeholders: [stakeholder('s1', 'a', 'marta')] },
    ofDrop: {
      ...empty,
      nextSteps: [step('n2', 'b'), step('n3', 'b', { status: 'done' })],
      stakeholders: [stakeholder('s2', 'b', 'marta'), stakeholder('s3', 'b', 'tomas')],
      threadLinks: [{ threadId: 't' as never, dealId: drop.id, at: NOW }],
    },
    key: 'k',
    now: NOW,
  });
  expect(plan.rows.deals).toEqual([
    { ...keep, closeDate: '2026-08-01', created: '2026-02-01', tags: ['strategic', 'executive'] },
  ]);
  expect(plan.rows.nextSteps).toMatchObject([
    { id: 'local:n2', dealId: keep.id, status: 'cancelled', closed: { why: 'replaced' } },
    { id: 'local:n3', dealId: keep.id, status: 'done', closed: null },
  ]);
  expect(plan.rows.stakeholders).toMatchObject([{ id: 'local:s3', dealId: keep.id }]);
  expect(plan.rows.threadLinks).toMatchObject([{ dealId: keep.id }]);
  expect(plan.remove).toEqual({ deals: [drop.id], stakeholders: ['local:s2'] });
});
