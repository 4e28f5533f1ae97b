import type { Event } from '@/lib/core/domain/event';
import { dayOf, type Instant } from '@/lib/core/domain/instant';
import type { Rep } from '@/lib/core/domain/records';
import { dealLine } from '@/lib/core/measures/deal-line';
import type { DealSummary } from '@/lib/core/measures/deal-summary';
import { eventLog } from '@/lib/core/measures/event-log';
import { measures } from '@/lib/core/measures/figures';
import { logOfDeals } from '@/lib/core/measures/log-of-deals';
import { todayList } from '@/lib/core/measures/today-list';
import { defaultPolicy } from '@/lib/core/policy/default-policy';
import { makeDatabase } from '@/lib/store/dexie/database';
import { dexieStore } from '@/lib/store/dexie/dexie-store';
import { type Figure, figureOf } from './figure';

const WEEKS_13 = 13 * 7 * 86_400_000;
const ROUNDS = 3;

/** What the workspace works out from the filled store `name`: all deals in short, and every figure from scratch. */
export async function measureFigures(name: string, now: Instant, rep: Rep): Promise<readonly Figure[]> {
  const store = dexieStore({ name });
  await store.dealSummaries({ after: 0 });
  const bare = makeDatabase(name);
  await bare.summaryHead.clear();
  bare.close();
  const began = performance.now();
  const { changed } = await store.dealSummaries({ after: 0 });
  const told = performance.now() - began;
  const events = await store.eventsAfter(0);
  store.close();
  const quarter = changed.filter((_, at) => at % 4 === 0);
  const few = new Set<string | null>(quarter.map(({ id }) => id));
  const part = events.filter(({ dealId }) => few.has(dealId));
  const single: number[] = [];
  const all: number[] = [];
  const some: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    all.push(workOut(changed, events, { now, rep }, single));
    some.push(workOut(quarter, part, { now, rep }, []));
  }
  return [
    { id: 'workspace-told', value: told },
    figureOf('workspace-figure', single),
    { id: 'workspace-linear', value: Math.min(...all) / Math.min(...some) },
  ];
}

type At = { readonly now: Instant; readonly rep: Rep };

/** Milliseconds for everything; those of each measure go to `single`. Nothing is known from before. */
function workOut(summaries: readonly DealSummary[], events: readonly Event[], { now, rep }: At, single: number[]) {
  const began = performance.now();
  const policy = defaultPolicy;
  const lines = summaries.map((summary) => dealLine(summary, { policy, now, rep }));
  const today = dayOf(now, rep.zone);
  todayList(lines, { rep: rep.id, today, whose: 'mine' });
  const log = logOfDeals(eventLog(events), lines, true);
  const period = { from: (now - WEEKS_13) as Instant, to: now };
  for (const measure of measures) {
    const from = performance.now();
    measure.of({ lines, log, period, now, today, rep, policy });
    single.push(performance.now() - from);
  }
  return performance.now() - began;
}
