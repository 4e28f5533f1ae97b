import { situation } from '../../../test/core/build-situation';
import type { GateExamples } from '../../../test/core/examples';
import { plainQuestion, thanks } from '../../../test/core/raised-by-buyer';

export const examples: GateExamples = {
  fires: [
    {
      name: 'at the limit',
      on: situation({ mails: [plainQuestion], deal: { amount: { amount: 500_000, currency: 'EUR' } } }),
      quote: '500000 EUR',
    },
    {
      name: 'tagged high value, amount not known',
      on: situation({ mails: [plainQuestion], deal: { amount: null, tags: ['high-value'] } }),
      quote: 'tagged',
    },
  ],
  pass: [
    {
      name: 'one below the limit',
      on: situation({ mails: [plainQuestion], deal: { amount: { amount: 499_999, currency: 'EUR' } } }),
    },
    { name: 'the amount is not known', on: situation({ mails: [plainQuestion], deal: { amount: null } }) },
    {
      name: 'there is nothing to write',
      on: situation({ mails: [thanks], deal: { tags: ['high-value'] } }),
    },
  ],
  unknown: 'The deal says it or does not; there is nothing to ask.',
};
