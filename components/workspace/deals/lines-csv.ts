import { roleNames, stateNames } from '@/components/sidebar/say';
import type { DealLine } from '@/lib/core/measures/deal-line';
import { csvText } from '@/lib/core/measures/lists/csv-text';
import type { CellContext } from './deal-columns';
import { modeNames, sayBreach } from './say-line';

const HEADS = [
  ...['Next scheduled', 'Next is', 'Company', 'Deal', 'Rule breach', 'Further breaches', 'Stage', 'Quiet days'],
  ...[
    'Days allowed',
    'Days in stage',
    'State',
    'Cycle',
    'Missing roles',
    'Value at risk (estimate)',
    'Owner',
    'Amount',
  ],
  ...['Currency', 'Outcome', 'Id'],
];

/** The rows as they are shown, with every column and the figures as figures. */
export function linesCsv(lines: readonly DealLine[], { today, ownerName }: CellContext): string {
  return csvText([HEADS, ...lines.map((line) => rowOf(line, today, ownerName))]);
}

function rowOf(line: DealLine, today: CellContext['today'], ownerName: CellContext['ownerName']) {
  const { summary, next, breaches, stage, state, missingRoles } = line;
  return [
    next?.due ?? null,
    next?.name ?? null,
    summary.company,
    summary.name,
    sayBreach(line, today),
    breaches
      .slice(1)
      .map(({ says }) => says)
      .join('; ') || null,
    stage?.name ?? summary.stage,
    line.quiet,
    line.window,
    line.dwell,
    stateNames[state],
    modeNames[summary.mode],
    missingRoles.map((role) => roleNames[role]).join('; ') || null,
    line.valueAtRisk,
    ownerName(summary.ownerId),
    summary.amount?.amount ?? null,
    summary.amount?.currency ?? null,
    summary.outcome,
    summary.id,
  ];
}
