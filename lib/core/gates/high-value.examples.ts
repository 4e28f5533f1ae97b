import { situation } from '../../../test/core/build-situation';
import type { GateExamples } from '../../../test/core/examples';

const asked = {
  from: 'ana',
  on: '2026-06-10',
  text: 'Could you send the plan?',
  signals: [{ kind: 'open-question', quote: 'Could you send the plan?' }],
} as const;

export const examples: GateExamples = {
  fires: [
    {
      name: 'at the limit',
      on: situation({ mails: [asked], deal: { amount: { amount: 500_000, currency: 'EUR' } } }),
      quote: '500000 EUR',
    },
    {
      name: 'tagged high value, amount not known',
      on: situation({ mails: [asked], deal: { amount: null, tags: ['high-value'] } }),
      quote: 'tagged',
    },
  ],
  pass: [
    {
      name: 'one below the limit',
      on: situation({ mails: [asked], deal: { amount: { amount: 499_999, currency: 'EUR' } } }),
    },
    { name: 'the amount is not known', on: situation({ mails: [asked], deal: { amount: null } }) },
    {
      name: 'there is nothing to write',
      on: situation({ mails: [{ from: 'ana', on: '2026-06-10', text: 'Thank you!' }], deal: { tags: ['high-value'] } }),
    },
  ],
  unknown: 'The deal says it or does not; there is nothing to ask.',
};
