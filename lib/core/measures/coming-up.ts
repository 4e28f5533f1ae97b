import type { OwnerId } from '../domain/ids';
import type { Day } from '../domain/instant';
import type { DealLine } from './deal-line';

type Asked = { readonly rep: OwnerId; readonly today: Day; readonly whose: 'mine' | 'all'; readonly count: number };

/** What comes next on which deals, the soonest first: what there is to say on a day that needs nobody. */
export function comingUp(lines: readonly DealLine[], { rep, today, whose, count }: Asked): readonly DealLine[] {
  const ahead = lines.filter(
    ({ summary, next }) =>
      summary.outcome === 'open' && next !== null && next.due > today && (whose === 'all' || summary.ownerId === rep),
  );
  return ahead
    .sort((a, b) => dayIn(a).localeCompare(dayIn(b)) || (a.summary.id < b.summary.id ? -1 : 1))
    .slice(0, count);
}

function dayIn({ next }: DealLine): string {
  return next?.due ?? '';
}
