import type { Day } from '../domain/instant';

/** Something that is due on a day, as it stands in a calendar: all day, taking no time. */
export type CalendarEntry = {
  /** The same for the same thing in every file, so that a calendar changes what it has. */
  readonly uid: string;
  readonly day: Day;
  readonly title: string;
  readonly text: string;
};
