import { useWorkspace, type WorkspaceData } from '@/components/workspace/workspace-store';
import { repOf } from '@/lib/app/rep-of';
import { storeErrorOf } from '@/lib/app/store-error-of';
import type { DealId } from '@/lib/core/domain/ids';
import { dayOf, type Instant } from '@/lib/core/domain/instant';
import type { DealSummary } from '@/lib/core/measures/deal-summary';
import type { Store } from '@/lib/store/store';
import { breath } from './breath';
import { keptLines } from './kept-lines';
import { knownLog } from './known-log';

/**
 * Keeps the page's data up to date: all deals in short at once, then only what changed, after each act in any window. What
 * happened is read after the first frame. Two readings never run at the same time; a change during one leads to another.
 */
export function loadWorkspace(store: Store, clock: () => Instant, signal: AbortSignal): () => void {
  const known = { summaries: new Map<DealId, DealSummary>(), last: 0 };
  const lines = keptLines();
  const log = knownLog(store);
  let running = false;
  let again = false;

  async function read(): Promise<void> {
    const [told] = await Promise.all([aside(), readSummaries()]);
    const data = dataOf(told);
    show(data);
    // an act comes first: how it ended is waited for, measures can wait
    const happened = await log.readOn(() => again || signal.aborted);
    if (happened !== data.log) show({ ...data, log: happened });
  }

  async function readSummaries(): Promise<void> {
    const answer = await store.dealSummaries({ after: known.last, onProgress, pause: breath });
    for (const one of answer.changed) known.summaries.set(one.id, one);
    known.last = answer.last;
    if (known.summaries.size === answer.deals) return;
    // a deal is gone: an import was taken back, the sample was removed
    const all = await store.dealSummaries({ after: 0 });
    known.summaries = new Map(all.changed.map((one) => [one.id, one]));
    known.last = all.last;
    log.forget();
  }

  async function aside() {
    const [policy, settings, { owners }] = await Promise.all([
      store.policy(),
      store.settings(),
      store.allRows(['owners']),
    ]);
    return { policy, rep: repOf(settings), owners };
  }

  function dataOf({ policy, rep, owners }: Awaited<ReturnType<typeof aside>>): WorkspaceData {
    const now = clock();
    const told = lines(known.summaries, { policy, now, rep });
    return { ...told, owners, rep, policy, now, today: dayOf(now, rep.zone), log: log.now() };
  }

  function show(data: WorkspaceData): void {
    if (!signal.aborted) useWorkspace.setState({ loaded: { step: 'ready', data } });
  }

  async function reload(): Promise<void> {
    again = true;
    if (running) return;
    running = true;
    while (again && !signal.aborted) {
      again = false;
      await read().catch(failed);
    }
    running = false;
  }

  store.onChange(() => void reload(), signal);
  void reload();
  return () => void reload();
}

/** Only before anything is on screen. */
function onProgress(done: number, of: number): void {
  if (useWorkspace.getState().loaded.step !== 'ready') useWorkspace.setState({ loaded: { step: 'loading', done, of } });
}

function failed(thrown: unknown): void {
  const error = storeErrorOf(thrown);
  if (!error) throw thrown;
  useWorkspace.setState({ loaded: { step: 'failed', detail: error.detail } });
}
