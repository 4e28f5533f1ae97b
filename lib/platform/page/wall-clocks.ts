import { monthsIn, wordsOf } from './date-words';

const MINUTE = 60_000;

/**
 * The moments a localised date text may mean, as if its wall clock were UTC; the likeliest first. Empty when it cannot be read.
 * Gmail writes no zone: `May 6, 2022, 12:55 PM`, `26 дек. 2019 г., 22:53`, `2016年5月4日 上午10:08`.
 */
export function wallClocks(text: string, language: string): number[] {
  const clean = normalise(text);
  const time = timeOf(clean);
  const rest = time ? clean.replace(time.text, ' ') : clean;
  const clock = time ? time.minutes * MINUTE : 0;
  return daysOf(rest, language).map((day) => day + clock);
}

/** Bidi marks, odd spaces, full-width and Arabic digits. */
function normalise(text: string): string {
  return (
    text
      .normalize('NFKC')
      .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
      // both Arabic rows of digits begin at a multiple of 16
      .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
      .replace(/\s+/g, ' ')
  );
}

function timeOf(text: string): { readonly text: string; readonly minutes: number } | null {
  const found = [...text.matchAll(/(?<![\d.])(\d{1,2})(?::|時|点| ?h ?|\.(?=\d{2}(?:$| )))(\d{2})(?![\d.:])/g)].at(-1);
  if (!found) return null;
  const [whole, hours, minutes] = found;
  const clock = Number(hours);
  const late = /(?<!\p{L})p\.? ?m\b|下午|午後|午后|晚上|中午|오후|(?<!\p{L})م(?!\p{L})/iu.test(text);
  const early = /(?<!\p{L})a\.? ?m\b|上午|午前|凌晨|早上|오전|(?<!\p{L})ص(?!\p{L})/iu.test(text);
  const hour = late && clock < 12 ? clock + 12 : early && clock === 12 ? 0 : clock;
  return hour < 24 && Number(minutes) < 60 ? { text: whole, minutes: hour * 60 + Number(minutes) } : null;
}

function daysOf(text: string, language: string): number[] {
  const cjk = /(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2})/.exec(text);
  if (cjk) return utcDays([[Number(cjk[1]), Number(cjk[2]), Number(cjk[3])]]);
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const year = numbers.find((value) => value > 1970 && value < 2200);
  const small = numbers.filter((value) => value !== year);
  const months = monthsIn(wordsOf(text), language);
  if (year !== undefined && months.length > 0 && small[0] !== undefined) {
    return utcDays(months.map((month) => [year, month, small[0] ?? 0]));
  }
  return utcDays(numericOrders(numbers, year, small, language));
}

function numericOrders(
  numbers: readonly number[],
  year: number | undefined,
  small: readonly number[],
  language: string,
): [number, number, number][] {
  const full = year ?? (numbers[2] === undefined ? undefined : 2000 + numbers[2]);
  const [a, b] = small;
  if (full === undefined || a === undefined || b === undefined) return [];
  if (numbers[0] === year) return [[full, a, b]];
  const orders: [number, number, number][] = [
    [full, b, a],
    [full, a, b],
  ];
  return /^en(-US)?$/.test(language) ? orders.reverse() : orders;
}

function utcDays(dates: readonly (readonly [year: number, month: number, day: number])[]): number[] {
  return dates
    .filter(([, month, day]) => month >= 1 && month <= 12 && day >= 1 && day <= 31)
    .map(([year, month, day]) => Date.UTC(year, month - 1, day));
}
