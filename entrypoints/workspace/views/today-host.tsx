import { useEffect, useMemo, useState } from 'react';
import { TodayView } from '@/components/workspace/today/today-view';
import { dayOf } from '@/lib/core/domain/instant';
import type { HostProps } from '../workspace-deps';
import { todayActs } from './today-acts';

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
  return <TodayView data={data} now={now} acts={acts} />;
}
