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

const QUIET: readonly SignalKind[] = ['decline', 'chose-competitor', 'opt-out', 'spam-complaint'];

/** What one reading explains of another: `weak` = only what is not sure goes. */
type Step = { readonly when: boolean; readonly drop: readonly SignalKind[]; readonly weak?: boolean };

/** What stands when several readings meet in one message. */
export function settle(signals: readonly Signal[], speech: Speech): readonly Signal[] {
  const drops = stepsFor(signals, speech).filter(({ when }) => when);
  return signals.filter(
    (signal) =>
      !drops.some(({ drop, weak }) => drop.includes(signal.kind) && (!weak || signal.certainty === 'likely')) &&
      !signals.some((other) => saysBetter(other, signal)),
  );
}

/** What a sentence says, and what it only seems to say then. */
const SAYS_BETTER: Partial<Record<SignalKind, readonly SignalKind[]>> = {
  'not-now-future': ['interested', 'meeting-request', 'open-question'],
  'left-company': ['out-of-office', 'referral', 'open-question'],
  'wrong-person': ['decline', 'open-question'],
  'channel-preference': ['interested', 'meeting-request', 'open-question'],
  'out-of-office': ['open-question'],
  'legal-threat': ['open-question'],
  'spam-complaint': ['open-question'],
  referral: ['open-question'],
  decline: ['open-question'],
};

function saysBetter(one: Signal, other: Signal): boolean {
  return (
    one.certainty === 'certain' &&
    one.span[0] === other.span[0] &&
    (SAYS_BETTER[one.kind]?.includes(other.kind) ?? false)
  );
}

function stepsFor(signals: readonly Signal[], speech: Speech): readonly Step[] {
  const sure = (...kinds: readonly SignalKind[]) =>
    signals.some(({ kind, certainty }) => kinds.includes(kind) && certainty === 'certain');
  const window = signals.find(({ kind }) => kind === 'not-now-future');
  const undated = window?.until === undefined;
  return [
    // a machine says only that somebody is away or gone
    { when: speech.automatic, drop: [...TALK, ...QUIET] },
    { when: speech.automatic, drop: ['wrong-person'], weak: true },
    { when: sure('left-company', 'referral'), drop: ['wrong-person'], weak: true },
    { when: sure('out-of-office') && speech.words < 60, drop: ['promised-next-step'] },
    // a window beats a no, a final no beats a vague later
    { when: window?.until !== undefined, drop: ['decline'] },
    { when: undated && sure('decline', 'chose-competitor'), drop: ['not-now-future'] },
    { when: sure('out-of-office', 'opt-out', 'legal-threat'), drop: ['not-now-future'] },
    { when: sure('out-of-office'), drop: ['referral'] },
    { when: sure('opt-out'), drop: ['open-question'] },
    { when: sure('opt-out'), drop: ['wrong-person'], weak: true },
    { when: sure(...ANSWERED), drop: ['decline'], weak: true },
    { when: window !== undefined, drop: ['decline'], weak: true },
    { when: sure('out-of-office', 'left-company'), drop: ['chose-competitor'] },
    { when: sure('decline', 'opt-out', 'spam-complaint', 'wrong-person', 'out-of-office'), drop: ['interested'] },
    { when: sure('channel-preference'), drop: ['opt-out'], weak: true },
    { when: sure('decline') && speech.words < 25, drop: ['objection'] },
  ];
}

/** Readings that say better what an unsure no might mean. */
const ANSWERED: readonly SignalKind[] = [
  ...([
    'opt-out',
    'spam-complaint',
    'wrong-person',
    'left-company',
    'chose-competitor',
    'out-of-office',
    'interested',
  ] as const),
];
