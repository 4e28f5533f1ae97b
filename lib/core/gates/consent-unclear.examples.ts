import { at, contact, mail, situation, threadId } from '../../../test/core/build-situation';
import type { GateExamples } from '../../../test/core/examples';

const unclear = [contact('ana', { consent: 'unclear' }), contact('ruben')];
const cold = { from: 'jonas', on: '2026-06-09', text: 'I saw your new store and have an idea.' } as const;
const put = { from: 'ruben', to: ['jonas', 'ana'], on: '2026-06-10', text: 'Ana should see this.' } as const;
const answer = (yes: boolean) => [{ threadId, messageId: mail(1), gate: 'consent-unclear', yes, at: at('2026-06-11') }];

export const examples: GateExamples = {
  fires: [
    {
      name: 'we wrote first and nobody knows why we may',
      on: situation({ mails: [cold], records: { contacts: unclear } }),
      says: 'Ana',
    },
    {
      name: 'withdrawn, although she wrote to us',
      on: situation({
        mails: [{ from: 'ana', on: '2026-06-10', text: 'Hi' }],
        records: { contacts: [contact('ana', { consent: 'withdrawn' })] },
      }),
      says: 'withdrew',
    },
    {
      name: 'put on the mail, and the rep sees no basis',
      on: situation({ mails: [put], records: { contacts: unclear, answers: answer(true) } }),
    },
  ],
  pass: [
    { name: 'given', on: situation({ mails: [cold] }) },
    {
      name: 'she wrote to us herself',
      on: situation({
        mails: [cold, { from: 'ana', on: '2026-06-10', text: 'Tell me more.' }],
        records: { contacts: unclear },
      }),
    },
    {
      name: 'she is not on the mail',
      on: situation({ mails: [{ from: 'ruben', on: '2026-06-10', text: 'Hi' }], records: { contacts: unclear } }),
    },
    {
      name: 'put on the mail, and the rep sees a basis',
      on: situation({ mails: [put], records: { contacts: unclear, answers: answer(false) } }),
    },
  ],
  unknown: [
    {
      name: 'a colleague put her on the mail',
      on: situation({ mails: [put], records: { contacts: unclear } }),
      says: 'Ruben put Ana',
    },
  ],
};
