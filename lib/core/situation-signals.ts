import type { SomeEvidence } from './domain/evidence';
import type { Instant } from './domain/instant';
import type { ReadMessage } from './domain/read-thread';
import type { Signal, SignalKind } from './domain/signal';
import type { Participant } from './domain/thread';
import type { Situation } from './situation';
import { isBuyersWord, isOwn, isOwnWord } from './situation-people';

/** A signal with who gave it and where. */
export type Said = {
  readonly signal: Signal;
  readonly from: Participant;
  readonly at: Instant | null;
  /** Place of the message in the thread. */
  readonly index: number;
};

/** Signals of these kinds by the buyer's side in any message, newest first. Automatic mail only where asked for. */
export function saidInThread(s: Situation, kinds: readonly SignalKind[], automatic = false): readonly Said[] {
  const said: Said[] = [];
  for (let index = s.thread.messages.length - 1; index >= 0; index--) {
    const read = s.thread.messages[index];
    if (read?.message.direction !== 'inbound' || isOwn(s, read.message.from.email)) continue;
    if (read.automatic && !automatic) continue;
    said.push(...pick(read, kinds, index));
  }
  return said;
}

/** Signals that still stand: the buyer's newest own words and all they wrote since our last mail, newest first. */
export function standing(s: Situation, kinds: readonly SignalKind[]): readonly Said[] {
  const said: Said[] = [];
  const lastOwn = s.thread.messages.findLastIndex((read) => isOwnWord(s, read));
  const newest = s.thread.messages.findLastIndex((read) => isBuyersWord(s, read));
  for (let index = newest; index >= 0; index--) {
    const read = s.thread.messages[index];
    if (!read || !isBuyersWord(s, read)) continue;
    if (index !== newest && index < lastOwn) break;
    said.push(...pick(read, kinds, index));
  }
  return said;
}

/** Signals in what the buyer wrote since our last mail: those wait for an answer. */
export function unanswered(s: Situation, kinds: readonly SignalKind[]): readonly Said[] {
  const lastOwn = s.thread.messages.findLastIndex((read) => isOwnWord(s, read));
  return standing(s, kinds).filter((said) => said.index > lastOwn);
}

/** What shows that somebody wants to talk on. */
const GOING_ON: readonly SignalKind[] = ['interested', 'meeting-request', 'open-question', 'promised-next-step'];

/** The same person, in a later message, showed that the talk goes on; `anyone` = any buyer's word counts. */
export function wentOn(s: Situation, said: Said, anyone = false): boolean {
  const last = lastGoingOn(s);
  return (last.get(anyone ? ANYONE : said.from.email) ?? -1) > said.index;
}

const ANYONE = '*';
const known = new WeakMap<Situation, ReadonlyMap<string, number>>();

/** Place of the newest message in which each person, and anyone, showed that the talk goes on; a long thread is walked once. */
function lastGoingOn(s: Situation): ReadonlyMap<string, number> {
  const before = known.get(s);
  if (before) return before;
  const last = new Map<string, number>();
  for (const { signal, from, index } of saidInThread(s, GOING_ON)) {
    if (signal.certainty !== 'certain') continue;
    last.set(from.email, Math.max(index, last.get(from.email) ?? -1));
    last.set(ANYONE, Math.max(index, last.get(ANYONE) ?? -1));
  }
  known.set(s, last);
  return last;
}

/** The words that ended the talk, if nobody on the buyer's side has taken it up again. */
export function overSaid(s: Situation): Said | null {
  const ends = saidInThread(s, ['opt-out', 'decline', 'chose-competitor', 'spam-complaint', 'legal-threat']);
  return ends.find((said) => said.signal.certainty === 'certain' && !wentOn(s, said, true)) ?? null;
}

export function quoteOf({ signal }: Said): SomeEvidence {
  return [{ kind: 'quote', messageId: signal.messageId, quote: signal.quote, span: signal.span }];
}

function pick(read: ReadMessage, kinds: readonly SignalKind[], index: number): Said[] {
  const { message } = read;
  return read.signals
    .filter((signal) => kinds.includes(signal.kind))
    .map((signal) => ({ signal, from: message.from, at: message.at, index }));
}
