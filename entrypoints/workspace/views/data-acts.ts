import { usePanelStore } from '@/components/sidebar/panel-store';
import type { DataActs } from '@/components/workspace/data/data-acts';
import { useData } from '@/components/workspace/data/data-state';
import { checkIntegrity } from '@/lib/app/check-integrity';
import { keepApart } from '@/lib/app/keep-apart';
import { listDuplicates } from '@/lib/app/list-duplicates';
import { undoImport } from '@/lib/app/undo-import';
import { watchedDeals } from '@/lib/app/watched-deals';
import { ok } from '@/lib/core/domain/result';
import type { Duplicate } from '@/lib/core/matching/duplicates';
import { storeFailed } from '../../shared/panel/store-failed';
import type { WorkspaceDeps } from '../workspace-deps';
import { dataCopyActs } from './data-copy-acts';

type Deps = Pick<WorkspaceDeps, 'store' | 'clock' | 'run'>;

const say = (text: string, tone: 'done' | 'warn' = 'done') => usePanelStore.getState().say({ text, tone });

/** The acts of the Data view, and `refresh` for what it shows beside the workspace's own data. */
export function dataActs(
  { store, clock, run }: Deps,
  lookAt: (pair: Duplicate) => void,
): DataActs & { refresh(): void } {
  let looking = new AbortController();

  async function refresh(): Promise<void> {
    const read = await Promise.all([store.counts(), store.imports(), storageUsed()]).then(ok, storeFailed);
    if (!read.ok) return useData.setState({ failed: read.error.detail });
    const [counts, imports, storage] = read.value;
    useData.setState({ counts, imports, storage, failed: null });
  }

  async function findDuplicates(): Promise<void> {
    useData.setState({ duplicates: { step: 'looking' } });
    const read = await listDuplicates(store).then(ok, storeFailed);
    useData.setState({
      duplicates: read.ok ? { step: 'done', pairs: read.value } : { step: 'failed', detail: read.error.detail },
    });
  }

  return {
    refresh,
    again: refresh,
    findDuplicates,
    lookAt,
    open: (sheet) => useData.setState({ sheet }),
    close: () => useData.setState({ sheet: null }),
    ...dataCopyActs({ store, clock }),
    async undoImport(key) {
      const undone = await undoImport(store, { key, now: clock() });
      if (!undone.ok) return say(undone.error.detail, 'warn');
      const { removed, restored, kept } = undone.value;
      const stays = kept > 0 ? `, ${kept} stay because you worked on them` : '';
      say(`Taken back: ${removed} removed, ${restored} restored${stays}.`);
    },
    async keepApart(pair) {
      const done = await run('Noted: they are two.', (act) =>
        keepApart(store, { ...act, pair, threadId: null, messageId: null }),
      );
      if (done) await findDuplicates();
    },
    async checkIntegrity() {
      looking.abort();
      looking = new AbortController();
      const { signal } = looking;
      const counts = await store.counts().then(ok, storeFailed);
      if (!counts.ok) return useData.setState({ integrity: { step: 'failed', detail: counts.error.detail } });
      const of = counts.value.deals;
      const onDeals = (done: number) =>
        !signal.aborted && useData.setState({ integrity: { step: 'looking', done, of } });
      onDeals(0);
      const answer = await checkIntegrity(watchedDeals(store, { onDeals, signal })).then(ok, (thrown) =>
        // cancelled: nobody waits for the answer
        signal.aborted ? null : storeFailed(thrown),
      );
      if (signal.aborted || answer === null) return;
      useData.setState({
        integrity: answer.ok ? { step: 'done', answer: answer.value } : { step: 'failed', detail: answer.error.detail },
      });
    },
    cancelIntegrity() {
      looking.abort();
      useData.setState({ integrity: { step: 'idle' } });
    },
  };
}

async function storageUsed(): Promise<{ readonly used: number; readonly quota: number } | null> {
  const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {};
  return usage === undefined || quota === undefined ? null : { used: usage, quota };
}
