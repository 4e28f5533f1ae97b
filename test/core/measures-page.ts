import { measures } from '../../lib/core/measures/figures';
import type { Measure } from '../../lib/core/measures/measure';
import { FEW } from '../../lib/core/measures/measure';

const UNITS = { share: 'share, in percent', count: 'number', days: 'days', money: 'amount' } as const;

/** The page for managers: what each figure means, from the list of measures itself. */
export function measuresPage(): string {
  return [
    '# The figures of momentum',
    '',
    'What each tile of the workspace’s Momentum view means, how it is worked out, and on what it rests. All of it is your own data, on',
    'your own computer; no figure is compared with anybody else’s, and no benchmark is claimed.',
    'This page is written by the project’s own run; a test fails when it is not current.',
    '',
    `- A figure on fewer than ${FEW} cases says so: it tells more about chance than about you.`,
    '- “Day 1” is the figure when there was first something to measure. It is kept once and never changes.',
    '- Each figure opens the deals and threads behind it, as a table and as a CSV file.',
    '- Figures *of today* come from the records as they are; figures *of the period* from what happened in it.',
    '- What was taken back with Undo, and deals that are no longer there, do not count.',
    '',
    '| Figure | What it tells | How it is worked out | Of | Unit | Goal | Asked for by |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...measures.map(row),
    '',
    '## Spread',
    '',
    'Where a figure is a spread, it is the width of the middle half: a quarter of the cases lie below it, a quarter above. One deal that',
    'lay about for a year does not move it, as it would an average.',
    '',
    '## What is not measured',
    '',
    'Opens and clicks of the buyer’s mail are never tracked. A deal’s stage at an earlier time is known only from stage changes made while',
    'this was in use. Sequences of other tools are not recorded, so the audit of tasks says so in that column.',
    '',
  ].join('\n');
}

function row({ name, definition, formula, span, unit, goal, requirement }: Measure): string {
  const aim = goal === null ? '' : unit === 'share' ? `${Math.round(goal * 100)} %` : String(goal);
  const of = span === 'today' ? 'today' : 'the period';
  return `| **${name}** | ${definition} | ${formula} | ${of} | ${UNITS[unit]} | ${aim} | ${requirement} |`;
}
