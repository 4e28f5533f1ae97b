import type { Evidence } from '../domain/evidence';

/** A fact ready to stand in a sentence, with what it rests on. */
export type Slot = { readonly text: string; readonly source: readonly Evidence[] };
export type Slots = Readonly<Record<string, Slot>>;
