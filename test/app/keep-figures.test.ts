import { expect, test } from 'vitest';
import { hasFigures, keepFigures, keptFigures } from '@/lib/app/keep-figures';
import type { Instant } from '@/lib/core/domain/instant';
import { ok } from '@/lib/core/domain/result';
import { eventLog } from '@/lib/core/measures/event-log';
import type { Store } from '@/lib/store/store';
import { NOW } from '../store/example-rows';
import { openStore } from './open-store';

const WEEK = 7 * 86_400_000;
const zone = 'Europe/Berlin';
const later = (weeks: number) => (NOW + weeks * WEEK) as Instant;
const logOf = async (store: Store) => eventLog(await store.eventsAfter(0));

/** S2-47: tracked as trends. */
test('the present is written down once a week, and read as a trend', async () => {
  const store = await openStore({});
  const keep = (now: Instant, coverage: number | null) => keepFigures(store, { figures: { coverage }, now, zone });
  expect(await keep(NOW, 0.4)).toEqual(ok('done'));
  expect(await keep(NOW, 0.9)).toEqual(ok('already'));
  expect(await keep(later(2), 0.6)).toEqual(ok('done'));
  expect(await keep(later(3), null)).toEqual(ok('done'));
  const log = await logOf(store);
  expect(hasFigures(log, false, later(2), zone)).toBe(true);
  expect(hasFigures(log, false, later(1), zone)).toBe(false);
  expect(hasFigures(log, true, later(2), zone)).toBe(false);
  const asked = { sample: false, now: later(3), zone, weeks: 5 };
  expect(keptFigures(log, 'coverage', asked)).toEqual([null, 0.4, null, 0.6, null]);
  expect(keptFigures(log, 'coverage', { ...asked, sample: true })).toEqual([null, null, null, null, null]);
});
