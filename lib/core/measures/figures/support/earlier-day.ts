import type { Day } from '../../../domain/instant';

export function earlierDay(a: Day, b: Day): Day {
  if (a < b) return a;
  return b;
}
