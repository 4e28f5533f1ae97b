import { browser } from 'wxt/browser';
import type { DailyNote } from '../core/alerts/daily-note';
import type { Day } from '../core/domain/instant';

const KEY = 'daily-note';

/** `null` = off, as it is until somebody switches it on. */
export async function keptDailyNote(): Promise<DailyNote | null> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  if (typeof kept !== 'object' || kept === null || !('hour' in kept) || !isHour(kept.hour)) return null;
  const last = 'last' in kept && typeof kept.last === 'string' ? (kept.last as Day) : null;
  return { hour: kept.hour, last };
}

/** Of another number the next look would never be found. */
function isHour(kept: unknown): kept is number {
  return Number.isInteger(kept) && Number(kept) >= 0 && Number(kept) < 24;
}

export async function keepDailyNote(note: DailyNote | null): Promise<void> {
  if (note) await browser.storage.local.set({ [KEY]: note });
  else await browser.storage.local.remove(KEY);
}

/** Calls back when a page of ours switches it on, off or to another hour. */
export function onDailyNoteChange(listener: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) listener();
  });
}
