import { type Day, sayDay } from '../core/domain/instant';
import { FEW, type Measure, type Measured } from '../core/measures/measure';
import type { Theme } from './audit-themes';
import type { OwnerMomentum } from './owners-by-momentum';

export type AuditLine = {
  readonly measure: Measure;
  readonly now: Measured;
  readonly dayOne: number | null;
};
type Asked = {
  /** `May 2026` */
  readonly month: string;
  readonly lines: readonly AuditLine[];
  readonly themes: readonly Theme[];
  readonly owners: readonly OwnerMomentum[];
  readonly today: Day;
  readonly say: (value: number | null, unit: Measure['unit']) => string;
  readonly sample: (measure: Measure, now: Measured) => string;
};

/** The month in figures as a Markdown text, to be pasted anywhere. */
export function auditMarkdown({ month, lines, themes, owners, today, say, sample }: Asked): string {
  const rows = lines.map(({ measure, now, dayOne }) => {
    const few = now.value !== null && now.cases.length < FEW ? ' (too few to say much)' : '';
    const goal = measure.goal === null ? '' : say(measure.goal, measure.unit);
    return `| ${measure.name} | ${say(now.value, measure.unit)} | ${sample(measure, now)}${few} | ${dayOne === null ? '' : say(dayOne, measure.unit)} | ${goal} |`;
  });
  return [
    `# Follow-up audit, ${month}`,
    '',
    `Written ${sayDay(today)}. Your own data, no benchmark claim.`,
    '',
    '| Measure | Figure | Rests on | Day 1 | Goal |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    '## Owners, by how steadily their deals are kept going',
    '',
    '| Owner | Open deals | Something ahead | In time | Both |',
    '| --- | --- | --- | --- | --- |',
    ...owners.map(
      (one) => `| ${one.owner} | ${one.open} | ${one.ahead} | ${one.inTime} | ${say(one.share, 'share')} |`,
    ),
    '',
    '## Themes of the month',
    '',
    ...(themes.length === 0 ? ['Nothing was noted.', ''] : themes.flatMap(themeLines)),
    '## How each figure is made',
    '',
    ...lines.map(({ measure }) => `- **${measure.name}**: ${measure.formula} (${measure.requirement}).`),
    '',
  ].join('\n');
}

function themeLines({ name, rows }: Theme): readonly string[] {
  return [`### ${name}`, '', ...rows.map(([label, count]) => `- ${label}: ${count}`), ''];
}
