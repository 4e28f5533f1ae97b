import type { Measure } from '../measure';
import { answerTimeSpread } from './answer-time-spread';
import { bookedNotProgressed } from './booked-not-progressed';
import { daysLost } from './days-lost';
import { daysSinceContact } from './days-since-contact';
import { decisionsResolved } from './decisions-resolved';
import { dwellByOwner } from './dwell-by-owner';
import { dwellByStage } from './dwell-by-stage';
import { exceptionRate } from './exception-rate';
import { followUpCompletionRate } from './follow-up-completion-rate';
import { forecastSplit } from './forecast-split';
import { longCycleNextMilestoneCoverage } from './long-cycle-next-milestone-coverage';
import { milestoneCompletion } from './milestone-completion';
import { milestoneProgression } from './milestone-progression';
import { missedPromises } from './missed-promises';
import { momentumLost } from './momentum-lost';
import { nextMeetingScheduled } from './next-meeting-scheduled';
import { nextMilestoneOrReason } from './next-milestone-or-reason';
import { objections } from './objections';
import { priceThenSilence } from './price-then-silence';
import { progressionAfterFollowUp } from './progression-after-follow-up';
import { promisesKept } from './promises-kept';
import { reEngagement } from './re-engagement';
import { repliesByReason } from './replies-by-reason';
import { silenceAfterMail } from './silence-after-mail';
import { silenceMap } from './silence-map';
import { spikeThenDrop } from './spike-then-drop';
import { stakeholderCoverage } from './stakeholder-coverage';
import { staleDeals } from './stale-deals';
import { staleLeads } from './stale-leads';
import { stopsByCode } from './stops-by-code';
import { taskOrExit } from './task-or-exit';
import { touchesPerDecision } from './touches-per-decision';
import { viewedNotAccepted } from './viewed-not-accepted';
import { weeksWithNext } from './weeks-with-next';

/**
 * Every measure, in the order a manager reads them: what the pilots are judged by, where it goes quiet and what brings replies,
 * then the records as they are, what was done, how evenly, the forecast, exceptions, patterns.
 */
export const measures: readonly Measure[] = [
  longCycleNextMilestoneCoverage,
  followUpCompletionRate,
  missedPromises,
  staleDeals,
  silenceMap,
  silenceAfterMail,
  repliesByReason,
  nextMilestoneOrReason,
  taskOrExit,
  milestoneProgression,
  milestoneCompletion,
  stakeholderCoverage,
  nextMeetingScheduled,
  daysSinceContact,
  staleLeads,
  promisesKept,
  daysLost,
  weeksWithNext,
  reEngagement,
  progressionAfterFollowUp,
  decisionsResolved,
  touchesPerDecision,
  dwellByStage,
  dwellByOwner,
  answerTimeSpread,
  forecastSplit,
  exceptionRate,
  objections,
  stopsByCode,
  momentumLost,
  viewedNotAccepted,
  bookedNotProgressed,
  priceThenSilence,
  spikeThenDrop,
];
