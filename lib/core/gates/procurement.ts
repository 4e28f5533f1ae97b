import { calledOf } from '../situation-people';
import type { Gate } from './gate';
import { checkSignals } from './support/check-signals';
import { runningStep } from './support/running-step';
import { topicHits } from './support/topic-hits';

/** The buyer's purchasing process has begun: vendor forms, tender, purchase order. */
export const procurement = {
  id: 'procurement',
  label: 'Purchasing',
  severity: 'ask-first',
  why: 'Purchasing keeps every word it gets. One named person answers it.',
  clearedBy: 'procurement',
  check(s) {
    const hits = topicHits(s, ['procurement']);
    const said = checkSignals(s, 'procurement', hits, {
      fires: ({ from }) => ({
        message: `${calledOf(s, from)} brought in purchasing.`,
        fix: 'Ask who handles purchasing before you answer.',
        decides: 'the purchasing step',
      }),
      question: ({ from }) => `Is ${calledOf(s, from)} speaking of purchasing?`,
    });
    return said.kind === 'pass' ? runningStep(s, 'procurement', 'the purchasing step') : said;
  },
} as const satisfies Gate;
