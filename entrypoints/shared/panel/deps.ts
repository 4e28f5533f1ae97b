import type { DraftChoice, PanelActs } from '@/components/sidebar/panel-acts';
import type { SettingsActs } from '@/components/sidebar/settings-acts';
import type { PanelMail } from '@/lib/app/panel-mail';
import type { DealBrief } from '@/lib/core/domain/brief';
import type { DealId, ThreadId } from '@/lib/core/domain/ids';
import type { Instant } from '@/lib/core/domain/instant';
import type { Thread } from '@/lib/core/domain/thread';
import type { Store } from '@/lib/store/store';

/** What the rep said for this sitting only. */
export type Sitting = {
  readonly choices: Map<ThreadId, DraftChoice>;
  readonly links: Map<ThreadId, DealId | null>;
  /** Read in whole on the rep's wish; good as long as the page shows no newer message. */
  readonly whole: Map<ThreadId, Thread>;
  /** What was known of a thread's deal when it was last read, by subject. */
  readonly known: Map<string, DealBrief>;
  pasted: Thread | null;
};
export type ReviewLoop = { readonly sitting: Sitting; review(): Promise<void> };

/** What the acts of the panel work with. */
export type Deps = {
  readonly store: Store;
  readonly mail: PanelMail;
  readonly clock: () => Instant;
  readonly loop: ReviewLoop;
  /** After each committed act: the chips in the mail pages follow. */
  readonly onChanged: () => void;
};
export type Started = { readonly acts: PanelActs; readonly settingsActs: SettingsActs; readonly deps: Deps };
