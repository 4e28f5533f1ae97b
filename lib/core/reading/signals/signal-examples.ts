import type { Certainty } from '../../domain/signal';

/** A buyer's whole mail, written on Wednesday 10 June 2026; `until` and `certainty` are checked where they are named. */
export type SignalExample =
  | string
  | { readonly text: string; readonly until?: string; readonly certainty?: Certainty; readonly subject?: string };

/** Mails in which the signal stands, and near misses in which it must not. */
export type SignalExamples = { readonly fires: readonly SignalExample[]; readonly pass: readonly SignalExample[] };
