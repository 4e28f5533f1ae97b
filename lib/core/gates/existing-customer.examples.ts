import { situation } from '../../../test/core/build-situation';
import type { GateExamples } from '../../../test/core/examples';
import { plainQuestion, thanks } from '../../../test/core/raised-by-buyer';

export const examples: GateExamples = {
  fires: [
    {
      name: 'tagged as a customer (S0-35)',
      on: situation({ mails: [plainQuestion], deal: { tags: ['existing-customer'] } }),
      quote: 'tagged existing customer',
    },
  ],
  pass: [
    { name: 'tagged otherwise', on: situation({ mails: [plainQuestion], deal: { tags: ['strategic'] } }) },
    { name: 'there is nothing to write', on: situation({ mails: [thanks], deal: { tags: ['existing-customer'] } }) },
  ],
  unknown: 'The deal says it or does not; there is nothing to ask.',
};
