import { calledOf } from '../situation-people';
import type { Gate } from './gate';
import { checkSignals } from './support/check-signals';
import { topicHits } from './support/topic-hits';

/** Contract, clauses, NDA or data protection are on the table. */
export const termsAndLegal = {
  id: 'terms-and-legal',
  label: 'Terms asked',
  severity: 'ask-first',
  why: 'A sentence about terms can bind us. Whoever owns the terms reads it first.',
  clearedBy: 'terms',
  check(s) {
    const hits = topicHits(s, ['legal']);
    return checkSignals(s, 'terms-and-legal', hits, {
      fires: ({ from }) => ({
        message: `${calledOf(s, from)} raised contract terms.`,
        fix: 'Ask who owns the terms. That passage stays blank until then.',
        decides: 'the terms',
      }),
      question: ({ from }) => `Is ${calledOf(s, from)} raising contract terms?`,
    });
  },
} as const satisfies Gate;
