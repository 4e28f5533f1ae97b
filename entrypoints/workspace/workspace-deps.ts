import type { KeptCalendarActs } from '@/components/workspace/data/kept-calendar';
import type { WorkspaceData } from '@/components/workspace/workspace-store';
import type { DealId, ThreadId } from '@/lib/core/domain/ids';
import type { Instant } from '@/lib/core/domain/instant';
import type { Store } from '@/lib/store/store';
import type { Run } from '../shared/panel/act-runner';

/** What the views' sessions work with. */
export type WorkspaceDeps = {
  readonly store: Store;
  readonly clock: () => Instant;
  /** Carries out one act and says how it ended, with Undo. */
  readonly run: Run;
  readonly undo: (key: string) => void;
  /** One calendar file that follows every change. */
  readonly calendarFile: KeptCalendarActs;
  /** Opens the thread in the mail client, in its own tab. */
  readonly openThread: (thread: ThreadId) => void;
  readonly openDeal: (deal: DealId) => void;
  /** Reads again what has changed; called by itself after each act. */
  readonly reload: () => void;
};

/** What the host of each view is given. */
export type HostProps = { readonly data: WorkspaceData; readonly deps: WorkspaceDeps };
