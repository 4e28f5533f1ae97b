import { Dexie } from 'dexie';
import type { ThreadId } from '@/lib/core/domain/ids';
import { ok } from '@/lib/core/domain/result';
import { dexieStore } from '@/lib/store/dexie/dexie-store';
import { toStored } from '@/lib/store/dexie/stored-row';
import type { Store } from '@/lib/store/store';
import { NOW } from '../store/example-rows';
import { emailAt, manyContacts, manyRows } from './many-rows';

export type Figure = {
  readonly what: string;
  readonly unit: 'ms' | '×' | 'rows/s';
  readonly value: number;
  readonly p50?: number;
  readonly budget: number | null;
};

const never = new AbortController().signal;
const CHUNK = 2000;

/** The store at the size of DESIGN section 9; in a browser page or, far slower, on fake-indexeddb. `scale` 1 = full size. */
export async function benchStore(say: (line: string) => void, scale = 1): Promise<readonly Figure[]> {
  const name = 'throughline-bench';
  await Dexie.delete(name);
  const store = dexieStore({ name });
  const [deals, contacts, events] = [20_000 * scale, 100_000 * scale, 200_000 * scale];
  const filled = performance.now();
  const batches = (function* () {
    for (const create of manyRows(deals, contacts)) yield { create, update: {} };
  })();
  const done = await store.importRows({
    key: 'fill',
    at: NOW,
    name: 'bench',
    batches,
    onProgress: () => {},
    signal: never,
  });
  if (!done.ok) throw new Error(`fill: ${done.error.kind}`);
  await addEvents(store, events);
  say(`filled in ${Math.round(performance.now() - filled)} ms: ${JSON.stringify(await store.counts())}`);
  store.close();
  const figures = [...(await questions(name, deals, contacts)), ...(await imports(contacts))];
  await Dexie.delete(name);
  return figures;
}

async function addEvents(store: Store, count: number): Promise<void> {
  const event = { at: NOW, kind: 'touch-sent', dealId: null, threadId: null, data: { reason: 'promise-due' } } as const;
  for (let at = 0; at < count; at += 20_000) {
    await store.intent(`events-${at}`, async () =>
      ok({ rows: {}, events: Array.from({ length: Math.min(20_000, count - at) }, () => event) }),
    );
  }
}

async function questions(name: string, deals: number, contacts: number): Promise<readonly Figure[]> {
  const cold = performance.now();
  const store = dexieStore({ name });
  await store.recordsForThread({ id: 'gmail:cold' as ThreadId, people: [emailAt(4711 % contacts)] });
  const first = performance.now() - cold;
  const figures: Figure[] = [
    { what: 'recordsForThread, database just opened', unit: 'ms', value: first, budget: null },
  ];
  const ask = async (what: string, budget: number | null, act: (at: number) => Promise<unknown>) => {
    const times: number[] = [];
    for (let at = 0; at < 200; at += 1) {
      const from = performance.now();
      await act(at);
      times.push(performance.now() - from);
    }
    times.sort((a, b) => a - b);
    figures.push({ what, unit: 'ms', value: times[189] ?? 0, p50: times[100] ?? 0, budget });
  };
  await ask('recordsForThread p95', 30, (at) =>
    store.recordsForThread({
      id: `gmail:${at}` as ThreadId,
      people: [0, 10_000, 20_000].map((offset) => emailAt((at * 97 + offset) % contacts)),
    }),
  );
  await ask('recordsForThread, twelve people, p95', 30, (at) =>
    store.recordsForThread({
      id: `gmail:${at}` as ThreadId,
      people: Array.from({ length: 12 }, (_, nth) => emailAt((at * 97 + nth * 113) % contacts)),
    }),
  );
  await ask('recordsForThread, stranger, p95', 30, (at) =>
    store.recordsForThread({ id: `gmail:${at}` as ThreadId, people: [`who${at}@nowhere.example` as never] }),
  );
  await ask('recordsForDeal p95', 30, (at) => store.recordsForDeal(`local:d${(at * 89) % deals}` as never));
  await ask('findDeals, three letters, p95', 100, (at) =>
    store.findDeals(['mar', 'col', 'gra', 'lin', 'atl'][at % 5] as string, 8),
  );
  await ask('findDeals, two words, p95', 100, (at) => store.findDeals(`analyt ${(at * 20) % deals}`, 8));
  await ask('hasDeals p95', null, () => store.hasDeals());
  await ask('an intent of one step p95', null, (at) =>
    store.intent(`bench-${at}`, async (reads) => {
      const records = await reads.recordsForDeal(`local:d${at}` as never);
      return ok({ rows: { nextSteps: records.nextSteps.map((row) => ({ ...row, what: 'Call' })) }, events: [] });
    }),
  );
  store.close();
  return figures;
}

/** The same rows with the same indexes, once bare and once as an import. */
async function imports(contacts: number): Promise<readonly Figure[]> {
  const rows: { bare: number; whole: number }[] = [];
  for (let round = 0; round < 3; round += 1)
    rows.push({ bare: await bareWrite(contacts), whole: await wholeImport(contacts) });
  const best = (key: 'bare' | 'whole') => Math.min(...rows.map((row) => row[key]));
  return [
    {
      what: 'import of the contacts against a bare bulk write',
      unit: '×',
      value: best('whole') / best('bare'),
      budget: 1.3,
    },
    { what: 'import speed', unit: 'rows/s', value: (contacts / best('whole')) * 1000, budget: null },
  ];
}

async function bareWrite(contacts: number): Promise<number> {
  await Dexie.delete('bench-bare');
  const db = new Dexie('bench-bare', { cache: 'disabled' });
  db.version(1).stores({ contacts: 'id, *_mails, *_words' });
  await db.open();
  const from = performance.now();
  for (let at = 0; at < contacts; at += CHUNK) {
    await db
      .table('contacts')
      .bulkPut(manyContacts(at, Math.min(contacts, at + CHUNK)).map((row) => toStored('contacts', row)));
  }
  const took = performance.now() - from;
  db.close();
  await Dexie.delete('bench-bare');
  return took;
}

async function wholeImport(contacts: number): Promise<number> {
  await Dexie.delete('bench-import');
  const store = dexieStore({ name: 'bench-import' });
  await store.hasDeals();
  const batches = (function* () {
    for (let at = 0; at < contacts; at += CHUNK)
      yield { create: { contacts: manyContacts(at, Math.min(contacts, at + CHUNK)) }, update: {} };
  })();
  const from = performance.now();
  await store.importRows({ key: 'i', at: NOW, name: 'bench', batches, onProgress: () => {}, signal: never });
  const took = performance.now() - from;
  store.close();
  await Dexie.delete('bench-import');
  return took;
}
