import { situation } from '../../../../test/core/build-situation';
import type { LapseExamples } from '../../../../test/core/examples';

const ours = (text: string) => ({ from: 'jonas', on: '2026-06-08', text }) as const;
const empty = ours('Hi Ana. Any joy with the proposal?');

export const examples: LapseExamples = {
  seen: [
    { name: 'asks for news (S1-56)', on: situation({ mails: [empty] }), quote: 'Any joy', says: 'only checks in' },
    { name: 'in German', on: situation({ mails: [ours('Hallo Ana. Ich wollte nur nachfragen.')] }) },
  ],
  not: [
    {
      name: 'a question of its own',
      on: situation({ mails: [ours('Shall we start with the store in Lund on 1 July?')] }),
    },
    {
      name: 'they have answered it',
      on: situation({ mails: [empty, { from: 'ana', on: '2026-06-09', text: 'Yes, we like it.' }] }),
    },
    { name: 'no mail of ours', on: situation({ mails: [{ ...empty, from: 'ana' }] }) },
  ],
};
