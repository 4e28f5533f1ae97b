import { day, situation } from '../../../../test/core/build-situation';
import type { LapseExamples } from '../../../../test/core/examples';
import { quoted, windowFact } from '../../../../test/core/fact-specs';

const ours = (on: string) => ({ from: 'jonas', on, text: 'Here is the plan.' }) as const;
const may = { budgetWindow: { from: day('2026-05-04'), to: day('2026-05-15') } };
const word = { from: 'ana', on: '2026-04-02', text: 'The budget is set in the first half of May.' } as const;
const said = (to: string) => ({
  windows: [windowFact(quoted([word], 1, 'The budget is set in the first half of May.'), 'budget', '2026-05-04', to)],
});

export const examples: LapseExamples = {
  seen: [
    {
      name: 'nobody wrote in it (S0-69)',
      on: situation({ mails: [ours('2026-04-20')], deal: may }),
      says: 'budget window, Mon 4 May to Fri 15 May',
    },
    {
      name: 'a decision window',
      on: situation({ mails: [ours('2026-05-20')], deal: { decisionWindow: may.budgetWindow } }),
    },
    {
      name: 'named in passing',
      on: situation({ mails: [word], facts: said('2026-05-15') }),
      quote: 'first half of May',
    },
  ],
  not: [
    { name: 'we wrote in it', on: situation({ mails: [ours('2026-05-06')], deal: may }) },
    {
      name: 'it is still open',
      on: situation({ deal: { budgetWindow: { from: day('2026-06-01'), to: day('2026-06-11') } } }),
    },
    { name: 'named, and still open', on: situation({ mails: [word], facts: said('2026-06-30') }) },
    { name: 'the deal is over', on: situation({ deal: { ...may, outcome: 'lost' } }) },
  ],
};
