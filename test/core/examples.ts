import type { Situation } from '../../lib/core/situation';

type Case = { readonly name: string; readonly on: Situation };
type Holding = Case & {
  /** Words that the evidence must hold. */
  readonly quote?: string;
  /** A part of the message or question. */
  readonly says?: string;
};

/** Beside every gate: when it fires, when it must not, and what it asks about. */
export type GateExamples = {
  readonly fires: readonly [Holding, ...Holding[]];
  readonly pass: readonly [Case, ...Case[]];
  /** Where a gate can never lack data, the reason why stands in place of the cases. */
  readonly unknown: readonly [Holding, ...Holding[]] | string;
};

type Found = Holding & { readonly due?: string; readonly act?: string; readonly label?: string };
/** Beside every reason: when it holds, and when it must not. */
export type ReasonExamples = {
  readonly holds: readonly [Found, ...Found[]];
  readonly not: readonly [Case, ...Case[]];
};

/** Beside every failure mode: the threads in which it is seen, and those in which it is not. */
export type LapseExamples = {
  readonly seen: readonly [Holding, ...Holding[]];
  readonly not: readonly [Case, ...Case[]];
};
