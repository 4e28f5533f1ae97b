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

/** What stands when several readings meet in one message. Several questions stay apart; of every other kind the surest sentence counts. */
export function settle(found: readonly Signal[], speech: Speech): readonly Signal[] {
  const signals = onePerKind(found.filter((signal) => !found.some((other) => saysBetter(other, signal))));
  const drops = stepsFor(signals, speech).filter(({ when }) => when);
  return signals.filter(
    (signal) => !drops.some(({ drop, weak }) => drop.includes(signal.kind) && (!weak || signal.certainty === 'likely')),
  );
}

function onePerKind(found: readonly Signal[]): readonly Signal[] {
  const best = new Map<SignalKind, Signal>();
  const kept: Signal[] = [];
  for (const signal of found) {
    if (signal.kind === 'open-question') kept.push(signal);
    else {
      const known = best.get(signal.kind);
      if (!known || rank(signal) > rank(known)) best.set(signal.kind, signal);
    }
  }
  return [...best.values(), ...kept].sort((a, b) => a.span[0] - b.span[0]);
}

function rank(signal: Signal): number {
  return (signal.certainty === 'certain' ? 2 : 0) + (signal.until ? 1 : 0);
}

/** What a sentence says, and what it only seems to say then. */
const SAYS_BETTER: Partial<Record<SignalKind, readonly SignalKind[]>> = {
  'not-now-future': ['interested', 'meeting-request', 'open-question', 'scope'],
  'left-company': ['out-of-office', 'open-question'],
  'wrong-person': ['decline', 'open-question', 'objection', 'pricing', 'procurement', 'scope', 'legal'],
  'channel-preference': ['interested', 'meeting-request', 'open-question'],
  'out-of-office': ['open-question'],
  'opt-out': ['legal', 'procurement', 'pricing', 'scope', 'objection'],
  'legal-threat': ['open-question', 'legal', 'promised-next-step'],
  'spam-complaint': ['open-question', 'legal'],
  'chose-competitor': ['legal', 'procurement', 'scope'],
  referral: ['open-question'],
  decline: ['open-question', 'procurement', 'scope', 'objection'],
};

/** `Ask my colleague`, `block half an hour` are imperatives that ask nothing else. */
const SAYS_WHAT_IS_ASKED: readonly SignalKind[] = ['meeting-request', 'referral', 'promised-next-step'];

function saysBetter(one: Signal, other: Signal): boolean {
  if (one.span[0] !== other.span[0]) return false;
  if (other.certainty === 'likely' && one.kind === 'not-now-future') return other.kind === 'open-question';
  return one.certainty === 'certain' && explains(one.kind, other);
}

function explains(kind: SignalKind, other: Signal): boolean {
  if (SAYS_BETTER[kind]?.includes(other.kind)) return true;
  if (other.certainty === 'certain') return false;
  if (kind === 'referral' && other.kind === 'not-now-future') return true;
  return other.kind === 'open-question' && SAYS_WHAT_IS_ASKED.includes(kind);
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
    // `not me, ask Mr Voss in purchasing` names a department, not its process
    { when: sure('wrong-person') && speech.words < 40, drop: ['procurement'] },
    { when: sure('opt-out'), drop: ['open-question'] },
    { when: sure('opt-out'), drop: ['wrong-person'], weak: true },
    // `please write to my colleague` asks nothing of us
    { when: sure(...SAID_PLAINLY), drop: ['open-question'], weak: true },
    { when: sure(...ANSWERED), drop: ['decline'], weak: true },
    { when: window !== undefined, drop: ['decline'], weak: true },
    { when: sure('out-of-office', 'left-company'), drop: ['chose-competitor'] },
    { when: sure('decline', 'opt-out', 'spam-complaint', 'wrong-person', 'out-of-office'), drop: ['interested'] },
    { when: sure('channel-preference'), drop: ['opt-out'], weak: true },
  ];
}

const SAID_PLAINLY: readonly SignalKind[] = [
  'decline',
  'spam-complaint',
  'legal-threat',
  'wrong-person',
  'left-company',
  'chose-competitor',
  'out-of-office',
  'not-now-future',
  'channel-preference',
];

/** Readings that say better what an unsure no might mean. */
const ANSWERED: readonly SignalKind[] = [
  'opt-out',
  'spam-complaint',
  'wrong-person',
  'left-company',
  'chose-competitor',
  'out-of-office',
  'interested',
];
