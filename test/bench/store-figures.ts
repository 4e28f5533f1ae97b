import type { DealId, EmailAddress, ThreadId } from '@/lib/core/domain/ids';
import { ok } from '@/lib/core/domain/result';
import { dexieStore } from '@/lib/store/dexie/dexie-store';
import { type Figure, figureOf } from './figure';
import { sizesAt } from './fill-store';
import { emailAt } from './many-rows';

const ASKED = 200;

/** What single questions of the app take in the filled store `name`. The last one writes. */
export async function storeFigures(name: string, scale: number): Promise<readonly Figure[]> {
  const { deals, contacts } = sizesAt(scale);
  const personAt = (at: number) => emailAt(at % contacts);
  const threadAt = (at: number) => `gmail:${at}` as ThreadId;
  const cold = performance.now();
  const store = dexieStore({ name });
  await store.recordsForThread({ id: threadAt(4711), people: [personAt(4711)] });
  const open: Figure = { id: 'store-open', value: performance.now() - cold };
  const threadWith = (people: (at: number) => readonly EmailAddress[]) => (at: number) =>
    store.recordsForThread({ id: threadAt(at), people: people(at) });
  const three = threadWith((at) => [0, 10_000, 20_000].map((offset) => personAt(at * 97 + offset)));
  const twelve = threadWith((at) => Array.from({ length: 12 }, (_, nth) => personAt(at * 97 + nth * 113)));
  const stranger = threadWith((at) => [`who${at}@nowhere.example` as EmailAddress]);
  const dealAt = (at: number) => `local:d${(at * 89) % deals}` as DealId;
  const figures = [
    open,
    await timed('store-thread', three),
    await timed('store-crowd', twelve),
    await timed('store-stranger', stranger),
    await timed('store-deal', (at) => store.recordsForDeal(dealAt(at))),
    await timed('store-find', (at) => store.findDeals(['mar', 'col', 'gra', 'lin', 'atl'][at % 5] ?? '', 8)),
    await timed('store-find-words', (at) => store.findDeals(`analyt ${(at * 20) % deals}`, 8)),
    await timed('store-intent', (at) =>
      store.intent(`bench-${at}`, async (reads) => {
        const records = await reads.recordsForDeal(dealAt(at));
        return ok({ rows: { nextSteps: records.nextSteps.map((row) => ({ ...row, what: 'Call' })) }, events: [] });
      }),
    ),
  ];
  store.close();
  return figures;
}

async function timed(id: Figure['id'], ask: (at: number) => Promise<unknown>): Promise<Figure> {
  const times: number[] = [];
  for (let at = 0; at < ASKED; at += 1) {
    const from = performance.now();
    await ask(at);
    times.push(performance.now() - from);
  }
  return figureOf(id, times);
}
