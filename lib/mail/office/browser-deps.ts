import type { Instant } from '../../core/domain/instant';
import type { OfficeDeps } from './office-deps';

/** The pane's own page. */
export const browserDeps: OfficeDeps = {
  now: () => Date.now() as Instant,
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  onReturn(run, signal) {
    addEventListener('focus', run, { signal });
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && run(), { signal });
  },
  onLeave: (run, signal) => addEventListener('pagehide', run, { signal }),
};
