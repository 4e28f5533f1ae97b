import type { Store } from '../store/store';

/** The progress in deals is told once for so many: a bar needs no more. */
const EVERY = 250;

type Watch = {
  readonly onDeals: (done: number) => void;
  readonly signal: AbortSignal;
  /** Awaited between portions of deals by who is in no hurry. */
  readonly pause?: () => Promise<void>;
};

/** The store, with a long look at every deal telling how far it is. Stopped by `signal`, that look throws. */
export function watchedDeals(store: Store, { onDeals, signal, pause }: Watch): Store {
  return {
    ...store,
    async eachDeal(visit) {
      let done = 0;
      await store.eachDeal((row) => {
        if (signal.aborted) throw new Error('The look at the deals was stopped.');
        visit(row);
        done += 1;
        if (done % EVERY === 0) onDeals(done);
      }, pause);
    },
  };
}
