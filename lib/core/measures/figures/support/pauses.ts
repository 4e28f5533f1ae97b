import { addDays, type Day } from '../../../domain/instant';
import type { MeasureInput } from '../../measure';
import { dayAt } from './day-at';
import { earlierDay } from './earlier-day';

type Pause = { readonly deal: string; readonly from: Day; readonly to: Day };

/** Days on which deals were paused: until the day that was set, the deal being taken up, or another pause. */
export function pausesOf({ log, lines, rep }: Pick<MeasureInput, 'log' | 'lines' | 'rep'>): readonly Pause[] {
  const open = new Map<string, Pause>();
  const over: Pause[] = [];
  for (const { kind, dealId, data, at } of log.all) {
    if (dealId === null || (kind !== 'parked' && kind !== 'unparked')) continue;
    const before = open.get(dealId);
    const day = dayAt(at, rep.zone);
    if (before) over.push({ ...before, to: earlierDay(before.to, addDays(day, -1)) });
    open.delete(dealId);
    if (kind === 'parked') open.set(dealId, { deal: dealId, from: day, to: String(data['until']) as Day });
  }
  // one that was there before anything was written down
  for (const { summary } of lines)
    if (summary.parked && !open.has(summary.id))
      over.push({ deal: summary.id, from: '0000-01-01' as Day, to: summary.parked.until });
  return [...over, ...open.values()];
}
