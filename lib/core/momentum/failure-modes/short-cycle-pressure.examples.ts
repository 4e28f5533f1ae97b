import { situation } from '../../../../test/core/build-situation';
import type { LapseExamples } from '../../../../test/core/examples';

const long = { mode: 'long-cycle' } as const;
const ours = (on: string, text = 'Here is the plan for the store.') => ({ from: 'jonas', on, text }) as const;
const push = ours('2026-06-08', 'Please decide now, please. We cannot keep waiting.');

export const examples: LapseExamples = {
  seen: [
    {
      name: 'two mails in a week (S0-69, S0-42)',
      on: situation({ mails: [ours('2026-06-02'), ours('2026-06-05')], deal: long }),
      says: '3 days after the one before; a long deal leaves 14',
    },
    { name: 'words that push', on: situation({ mails: [push], deal: long }), says: 'pushes' },
  ],
  not: [
    { name: 'an active deal', on: situation({ mails: [ours('2026-06-02'), ours('2026-06-05')] }) },
    {
      name: 'the rhythm of a long deal',
      on: situation({ mails: [ours('2026-05-12'), ours('2026-06-05')], deal: long }),
    },
    {
      name: 'they answered in between',
      on: situation({
        mails: [ours('2026-06-02'), { from: 'ana', on: '2026-06-03', text: 'Thanks.' }, ours('2026-06-05')],
        deal: long,
      }),
    },
  ],
};
