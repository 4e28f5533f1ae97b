import type { Measure, MeasureCase, MeasureInput } from '../measure';
import { openDeals } from './support/deal-index';
import { lastEvents } from './support/last-events';
import { isSilent } from './support/silent-cases';

export const silenceMap = {
  id: 'silence-map',
  name: 'Where it goes quiet',
  definition: 'Open deals that are silent past their window, by stage and by what happened last.',
  formula: 'silent deals by stage × last event',
  requirement: 'S3-34',
  noun: 'deals',
  span: 'today',
  unit: 'count',
  better: 'less',
  goal: null,
  of(input) {
    const cases = casesOf(input);
    const cells = new Map<string, { label: string; across: string; count: number }>();
    for (const { group = '', across = '' } of cases) {
      const key = `${group}\n${across}`;
      const cell = cells.get(key) ?? { label: group, across, count: 0 };
      cell.count += 1;
      cells.set(key, cell);
    }
    const groups = [...cells.values()]
      .sort((a, b) => b.count - a.count || (a.label + a.across < b.label + b.across ? -1 : 1))
      .map(({ label, across, count }) => ({ label, across, value: count, done: count, of: count }));
    const of = openDeals(input.lines).length;
    return { value: of === 0 ? null : cases.length, done: cases.length, of, groups, cases };
  },
} as const satisfies Measure;

function casesOf(input: MeasureInput): MeasureCase[] {
  const last = lastEvents(input.log);
  return openDeals(input.lines)
    .filter(isSilent)
    .map((line) => ({
      dealId: line.summary.id,
      threadId: line.summary.threadId,
      ownerId: line.summary.ownerId,
      at: null,
      counts: true,
      says: `quiet for ${line.quiet} of ${line.window} days`,
      group: line.stage?.name ?? 'Stage not known',
      across: last.get(line.summary.id)?.name ?? (line.summary.met === null ? 'Not known' : 'Call held'),
    }))
    .sort((a, b) => (a.group < b.group ? -1 : a.group > b.group ? 1 : 0));
}
