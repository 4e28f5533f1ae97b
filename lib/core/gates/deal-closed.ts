import { sayDay } from '../domain/instant';
import { newestOf } from '../situation-people';
import { type Gate, pass } from './gate';
import { answerTo } from './support/check-signals';

/** The deal is won, lost or past its last day: there is nothing left to follow up. */
export const dealClosed = {
  id: 'deal-closed',
  label: 'Deal closed',
  severity: 'never-send',
  why: 'A follow-up on a finished deal shows that nobody looked.',
  check(s) {
    const { deal } = s.on;
    const record = (says: string) => [{ kind: 'record', record: deal.id, says }] as const;
    const fix = 'Leave it closed, or reopen the deal first.';
    if (deal.outcome !== 'open') {
      const says = `${deal.name} is ${deal.outcome}${deal.exitReason ? `: ${deal.exitReason}` : ''}`;
      return {
        kind: 'fires',
        headline: `This deal is ${deal.outcome}.`,
        message: `${says}.`,
        fix,
        evidence: record(says),
      };
    }
    if (deal.expires !== null && deal.expires < s.today) {
      const says = `${deal.name} expired on ${sayDay(deal.expires, s.today)}`;
      return { kind: 'fires', headline: 'This deal has expired.', message: `${says}.`, fix, evidence: record(says) };
    }
    if (deal.exitReason === null) return pass;
    const says = `Exit reason: ${deal.exitReason}`;
    const newest = newestOf(s)?.message.id ?? null;
    const answer = answerTo(s, 'deal-closed', newest);
    if (answer === true)
      return { kind: 'fires', headline: 'This deal is over.', message: `${says}.`, fix, evidence: record(says) };
    if (answer === false) return pass;
    return { kind: 'unknown', question: `${says}. The deal is still open. Is it over?`, evidence: record(says) };
  },
} as const satisfies Gate;
