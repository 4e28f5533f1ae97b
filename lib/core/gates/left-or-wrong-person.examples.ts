import { situation } from '../../../test/core/build-situation';
import type { GateExamples } from '../../../test/core/examples';

const left = {
  from: 'ana',
  on: '2026-06-10',
  automatic: true,
  text: 'I have left Corvane Retail. Please write to Ruben Maas.',
  signals: [{ kind: 'left-company', quote: 'I have left Corvane Retail.' }],
} as const;
const wrong = {
  from: 'ana',
  on: '2026-06-10',
  text: 'I am not responsible for this.',
  signals: [{ kind: 'wrong-person', quote: 'I am not responsible for this.' }],
} as const;
const ours = { from: 'jonas', on: '2026-06-09', text: 'Here is the plan.' } as const;

export const examples: GateExamples = {
  fires: [
    {
      name: 'the mailbox says she has left',
      on: situation({ mails: [ours, left] }),
      quote: 'I have left',
      says: 'has left',
    },
    { name: 'not responsible', on: situation({ mails: [ours, wrong] }), says: 'not responsible' },
  ],
  pass: [
    {
      name: 'her successor writes, without her',
      on: situation({ mails: [ours, left, { from: 'ruben', on: '2026-06-11', text: 'I took over.' }] }),
    },
    {
      name: 'away for a week',
      on: situation({
        mails: [
          ours,
          {
            ...left,
            text: 'I am away until Monday.',
            signals: [{ kind: 'out-of-office', quote: 'I am away until Monday.', until: '2026-06-15' }],
          },
        ],
      }),
    },
    {
      name: 'somebody else left',
      on: situation({ mails: [{ from: 'ana', on: '2026-06-10', text: 'Our CFO has left, so I decide now.' }] }),
    },
  ],
  unknown: [
    {
      name: 'perhaps the wrong person',
      on: situation({
        mails: [
          {
            ...wrong,
            signals: [{ kind: 'wrong-person', certainty: 'likely', quote: 'I am not responsible for this.' }],
          },
        ],
      }),
      says: 'Ana',
    },
  ],
};
