import { calledOf } from '../situation-people';
import { saidInThread, wentOn } from '../situation-signals';
import type { Gate } from './gate';
import { checkSignals, wasLifted } from './support/check-signals';

/** The buyer said no, or gave the job to another vendor. Silence is never a no (S0-24, R-5). */
export const declined = {
  id: 'declined',
  label: 'Declined',
  severity: 'never-send',
  why: 'A clear no is an answer. Writing on costs the door that may open later.',
  check(s) {
    // a no is about the deal: it holds until somebody on the buyer's side takes the talk up again
    const hits = saidInThread(s, ['decline', 'chose-competitor'])
      .filter((said) => !wasLifted(s, said) && !wentOn(s, said, true))
      .map((said) => ({ said }));
    return checkSignals(s, 'declined', hits, {
      fires: ({ from, signal }) => ({
        headline:
          signal.kind === 'chose-competitor'
            ? `${calledOf(s, from)} chose another way. Nothing more goes out.`
            : `${calledOf(s, from)} said no. Nothing more goes out.`,
        message:
          signal.kind === 'chose-competitor'
            ? `${calledOf(s, from)} gave the job to another vendor.`
            : `${calledOf(s, from)} decided against it.`,
        fix: 'Close the deal as lost.',
      }),
      question: ({ from }) => `Is this a no from ${calledOf(s, from)}?`,
    });
  },
} as const satisfies Gate;
