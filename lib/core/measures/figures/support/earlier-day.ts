import type { Day } from '../../../domain/instant';

export function earlierDay(a: Day, b: Day): Day {
  return [a, b].sort()[0] ?? a;
}
