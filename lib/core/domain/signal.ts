import type { MessageId } from './ids';
import type { Day } from './instant';

/** What the buyer did or said. What each kind means is fixed by the label conventions of the evaluation (DESIGN 8). */
export const signalKinds = [
  'opt-out',
  'decline',
  'spam-complaint',
  'legal-threat',
  'wrong-person',
  'left-company',
  'out-of-office',
  'chose-competitor',
  'not-now-future',
  'promised-next-step',
  'open-question',
  'pricing',
  'legal',
  'procurement',
  'scope',
  'objection',
  'interested',
  'meeting-request',
  'referral',
  'channel-preference',
] as const;
export type SignalKind = (typeof signalKinds)[number];

/** `certain` acts by itself; `likely` becomes a question to the rep. */
export type Certainty = 'certain' | 'likely';

export type Signal = {
  readonly kind: SignalKind;
  readonly certainty: Certainty;
  readonly messageId: MessageId;
  /** The words, exactly as in the message's text. */
  readonly quote: string;
  readonly span: readonly [start: number, end: number];
  /** The day back, or the first day of the window named, where there is one. */
  readonly until?: Day;
};

/** A sentence in which somebody commits to do something. */
export type Commitment = {
  readonly who: 'buyer' | 'rep' | 'both';
  /** What is promised, e.g. `send`, `call`, `answer`, `meet`. */
  readonly kind: string;
  readonly due: Day | null;
  readonly messageId: MessageId;
  readonly quote: string;
  readonly span: readonly [start: number, end: number];
};
