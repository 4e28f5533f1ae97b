import { create } from 'zustand';
import type { CalendarActs, CalendarView } from '@/components/workspace/data/calendar-view';
import { useData } from '@/components/workspace/data/data-state';
import { importMeetings, planMeetings } from '@/lib/app/import-meetings';
import { repOf } from '@/lib/app/rep-of';
import { dayOf } from '@/lib/core/domain/instant';
import { ok } from '@/lib/core/domain/result';
import { storeFailed } from '../../shared/panel/store-failed';
import type { WorkspaceDeps } from '../workspace-deps';

export const useCalendar = create<{ readonly view: CalendarView }>()(() => ({ view: { step: 'choose', error: null } }));

const show = (view: CalendarView) => useCalendar.setState({ view });

/** One calendar file, from its choice to the line with Undo. */
export function dataCalendar({ store, clock, run }: Pick<WorkspaceDeps, 'store' | 'clock' | 'run'>): CalendarActs {
  let asked = 0;
  return {
    async choose(file) {
      asked += 1;
      const mine = asked;
      show({ step: 'reading', name: file.name });
      const now = clock();
      const settings = await store.settings().then(ok, storeFailed);
      if (!settings.ok) return show({ step: 'choose', error: settings.error.detail });
      const { zone } = repOf(settings.value);
      // a reader that nobody needs before the first file
      const { readIcs } = await import('@/lib/app/read-ics');
      const read = await readIcs(file, { zone, from: dayOf(now, zone) });
      if (mine !== asked) return;
      if (!read.ok) return show({ step: 'choose', error: read.error.detail });
      const placed = await planMeetings(store, read.value, now).then(ok, storeFailed);
      if (mine !== asked) return;
      if (!placed.ok) return show({ step: 'choose', error: placed.error.detail });
      show({ step: 'preview', name: file.name, placed: placed.value, saving: false });
    },
    async write() {
      const { view } = useCalendar.getState();
      if (view.step !== 'preview' || view.saving) return;
      show({ ...view, saving: true });
      const count = view.placed.filter(({ does }) => does.kind !== 'left' && does.kind !== 'same').length;
      const says = count === 1 ? '1 meeting is known now.' : `${count.toLocaleString('en')} meetings are known now.`;
      await run(says, (act) => importMeetings(store, { ...act, placed: view.placed }));
      useData.setState({ sheet: null });
    },
    cancel() {
      asked += 1;
      show({ step: 'choose', error: null });
    },
  };
}
