import { create } from 'zustand';
import type { PanelState, Surroundings } from '@/components/sidebar/panel-state';
import type { SettingsView } from '@/components/sidebar/settings-acts';
import type { Thread } from '@/lib/core/domain/thread';
import type { ThreadView } from '@/lib/mail/mail-adapter';
import type { Started } from './deps';

type Session = {
  readonly state: PanelState;
  readonly around: Surroundings;
  readonly settings: SettingsView;
  /** What the mail shows now, as it was reported. */
  readonly view: ThreadView | null;
  /** The thread as it is reviewed: the one on screen, the whole one once it was read, or a pasted message. */
  readonly thread: Thread | null;
  /** Null until the store and the rules are there. */
  readonly started: Started | null;
  /** A file the rep dropped on the panel, for the import to take. */
  readonly dropped: File | null;
};

/** What the panel knows at this moment. Filled by the review loop and the acts, shown by the sidebar. */
export const usePanelSession = create<Session>()(() => ({
  state: { status: 'loading', subject: null, total: null, known: null },
  around: { offlineSince: null, stale: false, selfCheck: [] },
  settings: { guard: 'warn', sample: false, counts: null },
  view: null,
  thread: null,
  started: null,
  dropped: null,
}));
