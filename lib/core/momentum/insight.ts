import type { Insight } from '../domain/brief';
import type { Situation } from '../situation';
import { cadenceOf } from './insight/cadence';
import { channelAdvice } from './insight/channel-advice';
import { confirmedOn } from './insight/confirmed-on';
import { decisionLadder } from './insight/decision-ladder';
import { freshClock } from './insight/fresh-clock';
import { lastWordOf } from './insight/last-word';
import { proposedWindow } from './insight/proposed-window';
import { reentryRule } from './insight/reentry-rule';
import { summaryOf } from './insight/summary';
import { valueAtRisk } from './insight/value-at-risk';
import { nextMove } from './next-move';
import { silencePlay } from './silence-play';

/** What the panel unfolds beneath the verdict; none of it opens a draft. */
export function insightOf(s: Situation): Insight {
  return {
    summary: summaryOf(s),
    ladder: decisionLadder(s),
    lastWord: lastWordOf(s),
    clock: freshClock(s),
    play: silencePlay(s),
    move: nextMove(s),
    channel: channelAdvice(s),
    cadence: cadenceOf(s),
    valueAtRisk: valueAtRisk(s),
    reentry: reentryRule(s),
    confirmed: confirmedOn(s),
    window: proposedWindow(s),
  };
}
