import { situation } from '../../../test/core/build-situation';
import type { GateExamples } from '../../../test/core/examples';
import { plainQuestion, thanks } from '../../../test/core/raised-by-buyer';

export const examples: GateExamples = {
  fires: [
    {
      name: 'tagged strategic',
      on: situation({ mails: [plainQuestion], deal: { tags: ['strategic'] } }),
      quote: 'tagged strategic',
    },
  ],
  pass: [
    { name: 'tagged otherwise', on: situation({ mails: [plainQuestion], deal: { tags: ['existing-customer'] } }) },
    {
      name: 'there is nothing to write',
      on: situation({ mails: [thanks], deal: { tags: ['strategic'] } }),
    },
  ],
  unknown: 'The deal says it or does not; there is nothing to ask.',
};
