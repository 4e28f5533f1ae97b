import { useEffect, useState } from 'react';
import type { DealId } from '@/lib/core/domain/ids';
import type { DealMore, TodayActs } from './today-acts';

/** `null` until it is read. */
export function useMore(deal: DealId, acts: TodayActs): DealMore | null {
  const [more, setMore] = useState<DealMore | null>(null);
  useEffect(() => {
    let here = true;
    void acts.more(deal).then((found) => here && setMore(found));
    return () => {
      here = false;
    };
  }, [deal, acts]);
  return more;
}
