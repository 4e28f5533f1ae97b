import type { EventLog } from '../core/measures/event-log';
import { objections } from '../core/measures/figures/objections';
import { stopsByCode } from '../core/measures/figures/stops-by-code';
import { plain } from '../core/measures/figures/support/labels';
import type { MeasureInput } from '../core/measures/measure';
import { approvalRows } from '../core/policy/approval-rows';

export type Theme = { readonly name: string; readonly rows: readonly (readonly [label: string, count: number])[] };

/**
 * What the month says about offer, price and positioning (S3-47): what buyers held against it, why deals ended, and for what an
 * owner was asked (S1-64). Counts only, of whatever was noted; the largest first.
 */
export function auditThemes(input: MeasureInput): readonly Theme[] {
  const of = (measure: typeof objections | typeof stopsByCode) =>
    measure.of(input).groups.map(({ label, done }) => [label, done] as const);
  return [
    { name: 'Objections', rows: of(objections) },
    { name: 'Why deals ended', rows: endsOf(input) },
    { name: 'What an owner was asked about', rows: asksOf(input) },
    { name: 'Stops', rows: of(stopsByCode) },
  ].filter(({ rows }) => rows.length > 0);
}

function endsOf(input: MeasureInput): Theme['rows'] {
  const ended = within(input, 'closed').filter(({ data }) => data['outcome'] !== 'open');
  const reasons = new Map(input.lines.map(({ summary }) => [summary.id as string, summary.exitReason]));
  return counted(
    ended.map(
      ({ dealId, data }) => `${plain(String(data['outcome']))}: ${reasons.get(dealId ?? '') ?? 'no reason given'}`,
    ),
  );
}

function asksOf(input: MeasureInput): Theme['rows'] {
  const names = new Map<unknown, string>(approvalRows.map(({ id, label }) => [id, label]));
  return counted(
    within(input, 'review-opened').map(({ data }) => names.get(data['gate']) ?? plain(String(data['gate']))),
  );
}

function within({ log, period }: MeasureInput, kind: Parameters<EventLog['of']>[0]) {
  return log.of(kind).filter(({ at }) => at >= period.from && at < period.to);
}

function counted(labels: readonly string[]): Theme['rows'] {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
