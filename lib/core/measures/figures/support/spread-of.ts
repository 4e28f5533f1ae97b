export type Spread = { readonly median: number /** The width of the middle half. */; readonly spread: number };

/** The middle of the values and how far they lie apart; `null` without any. Quartiles lie between neighbours, by their place. */
export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  return { median: at(sorted, 0.5), spread: at(sorted, 0.75) - at(sorted, 0.25) };
}

function at(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}
