import { create } from 'zustand';
import type { MergeActs, MergeView } from '@/components/merge/merge-view';
import { usePanelStore } from '@/components/sidebar/panel-store';
import { keepApart } from '@/lib/app/keep-apart';
import { mergeRecords, type Pair, planFor } from '@/lib/app/merge-records';
import { ok } from '@/lib/core/domain/result';
import type { Duplicate } from '@/lib/core/matching/duplicates';
import type { Store } from '@/lib/store/store';
import type { Deps } from './deps';
import { type Pairing, pairView } from './merge-views';
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

function pairOf({ kind, keep: one, drop: other }: Duplicate, keep: string): Pair {
  return { kind, keep, drop: keep === one ? other : one } as Pair;
}

/** `null` when one of the two is gone. */
async function pairingOf(store: Store, duplicate: Duplicate, keep: string): Promise<Pairing | null> {
  const pair = pairOf(duplicate, keep);
  const plan = await planFor(store, { pair, key: 'preview', now: 0 as Parameters<typeof planFor>[1]['now'] });
  const [left, right] = [
    await rowOf(store, duplicate.kind, duplicate.keep),
    await rowOf(store, duplicate.kind, duplicate.drop),
  ];
  if (!plan || !left || !right) return null;
  return { duplicate, keep: pair.keep, drop: pair.drop, rows: [left, right], plan };
}

async function rowOf(store: Store, kind: Duplicate['kind'], id: string) {
  if (kind === 'deal') return (await store.recordsForDeal(id as Parameters<Store['recordsForDeal']>[0])).deals[0];
  const named = await store.recordsNaming({ kind, id } as Parameters<Store['recordsNaming']>[0]);
  return kind === 'contact'
    ? named.contacts.find((row) => row.id === id)
    : named.companies.find((row) => row.id === id);
}
