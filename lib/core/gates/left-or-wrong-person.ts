import { audienceOf, calledOf } from '../situation-people';
import { saidInThread, wentOn } from '../situation-signals';
import type { Gate } from './gate';
import { checkSignals, wasLifted } from './support/check-signals';

/** The mail would reach somebody who has left, or who is not responsible. */
export const leftOrWrongPerson = {
  id: 'left-or-wrong-person',
  label: 'Wrong person',
  severity: 'never-send',
  why: 'A mail to someone who has left, or has nothing to do with it, is noise at best.',
  check(s) {
    const audience = new Set<string>(audienceOf(s).map((person) => person.email));
    // the mailbox itself often says so, by rule
    const hits = saidInThread(s, ['left-company', 'wrong-person'], true)
      .filter((said) => audience.has(said.from.email) && !wasLifted(s, said) && !wentOn(s, said))
      .map((said) => ({ said }));
    return checkSignals(s, 'left-or-wrong-person', hits, {
      fires: ({ from, signal }) => ({
        headline:
          signal.kind === 'left-company'
            ? `${calledOf(s, from)} has left. Nothing goes to this address.`
            : `${calledOf(s, from)} is not the person for this.`,
        message:
          signal.kind === 'left-company'
            ? `${calledOf(s, from)} is no longer there.`
            : `${calledOf(s, from)} is not responsible for this.`,
        fix: `Suppress ${calledOf(s, from)} and find who took over.`,
      }),
      question: ({ from }) => `Is ${calledOf(s, from)} the wrong person for this, or gone?`,
    });
  },
} as const satisfies Gate;
