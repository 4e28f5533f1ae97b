import { create } from 'zustand';
import type { MergeActs, MergeView } from '@/components/merge/merge-view';
import { useData } from '@/components/workspace/data/data-state';
import { keepApart } from '@/lib/app/keep-apart';
import { mergeRecords } from '@/lib/app/merge-records';
import { repOf } from '@/lib/app/rep-of';
import { ok } from '@/lib/core/domain/result';
import type { Duplicate } from '@/lib/core/matching/duplicates';
import { type Pairing, pairView } from '../../shared/panel/merge-views';
import { pairingOf, pairOf } from '../../shared/panel/pairing-of';
import { storeFailed } from '../../shared/panel/store-failed';
import type { WorkspaceDeps } from '../workspace-deps';

export const useDataMerge = create<{ readonly view: MergeView }>()(() => ({ view: { step: 'loading' } }));

const show = (view: MergeView) => useDataMerge.setState({ view });

/** One pair out of the list of all of them, looked at before it is merged. */
export function dataMerge(
  { store, run }: Pick<WorkspaceDeps, 'store' | 'run'>,
  onSettled: () => void,
): MergeActs & { look(pair: Duplicate): void } {
  let duplicate: Duplicate | null = null;
  let pairing: Pairing | null = null;

  async function lookAt(keep?: string): Promise<void> {
    const wanted = duplicate;
    if (!wanted) return show({ step: 'none' });
    const read = await Promise.all([
      pairingOf(store, wanted, keep ?? wanted.keep),
      store.allRows(['owners']),
      store.settings(),
    ]).then(ok, storeFailed);
    if (wanted !== duplicate) return;
    if (!read.ok) return show({ step: 'failed', detail: read.error.detail });
    const [found, { owners }, settings] = read.value;
    pairing = found;
    if (!found) return show({ step: 'none' });
    const pair = pairView(found, { owners, rep: repOf(settings) });
    show({ step: 'look', pair, more: 0, saving: false, failed: null });
  }

  async function settle(says: string, act: Parameters<WorkspaceDeps['run']>[1]): Promise<void> {
    const { view } = useDataMerge.getState();
    if (view.step !== 'look' || view.saving) return;
    show({ ...view, saving: true });
    const done = await run(says, act);
    // why it was not done stands in the line at the top of the page
    useData.setState({ sheet: null });
    if (done) onSettled();
  }

  return {
    look(pair) {
      duplicate = pair;
      show({ step: 'loading' });
      useData.setState({ sheet: 'merge' });
      void lookAt();
    },
    load: () => void lookAt(),
    keepRecord: (id) => void lookAt(id),
    merge() {
      if (!pairing) return;
      const pair = pairOf(pairing.duplicate, pairing.keep);
      void settle('Two records are one now.', (act) => mergeRecords(store, { ...act, pair }));
    },
    keepApart() {
      if (!pairing) return;
      const pair = pairing.duplicate;
      void settle('Noted: they are two.', (act) => keepApart(store, { ...act, pair, threadId: null, messageId: null }));
    },
  };
}
