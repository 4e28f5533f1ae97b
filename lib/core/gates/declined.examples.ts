import { situation } from '../../../test/core/build-situation';
import type { GateExamples } from '../../../test/core/examples';

const no = {
  from: 'ana',
  on: '2026-06-10',
  text: 'We have decided against it.',
  signals: [{ kind: 'decline', quote: 'We have decided against it.' }],
} as const;
const rival = {
  from: 'ana',
  on: '2026-06-10',
  text: 'We went with another vendor.',
  signals: [{ kind: 'chose-competitor', quote: 'We went with another vendor.' }],
} as const;
const later = {
  from: 'ruben',
  on: '2026-06-11',
  text: 'We would like to look at this again. Could you send a new plan?',
  signals: [{ kind: 'interested', quote: 'We would like to look at this again.' }],
} as const;

export const examples: GateExamples = {
  fires: [
    { name: 'a clear no', on: situation({ mails: [no] }), quote: 'decided against', says: 'Ana said no' },
    { name: 'another vendor has the job', on: situation({ mails: [rival] }), says: 'another vendor' },
    {
      name: 'a no that we thanked for',
      on: situation({ mails: [no, { from: 'jonas', on: '2026-06-10T11:00:00Z', text: 'Thank you for telling me.' }] }),
    },
    {
      name: 'a no, then a colleague who only says hello',
      on: situation({ mails: [no, { from: 'ruben', on: '2026-06-11', text: 'Best wishes from me too.' }] }),
    },
  ],
  pass: [
    {
      name: 'silence',
      on: situation({
        now: '2026-12-01T09:00:00Z',
        mails: [{ from: 'jonas', on: '2026-06-10', text: 'Here is the plan.' }],
      }),
    },
    {
      name: 'not now is not never',
      on: situation({
        mails: [
          {
            from: 'ana',
            on: '2026-06-10',
            text: 'Not before October.',
            signals: [{ kind: 'not-now-future', quote: 'Not before October.', until: '2026-10-01' }],
          },
        ],
      }),
    },
    {
      name: 'a no to the price only',
      on: situation({
        mails: [
          {
            from: 'ana',
            on: '2026-06-10',
            text: 'That price is a no.',
            signals: [{ kind: 'pricing', quote: 'That price is a no.' }],
          },
        ],
      }),
    },
    { name: 'somebody on their side took the talk up again', on: situation({ mails: [no, later] }) },
  ],
  unknown: [
    {
      name: 'a no that may be one',
      on: situation({
        mails: [{ ...no, signals: [{ kind: 'decline', certainty: 'likely', quote: 'We have decided against it.' }] }],
      }),
      says: 'Is this a no from Ana?',
    },
  ],
};
