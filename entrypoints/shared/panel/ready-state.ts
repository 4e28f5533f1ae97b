import type { ReadyState } from '@/components/sidebar/panel-state';
import { usePanelSession } from './panel-session';

/** The thread that was reviewed, unless the mail shows another one by now. */
export function readyState(): ReadyState | null {
  const { state, around } = usePanelSession.getState();
  return state.status === 'ready' && !around.stale ? state : null;
}
