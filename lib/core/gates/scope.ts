import { calledOf } from '../situation-people';
import type { Gate } from './gate';
import { changeWords } from './support/change-words';
import { checkSignals } from './support/check-signals';
import { topicHits } from './support/topic-hits';

/** The buyer wants more, less or something else than was on the table (S1-19, S1-43). Speaking of the scope is no change of it. */
export const scope = {
  id: 'scope',
  label: 'Scope change',
  severity: 'ask-first',
  why: 'A change of scope agreed in a mail is work that nobody has priced.',
  clearedBy: 'account',
  check(s) {
    const hits = topicHits(s, ['scope']).filter(({ said }) => changeWords.test(said.signal.quote));
    return checkSignals(s, 'scope', hits, {
      fires: ({ from }) => ({
        message: `${calledOf(s, from)} wants the scope changed.`,
        fix: 'Agree the change with the account owner before you answer it.',
        decides: 'the change of scope',
      }),
      question: ({ from }) => `Does ${calledOf(s, from)} want the scope changed?`,
    });
  },
} as const satisfies Gate;
