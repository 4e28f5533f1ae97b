import type { Instant } from '../../../lib/core/domain/instant';
import { demoZone } from '../threads/demo-clock';
import type { DemoLanguage } from './modes';

const locales: Readonly<Record<DemoLanguage, string>> = {
  en: 'en-US',
  'en-GB': 'en-GB',
  de: 'de',
  fr: 'fr',
  es: 'es',
  pt: 'pt-BR',
  it: 'it',
  nl: 'nl',
  ru: 'ru',
  zh: 'zh-CN',
  ja: 'ja',
  ar: 'ar-EG',
};

const day = { year: 'numeric', month: 'short', day: 'numeric' } as const;

/** As in the title of Gmail's date: no zone, in the language of the page; English has U+202F before AM and PM. */
export function titleDate(at: Instant, lang: DemoLanguage): string {
  const hour12 = lang === 'en' || lang === 'zh' || lang === 'ar';
  const text = format(at, lang, { ...day, hour: 'numeric', minute: '2-digit', hour12 });
  // browsers write the narrow space, Node takes it out again
  return text.replace(/ (?=[AP]M$)/, '\u202f');
}

/** As in the title of a row of the list, with the weekday. */
export function rowTitleDate(at: Instant, lang: DemoLanguage): string {
  return format(at, lang, {
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
}

/** `9:41 AM` on the same day, else `Jun 9`. */
export function rowDate(at: Instant, now: Instant, lang: DemoLanguage): string {
  const dayText = (moment: Instant) => format(moment, 'en-GB', { dateStyle: 'short' });
  return dayText(at) === dayText(now)
    ? format(at, lang, { timeStyle: 'short' })
    : format(at, lang, { month: 'short', day: 'numeric' });
}

/** `Jun 9, 2026, 3:20 PM (2 days ago)` */
export function shownDate(at: Instant, now: Instant, lang: DemoLanguage): string {
  const hours = Math.round((at - now) / 3_600_000);
  const relative = new Intl.RelativeTimeFormat(locales[lang], { numeric: 'always' });
  return `${titleDate(at, lang)} (${Math.abs(hours) < 24 ? relative.format(hours, 'hour') : relative.format(Math.round(hours / 24), 'day')})`;
}

/** As in the print view: `Tue, Jun 9, 2026 at 3:20 PM`. */
export function printDate(at: Instant, lang: DemoLanguage): string {
  const date = format(at, lang, { weekday: 'short', year: 'numeric', month: 'short', day: 'numeric' });
  const time = format(at, lang, { hour: 'numeric', minute: '2-digit', hour12: lang === 'en' });
  const joiner: Partial<Record<DemoLanguage, string>> = {
    en: ' at ',
    'en-GB': ' at ',
    de: ' um ',
    fr: ' à ',
    es: ' a las ',
    pt: ' às ',
    it: ' alle ore ',
    nl: ' om ',
    ru: ' в ',
  };
  return `${date}${joiner[lang] ?? ' '}${time}`;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function format(at: Instant, lang: DemoLanguage, style: Intl.DateTimeFormatOptions): string {
  const key = lang + JSON.stringify(style);
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locales[lang], { ...style, timeZone: demoZone });
  formatters.set(key, known);
  return known.format(at);
}
