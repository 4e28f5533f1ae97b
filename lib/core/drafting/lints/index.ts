import { bannedPhrase } from './banned-phrase';
import type { DraftLint } from './draft-lint';
import { emptyCheckIn } from './empty-check-in';
import { fakeUrgency } from './fake-urgency';
import { guiltTrip } from './guilt-trip';
import { lineThatChangesNothing } from './line-that-changes-nothing';
import { multipleAsks } from './multiple-asks';
import { noAsk } from './no-ask';
import { noIfSilent } from './no-if-silent';
import { noReference } from './no-reference';
import { politenessTrap } from './politeness-trap';
import { pressure } from './pressure';
import { priceChange } from './price-change';
import { repeatsPrevious } from './repeats-previous';
import { samePurposeTwice } from './same-purpose-twice';
import { termsChange } from './terms-change';
import { thinkVerb } from './think-verb';
import { tooLongForAttempt } from './too-long-for-attempt';

/** Shown in this order: reason, decision, fact, then style (S3-30). */
export const draftLints: readonly DraftLint[] = [
  emptyCheckIn,
  noReference,
  repeatsPrevious,
  samePurposeTwice,
  noAsk,
  multipleAsks,
  thinkVerb,
  politenessTrap,
  noIfSilent,
  priceChange,
  termsChange,
  fakeUrgency,
  pressure,
  guiltTrip,
  tooLongForAttempt,
  lineThatChangesNothing,
  bannedPhrase,
];
