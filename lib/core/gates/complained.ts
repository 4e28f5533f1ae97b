import { calledOf } from '../situation-people';
import type { Gate } from './gate';
import { checkSignals } from './support/check-signals';
import { stopHits } from './support/stop-hits';

/** The buyer called our mail spam or threatened legal steps. */
export const complained = {
  id: 'complained',
  label: 'Complained',
  severity: 'never-send',
  why: 'One more mail after a complaint makes it worse, for the person and for everything we send.',
  check(s) {
    return checkSignals(s, 'complained', stopHits(s, ['spam-complaint', 'legal-threat'], 'the complaint'), {
      fires: ({ from, signal }) => ({
        headline: `${calledOf(s, from)} complained. Nothing more goes out.`,
        message:
          signal.kind === 'legal-threat'
            ? `${calledOf(s, from)} threatens legal steps.`
            : `${calledOf(s, from)} calls this spam.`,
        fix: `Suppress ${calledOf(s, from)} and tell the account owner.`,
      }),
      question: ({ from }) => `Is ${calledOf(s, from)} complaining about our mail?`,
    });
  },
} as const satisfies Gate;
