import type { DealLine } from '../deal-line';

/** Amounts of open deals in one currency, split by whether the deal moves (S2-13). */
export type ForecastPart = {
  readonly currency: string;
  readonly moving: number;
  readonly still: number;
  readonly movingDeals: number;
  readonly stillDeals: number;
};

/** By currency, the largest sum first; amounts of different currencies are never added up. */
export function forecastSplit(lines: readonly DealLine[]): readonly ForecastPart[] {
  const parts = new Map<string, ForecastPart>();
  for (const line of lines) {
    const { outcome, amount } = line.summary;
    if (outcome !== 'open' || amount === null) continue;
    const { currency } = amount;
    const part = parts.get(currency) ?? { currency, moving: 0, still: 0, movingDeals: 0, stillDeals: 0 };
    parts.set(currency, added(part, amount.amount, hasMomentum(line)));
  }
  return [...parts.values()].sort((a, b) => b.moving + b.still - (a.moving + a.still));
}

function added(part: ForecastPart, amount: number, moves: boolean): ForecastPart {
  return moves
    ? { ...part, moving: part.moving + amount, movingDeals: part.movingDeals + 1 }
    : { ...part, still: part.still + amount, stillDeals: part.stillDeals + 1 };
}

/** Two-way contact within the stage's window, and no pause. Contact that is not known is none. */
function hasMomentum({ quiet, window, parked }: DealLine): boolean {
  return quiet !== null && quiet <= window && !parked;
}
