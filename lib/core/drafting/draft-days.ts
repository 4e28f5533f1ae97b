import { addDays, type Day, partsOf, weekdayOf } from '../domain/instant';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `Tuesday 16 June`, with the year when it is not this one: a buyer reads whole words. */
export function spellDay(day: Day, today: Day): string {
  const { year, month, day: date } = partsOf(day);
  const text = `${weekdays[weekdayOf(day) - 1]} ${date} ${months[month - 1]}`;
  return partsOf(today).year === year ? text : `${text} ${year}`;
}

/** `Wed 10 Jun` inside a text becomes `Wednesday 10 June`. */
export function spellDaysIn(text: string): string {
  return text.replace(
    /\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun) (\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/g,
    (_, weekday: string, date: string, month: string) =>
      `${weekdays.find((name) => name.startsWith(weekday))} ${date} ${months.find((name) => name.startsWith(month))}`,
  );
}

/** The day so many working days on; Saturday and Sunday do not count. */
export function addWorkdays(day: Day, count: number): Day {
  let at = day;
  for (let left = count; left > 0; ) {
    at = addDays(at, 1);
    if (weekdayOf(at) <= 5) left -= 1;
  }
  return at;
}
