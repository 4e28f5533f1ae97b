import { situation } from '../../../test/core/build-situation';
import type { GateExamples } from '../../../test/core/examples';

const ours = { from: 'jonas', on: '2026-06-09', text: 'Here is the plan.' } as const;

export const examples: GateExamples = {
  fires: [
    {
      name: 'a thank-you',
      on: situation({ mails: [ours, { from: 'ana', on: '2026-06-10', text: 'Thank you!' }] }),
      quote: '2 messages',
    },
    { name: 'silence, however long', on: situation({ now: '2027-01-04T09:00:00Z', mails: [ours] }) },
    {
      name: 'put off until a day that lies ahead',
      on: situation({
        mails: [
          ours,
          {
            from: 'ana',
            on: '2026-06-10',
            text: 'Not before October.',
            signals: [{ kind: 'not-now-future', quote: 'Not before October.', until: '2026-10-01' }],
          },
        ],
      }),
    },
  ],
  pass: [
    {
      name: 'they asked',
      on: situation({
        mails: [
          {
            from: 'ana',
            on: '2026-06-10',
            text: 'Which plan?',
            signals: [{ kind: 'open-question', quote: 'Which plan?' }],
          },
        ],
      }),
    },
    {
      name: 'we promised',
      on: situation({ mails: [{ ...ours, promises: [{ due: '2026-06-11', quote: 'Here is the plan.' }] }] }),
    },
  ],
  unknown: 'Without a ground there is no reason; that is an answer, not a gap.',
};
