import type { DealLine } from '../deal-line';
import type { DealSummary } from '../deal-summary';

// summaries stay the same objects until their deal changes: each is folded once, not at every key
const folded = new WeakMap<DealSummary, string>();

/** Company and name, lower case and without accents: what a deal is searched and ordered by. */
export function lineText({ summary }: Pick<DealLine, 'summary'>): string {
  const known = folded.get(summary);
  if (known !== undefined) return known;
  const text = foldText(`${summary.company} ${summary.name}`);
  folded.set(summary, text);
  return text;
}

export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
