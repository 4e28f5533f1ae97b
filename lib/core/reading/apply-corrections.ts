import type { Correction } from '../domain/correction';
import type { ReadMessage } from '../domain/read-thread';
import type { Signal } from '../domain/signal';

/** The rep's word beats what was read: a signal that is none goes, one that was missed is certain. The newest word counts. */
export function applyCorrections(read: ReadMessage, corrections: readonly Correction[]): ReadMessage {
  const newest = newestByKind(corrections.filter((one) => one.messageId === read.message.id));
  if (newest.length === 0) return read;
  const corrected = new Set(newest.map(({ kind }) => kind));
  const kept = read.signals.filter(({ kind }) => !corrected.has(kind));
  return { ...read, signals: [...newest.flatMap((one) => signalsOf(read, one)), ...kept] };
}

function newestByKind(corrections: readonly Correction[]): readonly Correction[] {
  const byKind = new Map<string, Correction>();
  for (const one of corrections) {
    const before = byKind.get(one.kind);
    if (!before || before.at <= one.at) byKind.set(one.kind, one);
  }
  return [...byKind.values()];
}

/** Where the words are no longer in the text (a body that was cut, say) the correction still holds, at the text's start. */
function signalsOf(read: ReadMessage, { kind, is, quote }: Correction): readonly Signal[] {
  if (!is) return [];
  const known = read.signals.filter((signal) => signal.kind === kind);
  if (known.length > 0) return known.map((signal) => ({ ...signal, certainty: 'certain' }));
  const at = (read.message.text ?? '').indexOf(quote);
  const span = at < 0 ? ([0, 0] as const) : ([at, at + quote.length] as const);
  return [{ kind, certainty: 'certain', messageId: read.message.id, quote, span }];
}
