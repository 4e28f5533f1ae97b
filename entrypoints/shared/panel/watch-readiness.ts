import { storeErrorOf } from '@/lib/app/store-error-of';
import { keepLook, keptLook } from '@/lib/platform/kept-look';
import type { Deps } from './deps';
import { usePanelSession } from './panel-session';

/** Long after the first verdict: a look at every deal must not be in its way. */
const AFTER_MS = 8_000;
/** A thread that was just opened comes first. */
const QUIET_MS = 2_500;
/** Between two portions of deals; the look has the whole sitting. */
const BETWEEN_MS = 60;
const DAY_MS = 86_400_000;

/**
 * Looks at all records once a sitting; when they are too poor to rely on, one quiet line says so (S0-67, N-14). A good
 * result holds for a day, or until something is imported.
 */
export function watchReadiness({ store, clock }: Pick<Deps, 'store' | 'clock'>, signal: AbortSignal): void {
  const timer = setTimeout(() => void look(), AFTER_MS);
  const quiet = quietTimes(signal);
  signal.addEventListener('abort', () => clearTimeout(timer));

  async function look() {
    try {
      await quiet();
      const records = (await store.imports()).map(({ key, status }) => `${key} ${status}`).join();
      const known = keptLook();
      if (known?.records === records && clock() - known.at < DAY_MS) return;
      const poor = await isPoor();
      if (!poor) keepLook({ at: clock(), records });
      usePanelSession.setState(({ around }) => ({ around: { ...around, poorRecords: poor } }));
    } catch (thrown) {
      // a store that cannot be read has its own place on screen
      if (!signal.aborted && !storeErrorOf(thrown)) throw thrown;
    }
  }
  async function isPoor(): Promise<boolean> {
    const [{ checkReadiness }, { watchedDeals }] = await Promise.all([
      import('@/lib/app/check-readiness'),
      import('@/lib/app/watched-deals'),
    ]);
    const watched = watchedDeals(store, { onDeals: () => {}, signal, pause: quiet });
    return (await checkReadiness(watched, clock())).level === 'red';
  }
}

/** Each call waits a little, and as long as threads are being opened. */
function quietTimes(signal: AbortSignal): () => Promise<void> {
  let opened = Number.NEGATIVE_INFINITY;
  const unsubscribe = usePanelSession.subscribe(({ view }, before) => {
    if (view !== before.view) opened = performance.now();
  });
  signal.addEventListener('abort', unsubscribe);
  return async () => {
    do await sleep(BETWEEN_MS);
    while (performance.now() - opened < QUIET_MS && !signal.aborted);
  };
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
