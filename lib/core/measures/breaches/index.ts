import type { LineFacts } from '../line-facts';
import type { Breach, BreachRule } from './breach';
import { closeDatePassed } from './close-date-passed';
import { expired } from './expired';
import { metWithoutNext } from './met-without-next';
import { milestonePassed } from './milestone-passed';
import { neverContacted } from './never-contacted';
import { noNextStep } from './no-next-step';
import { pauseOver } from './pause-over';
import { promiseMissed } from './promise-missed';
import { proposalWithoutReview } from './proposal-without-review';
import { quietTooLong } from './quiet-too-long';
import { replyOwed } from './reply-owed';
import { reviewWaits } from './review-waits';
import { roleMissing } from './role-missing';
import { stepLate } from './step-late';
import { windowClosing } from './window-closing';

export type { Breach } from './breach';

/** Every rule, the gravest first. */
export const breachRules: readonly BreachRule[] = [
  replyOwed,
  promiseMissed,
  reviewWaits,
  stepLate,
  expired,
  pauseOver,
  milestonePassed,
  metWithoutNext,
  proposalWithoutReview,
  quietTooLong,
  noNextStep,
  windowClosing,
  closeDatePassed,
  roleMissing,
  neverContacted,
];

/** The rules a deal breaks, the gravest first; a closed deal breaks none. */
export function breachesOf(facts: LineFacts): readonly Breach[] {
  if (facts.summary.outcome !== 'open') return [];
  return breachRules.flatMap((rule) => {
    const found = rule.check(facts);
    return found ? [{ id: rule.id, ...found }] : [];
  });
}
