import type { SignalKind } from '@/lib/core/domain/signal';

/** What a signal says of the buyer, as the rep would put it. */
export const signalWords: Readonly<Record<SignalKind, string>> = {
  'opt-out': 'Asks not to be written to',
  decline: 'A no',
  'spam-complaint': 'Calls it spam',
  'legal-threat': 'Threatens legal steps',
  'wrong-person': 'Is the wrong person',
  'left-company': 'Has left the company',
  'out-of-office': 'Is away',
  'chose-competitor': 'Chose another vendor',
  'not-now-future': 'Not now, later',
  'promised-next-step': 'Promises something',
  'open-question': 'Asks for something',
  pricing: 'About price',
  legal: 'About terms or legal',
  procurement: 'About procurement',
  scope: 'About scope',
  objection: 'An objection',
  interested: 'Wants to go on',
  'meeting-request': 'Wants to meet',
  referral: 'Points to somebody else',
  'channel-preference': 'Wants another channel',
};

/** What is most often missed, first. */
export const markableSignals: readonly SignalKind[] = [
  'decline',
  'opt-out',
  'not-now-future',
  'chose-competitor',
  'wrong-person',
  'left-company',
  'objection',
  'open-question',
  'pricing',
  'legal',
  'procurement',
  'scope',
  'interested',
  'meeting-request',
  'channel-preference',
  'spam-complaint',
];
