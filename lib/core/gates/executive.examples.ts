import { contact, situation } from '../../../test/core/build-situation';
import type { GateExamples } from '../../../test/core/examples';

const asked = {
  from: 'ana',
  on: '2026-06-10',
  text: 'Could you send the plan?',
  signals: [{ kind: 'open-question', quote: 'Could you send the plan?' }],
} as const;
const withBoss = (title: string) =>
  situation({
    mails: [{ ...asked, cc: ['ruben'] }],
    records: { contacts: [contact('ana'), contact('ruben', { title })] },
  });

export const examples: GateExamples = {
  fires: [
    {
      name: 'tagged executive',
      on: situation({ mails: [asked], deal: { tags: ['executive'] } }),
      quote: 'tagged executive',
    },
    {
      name: 'their management is on the mail among others (S0-19)',
      on: withBoss('Chief Financial Officer'),
      quote: 'Chief Financial Officer',
      says: 'Ruben Maas',
    },
  ],
  pass: [
    { name: 'a deputy', on: withBoss('Vice President Operations') },
    { name: 'a head of something', on: withBoss('Head of Facilities') },
    {
      name: 'who leads the firm and talks with us alone',
      on: situation({ mails: [asked], records: { contacts: [contact('ana', { title: 'Managing Director' })] } }),
    },
    { name: 'tagged otherwise', on: situation({ mails: [asked], deal: { tags: ['existing-customer'] } }) },
    {
      name: 'there is nothing to write',
      on: situation({ mails: [{ from: 'ana', on: '2026-06-10', text: 'Thank you!' }], deal: { tags: ['executive'] } }),
    },
  ],
  unknown: 'The deal says it or does not; there is nothing to ask.',
};
