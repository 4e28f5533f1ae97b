import { at, contact, deal, id, mail, mailOf, records, situation, threadId } from '../../../test/core/build-situation';
import type { GateExamples } from '../../../test/core/examples';
import { plainQuestion } from '../../../test/core/raised-by-buyer';
import type { CompanyId, ContactId, DealId } from '../domain/ids';
import type { Records } from '../domain/records';
import { pairKey } from '../matching/duplicates/pair-key';

const on = (more: Partial<Records>) => situation({ mails: [plainQuestion], records: more });
const answer = (yes: boolean) => ({
  answers: [{ threadId, messageId: mail(1), gate: 'duplicate-records', yes, at: at('2026-06-11') }],
});
const apart = (a: string, b: string) =>
  ({ threadId: pairKey(a, b), messageId: null, gate: 'duplicate-records', yes: false, at: at('2026-06-11') }) as const;
const twice = [contact('ana'), contact('ana', { id: id<ContactId>('p-ana-2'), name: 'A. Ruiz' })];
const [corvane] = records.companies;
const companies = corvane ? [corvane, { ...corvane, id: id<CompanyId>('c-2'), name: 'Corvane AG' }] : [];
const again = { ...deal, id: id<DealId>('d-2'), name: 'Store Energy-Audit' };

export const examples: GateExamples = {
  fires: [
    {
      name: 'the rep says it is the same person',
      on: on({ contacts: twice, ...answer(true) }),
      quote: 'p-ana-2',
      says: 'is there twice',
    },
  ],
  pass: [
    { name: 'two people', on: on({}) },
    { name: 'the rep says they are two', on: on({ contacts: twice, ...answer(false) }) },
    {
      name: 'somebody said on another thread that they are two',
      on: on({ contacts: twice, answers: [apart('p-ana', 'p-ana-2')] }),
    },
    { name: 'another deal of the company', on: on({ deals: [deal, { ...again, name: 'Second phase' }] }) },
    { name: 'a deal of that name that is over', on: on({ deals: [deal, { ...again, outcome: 'won' }] }) },
    {
      name: 'there is nothing to write',
      on: situation({ mails: [{ from: 'ana', on: '2026-06-10', text: 'Thanks!' }], records: { contacts: twice } }),
    },
  ],
  unknown: [
    {
      name: 'two contacts with one address (S0-32)',
      on: on({ contacts: twice }),
      quote: 'p-ana-2',
      says: 'same person',
    },
    {
      name: 'one is known under a second address',
      on: on({ contacts: [contact('ana'), contact('ruben', { otherEmails: [mailOf('ana')] })] }),
    },
    {
      name: 'somebody said it of other two',
      on: on({ contacts: twice, answers: [apart('p-ana', 'p-ruben')] }),
    },
    { name: 'two companies with one domain', on: on({ companies }), says: 'same company' },
    { name: 'two open deals under one name', on: on({ deals: [deal, again] }), says: 'same deal' },
  ],
};
