import { contact, situation } from '../../../test/core/build-situation';
import type { GateExamples } from '../../../test/core/examples';
import { plainQuestion, thanks } from '../../../test/core/raised-by-buyer';

const withBoss = (title: string) =>
  situation({
    mails: [{ ...plainQuestion, cc: ['ruben'] }],
    records: { contacts: [contact('ana'), contact('ruben', { title })] },
  });

export const examples: GateExamples = {
  fires: [
    {
      name: 'tagged executive',
      on: situation({ mails: [plainQuestion], deal: { tags: ['executive'] } }),
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
      on: situation({
        mails: [plainQuestion],
        records: { contacts: [contact('ana', { title: 'Managing Director' })] },
      }),
    },
    { name: 'tagged otherwise', on: situation({ mails: [plainQuestion], deal: { tags: ['existing-customer'] } }) },
    {
      name: 'there is nothing to write',
      on: situation({ mails: [thanks], deal: { tags: ['executive'] } }),
    },
  ],
  unknown: 'The deal says it or does not; there is nothing to ask.',
};
