import { answerWithoutCheckpoint } from './answer-without-checkpoint';
import { emptyCheckIn } from './empty-check-in';
import type { FailureMode } from './failure-mode';
import { ignoresLastTalk } from './ignores-last-talk';
import { missedBudgetWindow } from './missed-budget-window';
import { missedPromise } from './missed-promise';
import { objectionUnaddressed } from './objection-unaddressed';
import { ownerUnclear } from './owner-unclear';
import { randomReEntry } from './random-re-entry';
import { runsOnAfterStop } from './runs-on-after-stop';
import { shortCyclePressure } from './short-cycle-pressure';
import { stakeholderGap } from './stakeholder-gap';
import { timeOnlyFollowUp } from './time-only-follow-up';
import { untrackedProcurement } from './untracked-procurement';

/** The ways in which follow-up fails, the gravest first: six of long deals (S0-69), six of every follow-up (S1-56), and the answer that leads nowhere (S2-4). */
export const failureModes: readonly FailureMode[] = [
  runsOnAfterStop,
  missedPromise,
  objectionUnaddressed,
  ownerUnclear,
  missedBudgetWindow,
  stakeholderGap,
  untrackedProcurement,
  randomReEntry,
  shortCyclePressure,
  ignoresLastTalk,
  answerWithoutCheckpoint,
  emptyCheckIn,
  timeOnlyFollowUp,
];
