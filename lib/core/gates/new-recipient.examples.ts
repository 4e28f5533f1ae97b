import { at, contact, deal, id, mail, mailOf, situation, threadId } from '../../../test/core/build-situation';
import type { GateExamples } from '../../../test/core/examples';
import type { CompanyId, OwnerId, ReviewId } from '../domain/ids';

const cc = { from: 'ana', cc: ['ingrid'], on: '2026-06-10', text: 'Ingrid looks after our contracts.' } as const;
const elsewhere = [contact('ana'), contact('ruben'), contact('ingrid', { companyId: id<CompanyId>('c-other') })];
const answer = (yes: boolean) => [{ threadId, messageId: mail(1), gate: 'new-recipient', yes, at: at('2026-06-11') }];

const yes = {
  id: id<ReviewId>('r-1'),
  dealId: deal.id,
  threadId,
  gate: 'new-recipient',
  ownerId: id<OwnerId>('o-priya'),
  says: 'Ingrid joined',
  evidence: [{ kind: 'record', record: mail(1), says: 'Ingrid on the mail' }],
  status: 'cleared',
  opened: at('2026-06-10T10:00:00Z'),
  settled: { at: at('2026-06-10T11:00:00Z'), by: id<OwnerId>('o-priya'), note: 'fine' },
} as const;

export const examples: GateExamples = {
  fires: [
    {
      name: 'the owner said yes to somebody else',
      on: situation({ mails: [cc, { ...cc, cc: ['olaf'], on: '2026-06-11' }], records: { reviews: [yes] } }),
    },
    {
      name: 'somebody new in Cc',
      on: situation({ mails: [cc] }),
      quote: 'looks after our contracts',
      says: 'Ingrid Sæther joined',
    },
    {
      name: 'somebody new in To of our own mail',
      on: situation({ mails: [{ from: 'jonas', to: ['ana', 'ingrid'], on: '2026-06-10', text: 'Hello' }] }),
    },
    {
      name: 'somebody new who writes',
      on: situation({ mails: [{ from: 'ingrid', on: '2026-06-10', text: 'I joined the team.' }] }),
    },
    { name: 'two new people', on: situation({ mails: [{ ...cc, cc: ['ingrid', 'olaf'] }] }), says: 'and 1 more' },
    {
      name: 'known elsewhere, and the rep says new here',
      on: situation({ mails: [cc], records: { contacts: elsewhere, answers: answer(true) } }),
    },
  ],
  pass: [
    {
      name: 'the owner said yes to her on the mail before',
      on: situation({ mails: [cc, { ...cc, on: '2026-06-11' }], records: { reviews: [yes] } }),
    },
    { name: 'a contact of the company', on: situation({ mails: [{ ...cc, cc: ['ruben'] }] }) },
    {
      name: 'a contact under a second address',
      on: situation({ mails: [cc], records: { contacts: [contact('ana', { otherEmails: [mailOf('ingrid')] })] } }),
    },
    { name: 'a colleague of the rep', on: situation({ mails: [{ ...cc, cc: ['priya'] }] }) },
    {
      name: 'she was on an earlier mail and is no longer',
      on: situation({ mails: [cc, { from: 'ana', on: '2026-06-11', text: 'Just us two.' }] }),
    },
    {
      name: 'known elsewhere, and the rep says not new',
      on: situation({ mails: [cc], records: { contacts: elsewhere, answers: answer(false) } }),
    },
  ],
  unknown: [
    {
      name: 'a contact of another company',
      on: situation({ mails: [cc], records: { contacts: elsewhere } }),
      says: 'another company',
    },
  ],
};
