import { create } from 'zustand';
import type { MergeActs, MergeView } from '@/components/merge/merge-view';
import { usePanelStore } from '@/components/sidebar/panel-store';
import { keepApart } from '@/lib/app/keep-apart';
import { mergeRecords } from '@/lib/app/merge-records';
import { ok } from '@/lib/core/domain/result';
import type { Duplicate } from '@/lib/core/matching/duplicates';
import type { Deps } from './deps';
import { type Pairing, pairView } from './merge-views';
import { pairingOf, pairOf } from './pairing-of';
import { pairsOn } from './pairs-on';
import { readyState } from './ready-state';
import { storeFailed } from './store-failed';

export const useMerge = create<{ readonly view: MergeView }>()(() => ({ view: { step: 'loading' } }));

const show = (view: MergeView) => useMerge.setState({ view });

/** The pairs of this thread, one after the other. */
export function mergeSession({ store, clock, onChanged }: Pick<Deps, 'store' | 'clock' | 'onChanged'>): MergeActs {
  let pairs: readonly Duplicate[] = [];
  let pairing: Pairing | null = null;

  async function lookAt(keep?: string) {
    const [first] = pairs;
    const ready = readyState();
    if (!first || !ready) return show({ step: 'none' });
    const read = await pairingOf(store, first, keep ?? first.keep).then(ok, storeFailed);
    if (!read.ok) return show({ step: 'failed', detail: read.error.detail });
    pairing = read.value;
    if (!pairing) return show({ step: 'none' });
    const pair = pairView(pairing, ready.records);
    show({ step: 'look', pair, more: pairs.length - 1, saving: false, failed: null });
  }
  /** Closes with the line that offers Undo; a refusal stays in the sheet. */
  async function finish(says: string, act: (key: string) => ReturnType<typeof mergeRecords>) {
    const { view } = useMerge.getState();
    if (view.step !== 'look' || view.saving) return;
    show({ ...view, saving: true });
    const key = crypto.randomUUID();
    const done = await act(key).catch(storeFailed);
    if (!done.ok) return show({ ...view, failed: done.error.detail });
    onChanged();
    const panel = usePanelStore.getState();
    panel.close();
    panel.say({ text: says, tone: 'done', undo: key });
  }

  return {
    async load() {
      show({ step: 'loading' });
      const ready = readyState();
      pairs = ready ? pairsOn(ready) : [];
      await lookAt();
    },
    keepRecord: (id) => lookAt(id),
    merge() {
      const wanted = pairing;
      if (!wanted) return;
      const pair = pairOf(wanted.duplicate, wanted.keep);
      return finish('Two records are one now.', (key) => mergeRecords(store, { key, now: clock(), pair }));
    },
    keepApart() {
      const wanted = pairing;
      const ready = readyState();
      if (!wanted || !ready) return;
      const { thread } = ready;
      const messageId = thread.messages.findLast(({ direction }) => direction === 'inbound')?.id ?? null;
      const input = { pair: wanted.duplicate, threadId: thread.id, messageId };
      return finish('Noted: they are two.', (key) => keepApart(store, { ...input, key, now: clock() }));
    },
  };
}
