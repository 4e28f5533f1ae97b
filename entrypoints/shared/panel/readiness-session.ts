import { create } from 'zustand';
import type { ReadinessActs, ReadinessView } from '@/components/readiness/readiness-view';
import { usePanelStore } from '@/components/sidebar/panel-store';
import { checkReadiness } from '@/lib/app/check-readiness';
import { watchedDeals } from '@/lib/app/watched-deals';
import { ok } from '@/lib/core/domain/result';
import type { Deps } from './deps';
import { storeFailed } from './store-failed';

export const useReadiness = create<{ readonly view: ReadinessView }>()(() => ({
  view: { step: 'counting', done: 0, of: 0 },
}));

const show = (view: ReadinessView) => useReadiness.setState({ view });

/** One look at all records. */
export function readinessSession({ store, clock }: Pick<Deps, 'store' | 'clock'>): ReadinessActs {
  let ending = new AbortController();
  return {
    async check() {
      ending.abort();
      ending = new AbortController();
      const { signal } = ending;
      show({ step: 'counting', done: 0, of: 0 });
      const counts = await store.counts().then(ok, storeFailed);
      if (signal.aborted) return;
      if (!counts.ok) return show({ step: 'failed', detail: counts.error.detail });
      const of = counts.value.deals;
      const onDeals = (done: number) => !signal.aborted && show({ step: 'counting', done, of });
      onDeals(0);
      const done = await checkReadiness(watchedDeals(store, { onDeals, signal }), clock()).then(
        ok,
        // the sheet was closed: nobody waits for the answer
        (thrown) => (signal.aborted ? null : storeFailed(thrown)),
      );
      if (signal.aborted || done === null) return;
      show(
        done.ok ? { step: 'done', readiness: done.value, deals: of } : { step: 'failed', detail: done.error.detail },
      );
    },
    stop: () => ending.abort(),
    openPolicy: () => usePanelStore.getState().open('policy'),
  };
}
