import type { DealLine } from '../deal-line';
import { gravityOf } from './gravity-of';
import { lineText } from './line-text';

/** A new list, the gravest breach first and equals by name: no deal slips behind a louder one (S2-12). */
export function inWorstOrder(lines: readonly DealLine[]): readonly DealLine[] {
  const keyed = lines.map((line) => ({ line, grave: gravityOf(line), text: lineText(line) }));
  keyed.sort((a, b) => b.grave - a.grave || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  return keyed.map(({ line }) => line);
}
