import type { Event } from '../../../domain/event';
import type { Instant } from '../../../domain/instant';
import type { Measured, MeasureInput } from '../../measure';
import { ownerOf } from './deal-index';
import { shareOf } from './shares';
import { stageName } from './stage-name';

type Pattern = {
  /** When it can be told; a beginning that is younger waits. */
  readonly until: (begun: Event) => Instant;
  readonly shows: (begun: Event) => boolean;
  readonly says: readonly [shows: string, not: string];
};

/** Of the times something began well, how often it ended as the pattern says; by the stage the deal is in today (S3-32). */
export function patternOf(input: MeasureInput, begun: readonly Event[], { until, shows, says }: Pattern): Measured {
  const cases = begun
    .filter((event) => event.dealId !== null && until(event) <= input.now)
    .map((event) => {
      const { dealId, threadId, at } = event;
      const counts = shows(event);
      const group = dealId === null ? '' : stageName(input.lines, input.policy, dealId);
      return { dealId, threadId, ownerId: ownerOf(input.lines, dealId), at, counts, says: says[counts ? 0 : 1], group };
    });
  return shareOf(cases.sort((a, b) => b.at - a.at));
}
