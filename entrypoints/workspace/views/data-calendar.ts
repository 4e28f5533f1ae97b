import { create } from 'zustand';
import type { CalendarActs, CalendarView } from '@/components/workspace/data/calendar-view';
import { useData } from '@/components/workspace/data/data-state';
import { importMeetings, planMeetings } from '@/lib/app/import-meetings';
import { pastedMeeting } from '@/lib/app/pasted-meeting';
import { repOf } from '@/lib/app/rep-of';
import type { Meeting } from '@/lib/core/calendar/place-meetings';
import { type Day, dayOf, type Zone } from '@/lib/core/domain/instant';
import { ok, type Result } from '@/lib/core/domain/result';
import type { ImportError } from '@/lib/crm/crm-connector';
import { storeFailed } from '../../shared/panel/store-failed';
import type { WorkspaceDeps } from '../workspace-deps';

export const useCalendar = create<{ readonly view: CalendarView }>()(() => ({ view: { step: 'choose', error: null } }));

const show = (view: CalendarView) => useCalendar.setState({ view });

/** One calendar file, from its choice to the line with Undo. */
export function dataCalendar({ store, clock, run }: Pick<WorkspaceDeps, 'store' | 'clock' | 'run'>): CalendarActs {
  let asked = 0;

  /** `read` says what is in it; whatever is chosen meanwhile takes its place. */
  async function look(name: string, read: (zone: Zone, from: Day) => Promise<Result<readonly Meeting[], ImportError>>) {
    asked += 1;
    const mine = asked;
    show({ step: 'reading', name });
    const now = clock();
    const settings = await store.settings().then(ok, storeFailed);
    if (!settings.ok) return show({ step: 'choose', error: settings.error.detail });
    const { zone } = repOf(settings.value);
    const meetings = await read(zone, dayOf(now, zone));
    if (mine !== asked) return;
    if (!meetings.ok) return show({ step: 'choose', error: meetings.error.detail });
    const placed = await planMeetings(store, meetings.value, now).then(ok, storeFailed);
    if (mine !== asked) return;
    if (!placed.ok) return show({ step: 'choose', error: placed.error.detail });
    show({ step: 'preview', name, placed: placed.value, saving: false });
  }

  return {
    choose: (file) => void look(file.name, (zone, from) => readFile(file, zone, from)),
    paste: (text) =>
      void look('Pasted', async (zone, from) =>
        text.includes('BEGIN:VCALENDAR') ? readFile(new Blob([text]), zone, from) : pastedMeeting(text, from),
      ),
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

/** A reader that nobody needs before the first file. */
async function readFile(file: Blob, zone: Zone, from: Day) {
  const { readIcs } = await import('@/lib/app/read-ics');
  return readIcs(file, { zone, from });
}
