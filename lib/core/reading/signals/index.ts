import { channelPreference } from './channel-preference';
import { choseCompetitor } from './chose-competitor';
import { decline } from './decline';
import { interested } from './interested';
import { leftCompany } from './left-company';
import { legal } from './legal';
import { legalThreat } from './legal-threat';
import { meetingRequest } from './meeting-request';
import { notNowFuture } from './not-now-future';
import { objection } from './objection';
import { openQuestion } from './open-question';
import { optOut } from './opt-out';
import { outOfOffice } from './out-of-office';
import { pricing } from './pricing';
import { procurement } from './procurement';
import { referral } from './referral';
import { scope } from './scope';
import { spamComplaint } from './spam-complaint';
import type { SignalRule } from './speech';
import { wrongPerson } from './wrong-person';

/** Stops first: they are what the rep must see. `promised-next-step` comes from the commitments, see read-signals.ts. */
export const signalRules = [
  optOut,
  spamComplaint,
  legalThreat,
  decline,
  leftCompany,
  wrongPerson,
  choseCompetitor,
  outOfOffice,
  notNowFuture,
  channelPreference,
  openQuestion,
  meetingRequest,
  interested,
  referral,
  objection,
  pricing,
  legal,
  procurement,
  scope,
] as const satisfies readonly SignalRule[];
