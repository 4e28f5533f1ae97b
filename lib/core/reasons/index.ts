import { futureWindowReached } from './future-window-reached';
import { meetingWithoutNextStep } from './meeting-without-next-step';
import { milestoneDue } from './milestone-due';
import { missedMeeting } from './missed-meeting';
import { nextStepDue } from './next-step-due';
import { openQuestion } from './open-question';
import { promiseDue } from './promise-due';
import { proposalWithoutReview } from './proposal-without-review';
import { reEntrySignal } from './re-entry-signal';
import type { Reason } from './reason';
import { stakeholderSignal } from './stakeholder-signal';
import { weOweAReply } from './we-owe-a-reply';

/**
 * Order is rank. First what the buyer waits for (their question, our promise, a meeting that fell through, their unanswered
 * word), then what was agreed (next step, milestone), then what their side changed and what we left undated, last
 * what was only foreseen (a window) or only a sign of life. Elapsed time is not in the list (S1-27).
 */
export const reasons: readonly Reason[] = [
  openQuestion,
  promiseDue,
  missedMeeting,
  weOweAReply,
  nextStepDue,
  milestoneDue,
  stakeholderSignal,
  meetingWithoutNextStep,
  proposalWithoutReview,
  futureWindowReached,
  reEntrySignal,
];
