import { useEffect, useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { DailyNoteSheet } from '@/components/workspace/today/daily-note-sheet';
import { TodayView } from '@/components/workspace/today/today-view';
import { dayOf, type Zone } from '@/lib/core/domain/instant';
import type { HostProps } from '../workspace-deps';
import { todayActs } from './today-acts';
import { readDailyNote, setDailyNote, useDailyNote } from './today-daily-note';

const TICK_MS = 30_000;

export default function TodayHost({ data, deps }: HostProps) {
  const acts = useMemo(() => todayActs(deps), [deps]);
  const { clock, reload } = deps;
  const { today, rep } = data;
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const ending = new AbortController();
    const look = () => {
      setNow(clock());
      // a page that is left open over night wakes to the new day
      if (dayOf(clock(), rep.zone) !== today) reload();
    };
    const ticks = setInterval(look, TICK_MS);
    ending.signal.addEventListener('abort', () => clearInterval(ticks));
    document.addEventListener('visibilitychange', look, { signal: ending.signal });
    return () => ending.abort();
  }, [clock, reload, today, rep.zone]);
  return (
    <TodayView data={data} now={now} acts={acts}>
      <Daily clock={clock} zone={rep.zone} />
    </TodayView>
  );
}

function Daily({ clock, zone }: Pick<HostProps['deps'], 'clock'> & { readonly zone: Zone }) {
  const { hour } = useDailyNote();
  const [open, setOpen] = useState(false);
  useEffect(() => void readDailyNote(), []);
  const says = hour === null ? 'Notify me…' : `Notifies at ${`${hour}`.padStart(2, '0')}:00`;
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {says}
      </Button>
      {open && (
        <DailyNoteSheet
          hour={hour}
          onHour={(to) => void setDailyNote(to, clock(), zone)}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
