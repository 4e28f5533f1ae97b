import { situation } from '../../../../test/core/build-situation';
import type { LapseExamples } from '../../../../test/core/examples';

const asked = {
  from: 'ana',
  on: '2026-06-09',
  text: 'Which file format should the list have?',
  signals: [{ kind: 'open-question', quote: 'Which file format should the list have?' }],
} as const;
const ours = (text: string) => ({ from: 'jonas', on: '2026-06-10', text }) as const;
const dated = 'I will send the template by Friday.';

export const examples: LapseExamples = {
  seen: [
    {
      name: 'only the answer (S2-4)',
      on: situation({ mails: [asked, ours('A plain list in CSV is fine.')] }),
      quote: 'plain list',
      says: 'asks and dates nothing',
    },
  ],
  not: [
    {
      name: 'with a question',
      on: situation({ mails: [asked, ours('CSV is fine. Shall we test it with one store?')] }),
    },
    {
      name: 'with a day',
      on: situation({ mails: [asked, { ...ours(dated), promises: [{ due: '2026-06-12', quote: dated }] }] }),
    },
    { name: 'they asked nothing', on: situation({ mails: [{ ...asked, signals: [] }, ours('Here is the list.')] }) },
    {
      name: 'they have written since',
      on: situation({ mails: [asked, ours('CSV is fine.'), { from: 'ana', on: '2026-06-11', text: 'Thanks.' }] }),
    },
  ],
};
