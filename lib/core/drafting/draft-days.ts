import { type Day, daysBetween, partsOf, weekdayOf } from '../domain/instant';

type Names = {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly say: (weekday: string | null, day: number, month: string) => string;
  readonly year: (year: number) => string;
};
const list = (text: string) => text.split(' ');

const english: Names = {
  weekdays: list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
  months: list('January February March April May June July August September October November December'),
  say: (weekday, day, month) => `${weekday === null ? '' : `${weekday} `}${day} ${month}`,
  year: (year) => ` ${year}`,
};
const names: Readonly<Record<string, Names>> = {
  en: english,
  de: {
    weekdays: list('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'),
    months: list('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
    say: (weekday, day, month) => `${weekday === null ? '' : `${weekday}, `}${day}. ${month}`,
    year: (year) => ` ${year}`,
  },
  fr: {
    weekdays: list('lundi mardi mercredi jeudi vendredi samedi dimanche'),
    months: list('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    say: (weekday, day, month) => `${weekday === null ? '' : `${weekday} `}${day === 1 ? '1er' : day} ${month}`,
    year: (year) => ` ${year}`,
  },
  es: {
    weekdays: list('lunes martes miércoles jueves viernes sábado domingo'),
    months: list('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    say: (weekday, day, month) => `${weekday === null ? '' : `${weekday} `}${day} de ${month}`,
    year: (year) => ` de ${year}`,
  },
};
/** Further back a bare weekday could mean another week. */
const NEAR_DAYS = 6;

/** `Tuesday 16 June`, `Dienstag, 16. Juni`, with the year when it is not this one: a buyer reads whole words. */
export function spellDay(day: Day, today: Day, lang = 'en'): string {
  return spelled(day, today, lang, true);
}

/** Without the weekday where the language puts the date behind an article: `20. November`; English keeps it. */
export function spellDate(day: Day, today: Day, lang = 'en'): string {
  return spelled(day, today, lang, lang === 'en');
}

/** English only: `Friday` for a day of the last six, as one says it; the whole date for any other. */
export function sayLately(day: Day, today: Day): string {
  const ago = daysBetween(day, today);
  return ago > 0 && ago <= NEAR_DAYS ? (english.weekdays[weekdayOf(day) - 1] ?? '') : spellDay(day, today);
}

function spelled(day: Day, today: Day, lang: string, withWeekday: boolean): string {
  const { say, weekdays, months, year } = names[lang] ?? english;
  const { year: of, month, day: date } = partsOf(day);
  const text = say(withWeekday ? (weekdays[weekdayOf(day) - 1] ?? '') : null, date, months[month - 1] ?? '');
  return partsOf(today).year === of ? text : `${text}${year(of)}`;
}

const shortDay =
  /\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun) (\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?: (\d{4}))?\b/g;

/** `Wed 10 Jun` inside a text becomes `Wednesday 10 June`, or whatever `say` makes of its day. */
export function spellDaysIn(text: string, today: Day, say: (day: Day) => string): string {
  return text.replace(shortDay, (found) => {
    const day = daysIn(found, today)[0];
    return day ? say(day) : found;
  });
}

/** The days that a text names as `Wed 10 Jun` or `Wed 10 Jun 2027`, in order; without a year it is today's. */
export function daysIn(text: string, today: Day): readonly Day[] {
  return [...text.matchAll(shortDay)].map(([, , date = '', month = '', year]) => {
    const index = english.months.findIndex((name) => name.startsWith(month)) + 1;
    const of = year ?? String(partsOf(today).year);
    return `${of}-${String(index).padStart(2, '0')}-${date.padStart(2, '0')}` as Day;
  });
}
