import type { Event } from '../../domain/event';
import type { Measure, MeasureCase } from '../measure';
import { ownerOf } from './support/deal-index';
import { inPeriod } from './support/in-period';
import { plain } from './support/labels';
import { totalOf } from './support/shares';

export const stopsByCode = {
  id: 'stops-by-code',
  name: 'Stops and suppressions',
  definition: 'How often we had to leave somebody alone, by the reason of the stop.',
  formula: 'suppressions + noted stops, by stop code',
  requirement: 'S1-41',
  noun: 'stops',
  span: 'period',
  unit: 'count',
  better: null,
  goal: null,
  of(input) {
    const events = [...input.log.of('suppressed'), ...input.log.of('stop-noted')];
    const cases = events
      .filter(({ at }) => inPeriod(input, at))
      .map(
        (event): MeasureCase => ({
          ...{ dealId: event.dealId, threadId: event.threadId, at: event.at, counts: true },
          ownerId: ownerOf(input.lines, event.dealId),
          says: event.kind === 'suppressed' ? 'put on the suppression list' : 'noted on the deal',
          group: plain(codeOf(event)),
        }),
      );
    return totalOf(cases.sort((a, b) => Number(b.at) - Number(a.at)));
  },
} as const satisfies Measure;

/** A noted stop may have several codes; the gravest stands first. */
function codeOf({ kind, data }: Event): string {
  const code = kind === 'suppressed' ? data['reason'] : String(data['stops'] ?? '').split(' ')[0];
  return String(code || 'by-hand');
}
