import type { Instant } from '../../../domain/instant';

export const DAY_MS = 86_400_000;

/** So many times 24 hours later. */
export function later(at: Instant, days: number): Instant {
  return (at + days * DAY_MS) as Instant;
}
