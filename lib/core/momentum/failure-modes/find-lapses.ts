import type { Lapse } from '../../domain/brief';
import type { Situation } from '../../situation';
import { failureModes } from './index';

/** What has gone wrong on this deal's follow-up, as far as its thread and records show. */
export function findLapses(s: Situation): readonly Lapse[] {
  return failureModes.flatMap(({ id, label, find }) => {
    const found = find(s);
    return found ? [{ id, label, ...found }] : [];
  });
}
