import { loadSample } from '@/lib/app/load-sample';
import type { Instant } from '@/lib/core/domain/instant';
import type { Rep } from '@/lib/core/domain/records';
import { dexieStore } from '@/lib/store/dexie/dexie-store';
import type { Figure } from '../figure';
import { fillStore } from '../fill-store';
import { importFigures } from '../import-figures';
import { measureFigures } from '../measure-figures';
import { storeFigures } from '../store-figures';

const NAME = 'throughline';

/** Fills the extension's own database: `scale` 1 is the size of DESIGN section 9, and the sample workspace on top. */
export async function fill(scale: number, now: Instant, rep: Rep): Promise<string> {
  const store = dexieStore({ name: NAME });
  await fillStore(store, scale, now);
  const sample = await loadSample(store, { rep, key: 'bench-sample', now });
  if (!sample.ok) throw new Error(`the sample was refused: ${sample.error.kind}`);
  const counts = await store.counts();
  store.close();
  return JSON.stringify(counts);
}

/** What the store alone needs, on the records filled before, and imports beside them. */
export async function measure(scale: number, now: Instant, rep: Rep): Promise<readonly Figure[]> {
  return [
    ...(await measureFigures(NAME, now, rep)),
    ...(await storeFigures(NAME, scale)),
    ...(await importFigures(scale)),
  ];
}
