import { addDays } from '../domain/instant';
import type { CalendarEntry } from './calendar-entry';

type CalendarLinks = { readonly google: string; readonly outlook: string };

/** Addresses that open a calendar's own form, filled in; nothing is saved before the rep saves it there. */
export function calendarLinks({ day, title, text }: CalendarEntry): CalendarLinks {
  const next = addDays(day, 1);
  const plain = (one: string) => one.replaceAll('-', '');
  return {
    google: address('https://calendar.google.com/calendar/render', {
      action: 'TEMPLATE',
      text: title,
      details: text,
      dates: `${plain(day)}/${plain(next)}`,
    }),
    outlook: address('https://outlook.office.com/calendar/deeplink/compose', {
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: title,
      body: text,
      startdt: day,
      enddt: next,
      allday: 'true',
    }),
  };
}

function address(base: string, fields: Readonly<Record<string, string>>): string {
  const query = Object.entries(fields).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${base}?${query.join('&')}`;
}
