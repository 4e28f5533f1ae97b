import { Dexie } from 'dexie';
import { dexieStore } from '@/lib/store/dexie/dexie-store';
import { toStored } from '@/lib/store/dexie/stored-row';
import { NOW } from '../store/example-rows';
import type { Figure } from './figure';
import { sizesAt } from './fill-store';
import { manyContacts } from './many-rows';

const CHUNK = 2000;
const ROUNDS = 3;

/** The same contacts with the same indexes, once bare and once as an import; the best round of each counts. */
export async function importFigures(scale: number): Promise<readonly Figure[]> {
  const { contacts } = sizesAt(scale);
  const bare: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    bare.push(await bareWrite(contacts));
    whole.push(await wholeImport(contacts));
  }
  const best = Math.min(...whole);
  return [
    { id: 'import-ratio', value: best / Math.min(...bare) },
    { id: 'import-speed', value: (contacts / best) * 1000 },
  ];
}

async function bareWrite(contacts: number): Promise<number> {
  await Dexie.delete('bench-bare');
  const db = new Dexie('bench-bare', { cache: 'disabled' });
  db.version(1).stores({ contacts: 'id, *_mails, *_words' });
  await db.open();
  const from = performance.now();
  for (const rows of chunks(contacts)) await db.table('contacts').bulkPut(rows.map((row) => toStored('contacts', row)));
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
    for (const rows of chunks(contacts)) yield { create: { contacts: rows }, update: {} };
  })();
  const signal = new AbortController().signal;
  const from = performance.now();
  const done = await store.importRows({ key: 'i', at: NOW, name: 'bench', batches, onProgress: () => {}, signal });
  const took = performance.now() - from;
  if (!done.ok) throw new Error(`import: ${done.error.kind}`);
  store.close();
  await Dexie.delete('bench-import');
  return took;
}

/** Made while they are written, in both ways. */
function* chunks(contacts: number): Iterable<ReturnType<typeof manyContacts>> {
  for (let at = 0; at < contacts; at += CHUNK) yield manyContacts(at, Math.min(contacts, at + CHUNK));
}
