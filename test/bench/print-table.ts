import { budgets, type Unit } from './budgets';
import type { Figure } from './figure';

type Row = readonly [what: string, measured: string, budget: string, verdict: string];
const head: Row = ['what', 'measured (p50 / p95)', 'budget', ''];

/** The figures in the order of the budgets, as lines for the screen or as a table for the README. */
export function printTable(figures: readonly Figure[], markdown: boolean): string {
  const rows = Object.keys(budgets).flatMap((id) => figures.filter((figure) => figure.id === id).map(rowOf));
  const all = markdown ? [head, ['---', '---:', '---:', '---'] as const, ...rows] : [head, ...rows];
  if (markdown) return all.map((row) => `| ${row.join(' | ')} |`).join('\n');
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = ([what, measured, budget, verdict]: Row) =>
    [what.padEnd(widths[0] ?? 0), measured.padStart(widths[1] ?? 0), budget.padStart(widths[2] ?? 0), verdict].join(
      '  ',
    );
  return all.map(line).join('\n');
}

function rowOf({ id, value, p50 }: Figure): Row {
  const { what, unit, budget } = budgets[id];
  const said = [p50, value].flatMap((number) => (number === undefined ? [] : [say(number)]));
  const limit = budget === null ? '' : unit === 'requests' ? `${budget}` : `≤ ${withUnit(`${budget}`, unit)}`;
  return [what, withUnit(said.join(' / '), unit), limit, budget === null ? '' : value <= budget ? 'ok' : 'OVER'];
}

function withUnit(text: string, unit: Unit): string {
  return unit === 'requests' ? text : unit === '×' ? `${text} ×` : `${text} ${unit}`;
}

function say(number: number): string {
  if (Number.isInteger(number) || number >= 1000) return Math.round(number).toLocaleString('en');
  return number.toFixed(number < 10 ? 2 : number < 100 ? 1 : 0);
}
