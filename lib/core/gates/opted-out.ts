import { calledOf } from '../situation-people';
import type { Gate } from './gate';
import { checkSignals } from './support/check-signals';
import { stopHits } from './support/stop-hits';

/** The buyer asked not to be written to again. */
export const optedOut = {
  id: 'opted-out',
  label: 'Opted out',
  severity: 'never-send',
  why: 'Writing after an opt-out is unlawful in many places and always unwelcome.',
  check(s) {
    return checkSignals(s, 'opted-out', stopHits(s, ['opt-out'], 'asking to be removed'), {
      fires: ({ from }) => ({
        headline: `Nothing more goes to ${calledOf(s, from)}.`,
        message: `${calledOf(s, from)} asked to be removed.`,
        fix: `Suppress ${calledOf(s, from)}.`,
      }),
      question: ({ from }) => `Is ${calledOf(s, from)} asking to be removed?`,
    });
  },
} as const satisfies Gate;
