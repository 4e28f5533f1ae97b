import { mail, situation } from '../../../test/core/build-situation';
import type { GateExamples } from '../../../test/core/examples';

const spam = {
  from: 'ana',
  on: '2026-06-10',
  text: 'This is spam. I have reported it.',
  signals: [{ kind: 'spam-complaint', quote: 'This is spam.' }],
} as const;
const lawyer = {
  from: 'ana',
  on: '2026-06-10',
  text: 'One more mail and my lawyer will be in touch.',
  signals: [{ kind: 'legal-threat', quote: 'my lawyer will be in touch' }],
} as const;

export const examples: GateExamples = {
  fires: [
    { name: 'called spam', on: situation({ mails: [spam] }), quote: 'This is spam.', says: 'calls this spam' },
    { name: 'a lawyer threatened', on: situation({ mails: [lawyer] }), says: 'threatens legal steps' },
    {
      name: 'a complaint before our last mail',
      on: situation({ mails: [spam, { from: 'jonas', on: '2026-06-10T12:00:00Z', text: 'I am sorry.' }] }),
    },
  ],
  pass: [
    {
      name: 'their lawyers read the contract',
      on: situation({
        mails: [
          {
            from: 'ana',
            on: '2026-06-10',
            text: 'Our lawyers are reading it.',
            signals: [{ kind: 'legal', quote: 'Our lawyers are reading it.' }],
          },
        ],
      }),
    },
    {
      name: 'your mail was in the spam folder',
      on: situation({ mails: [{ from: 'ana', on: '2026-06-10', text: 'Found it in spam, sorry!' }] }),
    },
  ],
  unknown: [
    {
      name: 'it may be meant as one',
      on: situation({
        mails: [{ ...spam, signals: [{ kind: 'spam-complaint', certainty: 'likely', quote: 'This is spam.' }] }],
      }),
      quote: 'This is spam.',
    },
    {
      name: 'the person is no longer on the mail',
      on: situation({ mails: [lawyer, { from: 'ruben', on: '2026-06-11', text: 'Let me take this.' }] }),
      quote: mail(1),
    },
  ],
};
