import { browser } from 'wxt/browser';
import { log } from './log';

const DAY_MINUTES = 24 * 60;

/** Runs the task once a day while the browser runs, a minute after its start at the earliest; the worker may sleep in between. */
export function everyDay(name: string, task: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) task().catch((error: unknown) => log('background', `${name} failed`, error));
  });
  browser.alarms
    .get(name)
    .then(async (known) => {
      // making it anew on each start of the worker would put it off for ever; one that lies further ahead than its period was
      // planned before the clock was set back
      if (!known || known.scheduledTime - Date.now() > DAY_MINUTES * 60_000)
        await browser.alarms.create(name, { delayInMinutes: 1, periodInMinutes: DAY_MINUTES });
    })
    .catch((error: unknown) => log('background', `${name} was not planned`, error));
}
