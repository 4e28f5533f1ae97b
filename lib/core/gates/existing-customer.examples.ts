import { situation } from '../../../test/core/build-situation';
import type { GateExamples } from '../../../test/core/examples';

const asked = {
  from: 'ana',
  on: '2026-06-10',
  text: 'Could you send the plan?',
  signals: [{ kind: 'open-question', quote: 'Could you send the plan?' }],
} as const;
const thanks = { from: 'ana', on: '2026-06-10', text: 'Thank you!' } as const;

export const examples: GateExamples = {
  fires: [
    {
      name: 'tagged as a customer (S0-35)',
      on: situation({ mails: [asked], deal: { tags: ['existing-customer'] } }),
      quote: 'tagged existing customer',
    },
  ],
  pass: [
    { name: 'tagged otherwise', on: situation({ mails: [asked], deal: { tags: ['strategic'] } }) },
    { name: 'there is nothing to write', on: situation({ mails: [thanks], deal: { tags: ['existing-customer'] } }) },
  ],
  unknown: 'The deal says it or does not; there is nothing to ask.',
};
