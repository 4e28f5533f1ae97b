import type { Instant } from '../../../lib/core/domain/instant';
import { auroraLongCycle } from './aurora-long-cycle';
import { brightwellProposal } from './brightwell-proposal';
import { buyerPromiseOverdue } from './buyer-promise-overdue';
import { corvaneOptOut } from './corvane-opt-out';
import { dealClosed } from './deal-closed';
import { declined } from './declined';
import type { DemoThread } from './demo-thread';
import { germanThread } from './german-thread';
import { haldenNextSteps } from './halden-next-steps';
import { hostileMail } from './hostile-mail';
import { kestrelNewPerson } from './kestrel-new-person';
import { legalTerms } from './legal-terms';
import { likelyNo } from './likely-no';
import { longThread } from './long-thread';
import { milestoneDue } from './milestone-due';
import { morelUnknown } from './morel-unknown';
import { noReason } from './no-reason';
import { osterbyNotNow } from './osterby-not-now';
import { ourPromiseDue } from './our-promise-due';
import { ownerConflict } from './owner-conflict';
import { procurement } from './procurement';
import { repeatedSilence } from './repeated-silence';
import { ternOutOfOffice } from './tern-out-of-office';
import { veldtFleet } from './veldt-fleet';

const writers = [
  haldenNextSteps,
  brightwellProposal,
  corvaneOptOut,
  osterbyNotNow,
  veldtFleet,
  morelUnknown,
  ternOutOfOffice,
  kestrelNewPerson,
  hostileMail,
  longThread,
  germanThread,
  auroraLongCycle,
  declined,
  ourPromiseDue,
  buyerPromiseOverdue,
  repeatedSilence,
  procurement,
  legalTerms,
  ownerConflict,
  dealClosed,
  noReason,
  likelyNo,
  milestoneDue,
];

/** Every demo mail conversation as of `now`. */
export function demoThreads(now: Instant): readonly DemoThread[] {
  return writers.map((write) => write(now));
}
