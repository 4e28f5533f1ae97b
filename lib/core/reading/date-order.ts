import type { DateOrder } from './dates/period';

const PAIR = /(?<![\d/.])(\d{1,2})\/(\d{1,2})(?:\/\d{2,4})?(?![\d/])/g;
const MONTH_FIRST =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\.? \d{1,2}, \d{4}/;
const SCAN = 20_000;

/** Day or month first: what a slashed date in the thread proves, else how its headers write dates, else day first. */
export function dateOrderOf(texts: readonly (string | null)[]): DateOrder {
  let monthFirstHeader = false;
  for (const text of texts) {
    if (text === null) continue;
    const part = text.slice(0, SCAN);
    if (part.includes('/')) {
      for (const [, first, second] of part.matchAll(PAIR)) {
        if (Number(first) > 12 && Number(second) <= 12) return 'dmy';
        if (Number(second) > 12 && Number(second) <= 31 && Number(first) <= 12) return 'mdy';
      }
    }
    monthFirstHeader ||= MONTH_FIRST.test(part);
  }
  return monthFirstHeader ? 'mdy' : 'dmy';
}
