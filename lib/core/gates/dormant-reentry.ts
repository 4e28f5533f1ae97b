import { sayDay } from '../domain/instant';
import { quietOf } from '../momentum/quiet';
import { rankReasons } from '../reasons/rank-reasons';
import { isBuyersWord } from '../situation-people';
import { type Gate, pass } from './gate';
import { answerTo } from './support/check-signals';

/** Our side would wake a deal that was put aside or has been silent for long (S0-40). Answering the buyer is no re-entry. */
export const dormantReentry = {
  id: 'dormant-reentry',
  label: 'Asleep',
  severity: 'ask-first',
  why: 'A sleeping deal is woken once. The account owner says with what.',
  clearedBy: 'account',
  check(s) {
    const { facts } = s.thread;
    if (facts.turn === 'rep' || rankReasons(s).length === 0) return pass;
    const { deal } = s.on;
    const fires = (says: string, record: string) =>
      ({
        kind: 'fires',
        message: `${says}.`,
        fix: 'Ask the account owner whether and with what to come back.',
        decides: 'coming back to this deal',
        evidence: [{ kind: 'record', record, says }],
      }) as const;
    if (deal.parked) return fires(`Parked until ${sayDay(deal.parked.until, s.today)}: ${deal.parked.why}`, deal.id);
    const { quiet, window } = quietOf(s);
    const limit = 3 * window;
    if (quiet !== null) return quiet > limit ? fires(`No contact for ${quiet} days`, s.thread.thread.id) : pass;
    const word = s.thread.messages.findLast((read) => isBuyersWord(s, read));
    if (!word) return pass;
    const answer = answerTo(s, 'dormant-reentry', word.message.id);
    if (answer !== null) return answer ? fires(`No contact for more than ${limit} days`, s.thread.thread.id) : pass;
    return {
      kind: 'unknown',
      about: word.message.id,
      question: `The date of the last answer is not known. Is it more than ${limit} days ago?`,
      evidence: [{ kind: 'record', record: word.message.id, says: `Date as shown: ${word.message.atText || 'none'}` }],
    };
  },
} as const satisfies Gate;
