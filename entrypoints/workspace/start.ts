import { usePanelStore } from '@/components/sidebar/panel-store';
import { hashOf, placeOf, useWorkspace } from '@/components/workspace/workspace-store';
import { repOf } from '@/lib/app/rep-of';
import { undoIntent } from '@/lib/app/undo-intent';
import type { Instant } from '@/lib/core/domain/instant';
import { openThread } from '@/lib/platform/open-thread';
import { tellRecordsChanged } from '@/lib/platform/tell-records-changed';
import { dexieStore } from '@/lib/store/dexie/dexie-store';
import { actRunner } from '../shared/panel/act-runner';
import { keepCalendar } from './keep-calendar';
import { loadWorkspace } from './load-workspace';
import type { WorkspaceDeps } from './workspace-deps';

const NO_ADDRESS = 'This thread has no address to open it by. Find it in your mail by its subject.';

/** Store and rules; the page's address names the view. */
export function start(signal: AbortSignal): WorkspaceDeps {
  const clock = () => Date.now() as Instant;
  const store = dexieStore();
  const reload = loadWorkspace(store, clock, signal);
  const run = actRunner(clock, tellRecordsChanged);
  const follow = () => useWorkspace.setState({ place: placeOf(location.hash) });
  window.addEventListener('hashchange', follow, { signal });
  follow();
  return {
    store,
    clock,
    run,
    reload,
    calendarFile: keepCalendar(clock, signal),
    undo: (key) => void run('Taken back.', ({ now }) => undoIntent(store, { key, now }), { undo: false }),
    async openThread(thread) {
      const opened = await openThread(thread, repOf(await store.settings()).email);
      if (!opened) usePanelStore.getState().say({ text: NO_ADDRESS, tone: 'warn' });
    },
    openDeal: (deal) => {
      location.hash = hashOf({ view: 'deals', deal });
    },
  };
}
