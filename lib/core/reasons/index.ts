import { futureWindowReached } from './future-window-reached';
import { milestoneDue } from './milestone-due';
import { nextStepDue } from './next-step-due';
import { openQuestion } from './open-question';
import { promiseDue } from './promise-due';
import type { Reason } from './reason';
import { weOweAReply } from './we-owe-a-reply';

/**
 * Order is rank. First what the buyer waits for (their question, then our promise and their unanswered word), then what was
 * agreed (next step, milestone), last what was only foreseen (a window). Elapsed time is not in the list (S1-27).
 */
export const reasons: readonly Reason[] = [
  openQuestion,
  promiseDue,
  weOweAReply,
  nextStepDue,
  milestoneDue,
  futureWindowReached,
];
