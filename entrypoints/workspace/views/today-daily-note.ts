import { create } from 'zustand';
import { usePanelStore } from '@/components/sidebar/panel-store';
import { firstNote } from '@/lib/core/alerts/daily-note';
import type { Instant, Zone } from '@/lib/core/domain/instant';
import { keepDailyNote, keptDailyNote } from '@/lib/platform/kept-daily-note';
import { askForNotifications, leaveNotifications, mayNotify } from '@/lib/platform/notifications';

const NOT_ALLOWED = 'The browser was not allowed to show notifications, so none will come.';

/** `null` = off. */
export const useDailyNote = create<{ readonly hour: number | null }>()(() => ({ hour: null }));

/** Off too where the browser no longer allows it: the page must not promise what cannot come. */
export async function readDailyNote(): Promise<void> {
  const [kept, allowed] = await Promise.all([keptDailyNote(), mayNotify()]);
  useDailyNote.setState({ hour: allowed ? (kept?.hour ?? null) : null });
}

/** Switches it on, off, or to another hour. The background hears of it by the storage. */
export async function setDailyNote(hour: number | null, now: Instant, zone: Zone): Promise<void> {
  if (hour === null) {
    await keepDailyNote(null);
    await leaveNotifications();
    return useDailyNote.setState({ hour });
  }
  // the first thing in the click: after an await the browser no longer sees it
  const allowed = await askForNotifications().catch(() => false);
  if (!allowed) return usePanelStore.getState().say({ text: NOT_ALLOWED, tone: 'warn' });
  await keepDailyNote(firstNote(hour, now, zone, await keptDailyNote()));
  useDailyNote.setState({ hour });
}
