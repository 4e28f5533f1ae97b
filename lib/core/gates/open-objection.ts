import { calledOf } from '../situation-people';
import type { Gate } from './gate';
import { checkSignals } from './support/check-signals';
import { topicHits } from './support/topic-hits';

/** A concern stands between the buyer and a yes (S1-45). */
export const openObjection = {
  id: 'open-objection',
  label: 'Objection open',
  severity: 'ask-first',
  why: 'A quick answer to a real concern closes the talk, not the concern.',
  clearedBy: 'account',
  check(s) {
    const hits = topicHits(s, ['objection']);
    return checkSignals(s, 'open-objection', hits, {
      fires: ({ from }) => ({
        message: `${calledOf(s, from)} raised a concern.`,
        fix: 'Agree the answer with the account owner.',
        decides: 'the answer to the concern',
      }),
      question: ({ from }) => `Is this a concern that holds ${calledOf(s, from)} back?`,
    });
  },
} as const satisfies Gate;
