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
      name: 'tagged executive',
      on: situation({ mails: [asked], deal: { tags: ['executive'] } }),
      quote: 'tagged executive',
    },
  ],
  pass: [
    { name: 'tagged otherwise', on: situation({ mails: [asked], deal: { tags: ['existing-customer'] } }) },
    {
      name: 'there is nothing to write',
      on: situation({ mails: [{ from: 'ana', on: '2026-06-10', text: 'Thank you!' }], deal: { tags: ['executive'] } }),
    },
  ],
  unknown: 'The deal says it or does not; there is nothing to ask.',
};
