import type { Signal, SignalKind } from '../domain/signal';
import type { Speech } from './signals/speech';

const TALK: readonly SignalKind[] = [
  'referral',
  'open-question',
  'meeting-request',
  'interested',
  'promised-next-step',
  'objection',
  'not-now-future',
  'channel-preference',
  'pricing',
  'legal',
  'procurement',
  'scope',
];

/** What stands when several readings meet in one message: each step drops what the stronger reading explains. */
export function settle(signals: readonly Signal[], speech: Speech): readonly Signal[] {
  const has = (kind: SignalKind) => signals.find((signal) => signal.kind === kind);
  const sure = (kind: SignalKind) => has(kind)?.certainty === 'certain';
  const window = has('not-now-future');
  const dropped = new Set<Signal>();
  const drop = (kind: SignalKind, when: boolean, only?: 'likely') => {
    if (!when) return;
    for (const signal of signals) if (signal.kind === kind && (!only || signal.certainty === only)) dropped.add(signal);
  };

  // a machine says only that somebody is away or gone
  if (speech.automatic) for (const kind of TALK) drop(kind, true);
  if (speech.automatic)
    for (const kind of ['decline', 'chose-competitor', 'opt-out', 'spam-complaint', 'wrong-person'] as const)
      drop(kind, true, kind === 'wrong-person' ? 'likely' : undefined);
  drop('wrong-person', sure('left-company') && !sure('wrong-person'));
  drop('promised-next-step', sure('out-of-office') && speech.words < 60);
  // a window beats a no, unless the no is final
  drop('decline', window?.until !== undefined);
  drop('not-now-future', sure('decline') && window?.until === undefined);
  drop('not-now-future', sure('chose-competitor') && window?.until === undefined);
  drop(
    'decline',
    sure('opt-out') ||
      sure('spam-complaint') ||
      sure('wrong-person') ||
      sure('left-company') ||
      sure('chose-competitor') ||
      sure('out-of-office') ||
      sure('interested'),
    'likely',
  );
  drop('decline', window !== undefined && !sure('decline'), 'likely');
  drop('not-now-future', sure('out-of-office') || sure('opt-out'));
  drop('chose-competitor', sure('out-of-office') || sure('left-company'));
  drop(
    'interested',
    sure('decline') || sure('opt-out') || sure('spam-complaint') || sure('wrong-person') || sure('out-of-office'),
  );
  drop('opt-out', sure('channel-preference'), 'likely');
  drop('objection', sure('decline') && speech.words < 25);
  return signals.filter((signal) => !dropped.has(signal));
}
