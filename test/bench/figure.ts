import type { budgets } from './budgets';

/** One measured figure. `value` is held against the budget: the p95 where there are many samples, then `p50` is there too. */
export type Figure = { readonly id: keyof typeof budgets; readonly value: number; readonly p50?: number };

/** p50 and p95 of samples. Throws when there are none. */
export function figureOf(id: Figure['id'], samples: readonly number[]): Figure {
  const sorted = [...samples].sort((a, b) => a - b);
  const share = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  const value = share(0.95);
  const p50 = share(0.5);
  if (value === undefined || p50 === undefined) throw new Error(`${id}: nothing was measured.`);
  return { id, value, p50 };
}
