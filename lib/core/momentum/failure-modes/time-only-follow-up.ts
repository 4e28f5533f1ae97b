import { contentStems } from '../../drafting/content-words';
import type { FailureMode } from './failure-mode';
import { groundIn, ourMail, unansweredOwn } from './support/last-own';

/** A second mail that says nothing the first did not say: only time had passed (S0-69). */
export const timeOnlyFollowUp = {
  id: 'time-only-follow-up',
  label: 'Only time had passed',
  find(s) {
    const mails = unansweredOwn(s);
    const last = mails.at(-1);
    if (!last || mails.length < 2 || last.message.attachments.length > 0 || /\d/.test(last.own)) return null;
    const said = new Set(mails.slice(0, -1).flatMap((read) => [...contentStems(read.own)]));
    const fresh = [...contentStems(last.own)].filter((stem) => !said.has(stem));
    if (fresh.length > FEW) return null;
    return {
      says: `${ourMail(s, last)} adds nothing to the one before it.`,
      evidence: groundIn(last),
    };
  },
} as const satisfies FailureMode;

/** New words that a greeting and a name bring along. */
const FEW = 2;
