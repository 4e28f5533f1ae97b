import { useWorkspace, type WorkspaceData } from '@/components/workspace/workspace-store';
import { repOf } from '@/lib/app/rep-of';
import { storeErrorOf } from '@/lib/app/store-error-of';
import type { Event } from '@/lib/core/domain/event';
import type { DealId } from '@/lib/core/domain/ids';
import { dayOf, type Instant } from '@/lib/core/domain/instant';
import { dealLine } from '@/lib/core/measures/deal-line';
import type { DealSummary } from '@/lib/core/measures/deal-summary';
import { eventLog } from '@/lib/core/measures/event-log';
import type { Store } from '@/lib/store/store';

/** What happened is read after the first frame, and in full only once. */
const breath = (): Promise<void> => new Promise((resume) => setTimeout(resume));

/**
 * Keeps the page's data up to date: all deals in short at once, then only what changed, after each act in any window. Two
 * readings never run at the same time; a change during one leads to another.
 */
export function loadWorkspace(store: Store, clock: () => Instant, signal: AbortSignal): () => void {
  const known = { summaries: new Map<DealId, DealSummary>(), last: 0, events: [] as Event[], seq: 0 };
  let running = false;
  let again = false;

  async function read(): Promise<void> {
    await readSummaries();
    show(await dataNow());
    await readEvents();
    show(await dataNow());
  }

  async function readSummaries(): Promise<void> {
    const onProgress = (done: number, of: number) => {
      if (useWorkspace.getState().loaded.step !== 'ready')
        useWorkspace.setState({ loaded: { step: 'loading', done, of } });
    };
    const answer = await store.dealSummaries({ after: known.last, onProgress, pause: breath });
    for (const one of answer.changed) known.summaries.set(one.id, one);
    known.last = answer.last;
    if (known.summaries.size === answer.deals) return;
    // a deal is gone: an import was taken back
    const all = await store.dealSummaries({ after: 0 });
    known.summaries = new Map(all.changed.map((one) => [one.id, one]));
    known.last = all.last;
  }

  async function readEvents(): Promise<void> {
    await breath();
    const fresh = await store.eventsAfter(known.seq);
    known.seq = fresh.at(-1)?.seq ?? known.seq;
    known.events = known.events.concat(fresh);
  }

  async function dataNow(): Promise<WorkspaceData> {
    const [policy, settings, { owners }] = await Promise.all([
      store.policy(),
      store.settings(),
      store.allRows(['owners']),
    ]);
    const rep = repOf(settings);
    const now = clock();
    const lines = [...known.summaries.values()].map((summary) => dealLine(summary, { policy, now, rep }));
    const byId = new Map(lines.map((line) => [line.summary.id, line]));
    const log = known.seq > 0 || known.events.length > 0 ? eventLog(known.events) : null;
    return { lines, byId, owners, rep, policy, now, today: dayOf(now, rep.zone), log };
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

  function failed(thrown: unknown): void {
    const error = storeErrorOf(thrown);
    if (!error) throw thrown;
    useWorkspace.setState({ loaded: { step: 'failed', detail: error.detail } });
  }

  store.onChange(() => void reload(), signal);
  void reload();
  return () => void reload();
}
