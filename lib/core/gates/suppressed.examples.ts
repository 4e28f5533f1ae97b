import { at, contact, day, deal, id, mailOf, situation } from '../../../test/core/build-situation';
import type { GateExamples } from '../../../test/core/examples';
import type { OwnerId, SuppressionId } from '../domain/ids';
import type { Suppression, SuppressionScope } from '../domain/suppression';

const mails = [{ from: 'ana', on: '2026-06-10', text: 'Could you send the plan?' }] as const;
function on(scope: SuppressionScope, more: Partial<Suppression> = {}, extra: Parameters<typeof situation>[0] = {}) {
  const row: Suppression = {
    id: id<SuppressionId>('s-1'),
    scope,
    reason: 'opted-out',
    until: null,
    evidence: null,
    by: id<OwnerId>('o-priya'),
    at: at('2026-05-02'),
    source: 'rep',
    ...more,
  };
  return situation({ mails, ...extra, records: { suppressions: [row], ...extra.records } });
}
const ana = { kind: 'person', contactId: contact('ana').id, emails: [mailOf('ana')] } as const;
const second = mailOf('a.ruiz@corvane.example');
const twin = [{ from: 'ruben', cc: ['x'], on: '2026-06-10', text: 'Ana is in Cc.' }] as const;
const withTwin = () => {
  const s = on(ana, {}, { mails: twin });
  const [read] = s.thread.messages;
  if (!read) throw new Error('one mail expected');
  const message = { ...read.message, cc: [{ name: 'Ruiz, Ana', email: second }] };
  return { ...s, thread: { ...s.thread, messages: [{ ...read, message }] } };
};

export const examples: GateExamples = {
  fires: [
    { name: 'the person, by address', on: on({ ...ana, contactId: null }), says: 'Nothing goes to Ana.' },
    {
      name: 'the person, by another of their addresses',
      on: on({ ...ana, emails: [second] }, {}, { records: { contacts: [contact('ana', { otherEmails: [second] })] } }),
    },
    {
      name: 'the company, by a subdomain',
      on: on(
        { kind: 'company', companyId: null, domains: ['corvane.example'] },
        {},
        { mails: [{ ...mails[0], from: 'eu@mail.corvane.example' }] },
      ),
    },
    { name: 'the deal', on: on({ kind: 'deal', dealId: deal.id }), says: 'This deal is suppressed' },
    {
      name: 'mail to the person, with a last day that is today',
      on: on({ ...ana, kind: 'channel', channel: 'mail' }, { until: day('2026-06-11') }),
      says: 'until Thu 11 Jun',
    },
    {
      name: 'somebody who is only in Cc',
      on: on(ana, {}, { mails: [{ from: 'ruben', cc: ['ana'], on: '2026-06-10', text: 'Hello' }] }),
    },
  ],
  pass: [
    { name: 'its last day was yesterday', on: on(ana, { until: day('2026-06-10') }) },
    {
      name: 'it was lifted',
      on: on(
        ana,
        {},
        {
          records: {
            lifts: [
              {
                id: id<SuppressionId>('l-1'),
                lifts: id<SuppressionId>('s-1'),
                by: id<OwnerId>('o-priya'),
                why: 'She called',
                at: at('2026-06-01'),
              },
            ],
          },
        },
      ),
    },
    { name: 'another channel', on: on({ ...ana, kind: 'channel', channel: 'phone' }) },
    {
      name: 'somebody else of the company',
      on: on({ kind: 'person', contactId: contact('ruben').id, emails: [mailOf('ruben')] }),
    },
    {
      name: 'a company whose domain only ends alike',
      on: on({ kind: 'company', companyId: null, domains: ['vane.example'] }),
    },
    { name: 'another deal', on: on({ kind: 'deal', dealId: id('d-other') }) },
  ],
  unknown: [{ name: 'the same name under an unknown address', on: withTwin(), says: 'a.ruiz@corvane.example' }],
};
