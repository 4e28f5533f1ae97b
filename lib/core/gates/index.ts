import { changedExpectations } from './changed-expectations';
import { complained } from './complained';
import { consentUnclear } from './consent-unclear';
import { dealClosed } from './deal-closed';
import { declined } from './declined';
import { dormantReentry } from './dormant-reentry';
import { duplicateRecords } from './duplicate-records';
import { executive } from './executive';
import { existingCustomer } from './existing-customer';
import { firstPromise } from './first-promise';
import type { Gate } from './gate';
import { highValue } from './high-value';
import { leftOrWrongPerson } from './left-or-wrong-person';
import { newRecipient } from './new-recipient';
import { noReason } from './no-reason';
import { notReady } from './not-ready';
import { openObjection } from './open-objection';
import { optedOut } from './opted-out';
import { ownerConflict } from './owner-conflict';
import { pricing } from './pricing';
import { procurement } from './procurement';
import { repeatedSilence } from './repeated-silence';
import { scope } from './scope';
import { sensitiveDetails } from './sensitive-details';
import { strategic } from './strategic';
import { suppressed } from './suppressed';
import { termsAndLegal } from './terms-and-legal';
import { unreadLanguage } from './unread-language';

/**
 * Order is policy: the first that fires gives the verdict its words. Never-send comes first. Among those, the buyer's own
 * words before our lists, and a person's wish before a deal's state; `no-reason` last, as it ends in Wait and not in Stop.
 * Then ask-first: what the buyer raised, who joined, and what only our records say.
 */
export const gates: readonly Gate[] = [
  // a complaint also asks us to stop, and is the graver of the two
  complained,
  optedOut,
  suppressed,
  declined,
  leftOrWrongPerson,
  dealClosed,
  ownerConflict,
  consentUnclear,
  // asks only after the gates that know
  unreadLanguage,
  noReason,
  pricing,
  termsAndLegal,
  procurement,
  scope,
  changedExpectations,
  openObjection,
  sensitiveDetails,
  firstPromise,
  newRecipient,
  repeatedSilence,
  dormantReentry,
  executive,
  strategic,
  highValue,
  existingCustomer,
  // asks only after the gates that know
  duplicateRecords,
  notReady,
];
