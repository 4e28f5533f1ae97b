import type { DealId } from '../core/domain/ids';
import { type Day, dayOf, type Instant, type Zone } from '../core/domain/instant';
import { csvText } from '../core/measures/lists/csv-text';
import type { Measure, Measured } from '../core/measures/measure';

type Names = {
  readonly deal: (id: DealId) => { readonly name: string; readonly company: string } | null;
  readonly owner: (id: string) => string;
};

/** A figure with its definition, its groups and every case behind it. */
export function measureCsv(measure: Measure, now: Measured, names: Names, zone: Zone): string {
  const dayText = (at: Instant | Day | null) => (typeof at === 'number' ? dayOf(at, zone) : at);
  return csvText([
    ['Measure', measure.name],
    ['Definition', measure.definition],
    ['Formula', measure.formula],
    ['Figure', now.value],
    ['Counted', now.done],
    ['Of', now.of],
    ['Cases', now.cases.length],
    [],
    ['Group', 'And', 'Figure', 'Counted', 'Of'],
    ...now.groups.map(({ label, across, value, done, of }) => [names.owner(label), across ?? null, value, done, of]),
    [],
    ['Company', 'Deal', 'What', 'Counts', 'Day', 'Owner', 'Group', 'Deal id', 'Thread id'],
    ...now.cases.map(({ dealId, threadId, ownerId, at, counts, says, group }) => {
      const deal = dealId && names.deal(dealId);
      return [
        ...[deal ? deal.company : null, deal ? deal.name : null, says, counts ? 'yes' : 'no', dayText(at)],
        ...[ownerId ? names.owner(ownerId) : null, group === undefined ? null : names.owner(group), dealId, threadId],
      ];
    }),
  ]);
}
