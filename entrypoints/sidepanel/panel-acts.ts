import type { PanelActs } from '@/components/sidebar/panel-acts';
import type { ReadyState } from '@/components/sidebar/panel-state';
import type { PanelMail } from '@/lib/app/panel-mail';
import type { Instant } from '@/lib/core/domain/instant';
import type { Store } from '@/lib/store/store';
import { actRunner } from './act-runner';
import { dealActs } from './deal-acts';
import { draftActs } from './draft-acts';
import { matchActs } from './match-acts';
import { usePanelSession } from './panel-session';
import { readingActs } from './reading-acts';
import type { ReviewLoop } from './review-loop';
import { stepActs } from './step-acts';

export type Deps = {
  readonly store: Store;
  readonly mail: PanelMail;
  readonly clock: () => Instant;
  readonly loop: ReviewLoop;
  /** After each committed act: the chips in the mail pages follow. */
  readonly onChanged: () => void;
};

/** Every act of the panel on its use case. An act without its thread or deal does nothing: its control was not there. */
export function panelActs(deps: Deps): PanelActs {
  const run = actRunner(deps.clock, deps.onChanged);
  return {
    ...readingActs(deps, run),
    ...matchActs(deps, run),
    ...stepActs(deps, run),
    ...dealActs(deps, run),
    ...draftActs(deps),
  };
}

/** The thread that was reviewed, unless the mail shows another one by now. */
export function readyState(): ReadyState | null {
  const { state, around } = usePanelSession.getState();
  return state.status === 'ready' && !around.stale ? state : null;
}
