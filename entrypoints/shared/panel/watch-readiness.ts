import { storeErrorOf } from '@/lib/app/store-error-of';
import type { Deps } from './deps';
import { usePanelSession } from './panel-session';

/** Long after the first verdict: a look at every deal must not be in its way. */
const AFTER_MS = 8_000;

/** Looks at all records once a sitting; when they are too poor to rely on, one quiet line says so (S0-67, N-14). */
export function watchReadiness({ store, clock }: Pick<Deps, 'store' | 'clock'>, signal: AbortSignal): void {
  const timer = setTimeout(() => requestIdleCallback(() => void look()), AFTER_MS);
  signal.addEventListener('abort', () => clearTimeout(timer));

  async function look() {
    const [{ checkReadiness }, { watchedDeals }] = await Promise.all([
      import('@/lib/app/check-readiness'),
      import('@/lib/app/watched-deals'),
    ]);
    try {
      const { level } = await checkReadiness(watchedDeals(store, { onDeals: () => {}, signal }), clock());
      usePanelSession.setState(({ around }) => ({ around: { ...around, poorRecords: level === 'red' } }));
    } catch (thrown) {
      // a store that cannot be read has its own place on screen
      if (!signal.aborted && !storeErrorOf(thrown)) throw thrown;
    }
  }
}
