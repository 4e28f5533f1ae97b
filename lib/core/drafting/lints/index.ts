import type { DraftLint } from './draft-lint';
import { emptyCheckIn } from './empty-check-in';
import { fakeUrgency } from './fake-urgency';
import { guiltTrip } from './guilt-trip';
import { lineThatChangesNothing } from './line-that-changes-nothing';
import { multipleAsks } from './multiple-asks';
import { noAsk } from './no-ask';
import { noReference } from './no-reference';
import { pressure } from './pressure';
import { priceChange } from './price-change';
import { repeatsPrevious } from './repeats-previous';
import { termsChange } from './terms-change';
import { thinkVerb } from './think-verb';
import { tooLongForAttempt } from './too-long-for-attempt';

/** Shown in this order: reason, decision, fact, then style (S3-30). */
export const draftLints: readonly DraftLint[] = [
  emptyCheckIn,
  noReference,
  repeatsPrevious,
  noAsk,
  multipleAsks,
  thinkVerb,
  priceChange,
  termsChange,
  fakeUrgency,
  pressure,
  guiltTrip,
  tooLongForAttempt,
  lineThatChangesNothing,
];
