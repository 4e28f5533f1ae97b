import type { DealId } from '@/lib/core/domain/ids';
import { dayOf } from '@/lib/core/domain/instant';
import { type DealLine, dealLine, type LineContext } from '@/lib/core/measures/deal-line';
import type { DealSummary } from '@/lib/core/measures/deal-summary';

type Lines = { readonly lines: readonly DealLine[]; readonly byId: ReadonlyMap<DealId, DealLine> };

/** Tells each deal's line once for a day, a rep and a policy; the same list as before when no deal has changed. */
export function keptLines(): (summaries: ReadonlyMap<DealId, DealSummary>, context: LineContext) => Lines {
  let holdsFor = '';
  let kept: Lines = { lines: [], byId: new Map() };
  return (summaries, context) => {
    const { policy, now, rep } = context;
    const key = JSON.stringify([dayOf(now, rep.zone), rep, policy]);
    const before: Lines['byId'] = key === holdsFor ? kept.byId : new Map();
    holdsFor = key;
    let same = before.size === summaries.size;
    const byId = new Map<DealId, DealLine>();
    for (const [id, summary] of summaries) {
      const known = before.get(id);
      same &&= known?.summary === summary;
      byId.set(id, known?.summary === summary ? known : dealLine(summary, context));
    }
    if (!same) kept = { lines: [...byId.values()], byId };
    return kept;
  };
}
