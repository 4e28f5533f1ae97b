import type { DateOrder } from './dates/period';

const PAIR = /(?<![\d/.])(\d{1,2})\/(\d{1,2})(?:\/\d{2,4})?(?![\d/])/g;
const MONTH_FIRST =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\.? \d{1,2}, \d{4}/;
const SCAN = 20_000;

/** Day or month first: what a slashed date in the thread proves, else how its headers write dates, else day first. */
export function dateOrderOf(texts: readonly (string | null)[]): DateOrder {
  const parts = texts.map((text) => text?.slice(0, SCAN) ?? '');
  for (const part of parts) {
    const proven = part.includes('/') ? provenBy(part) : null;
    if (proven) return proven;
  }
  return parts.some((part) => MONTH_FIRST.test(part)) ? 'mdy' : 'dmy';
}

function provenBy(text: string): DateOrder | null {
  for (const [, first, second] of text.matchAll(PAIR)) {
    const [a, b] = [Number(first), Number(second)];
    if (a > 12 && a <= 31 && b <= 12) return 'dmy';
    if (b > 12 && b <= 31 && a <= 12) return 'mdy';
  }
  return null;
}
