import type { Instant } from '../../core/domain/instant';
import type { PageDeps } from './page-deps';

/** A hidden page paints no frames. */
const NO_FRAME_MS = 60;

/** The real browser behind an adapter. */
export function realPage(): PageDeps {
  return {
    now: () => Date.now() as Instant,
    // asking for its rectangles would have the whole page laid out first
    isRendered: (element) => element.checkVisibility({ checkVisibilityCSS: true }),
    after,
    afterFrame(run) {
      let cancel = after(NO_FRAME_MS, once);
      const frame = requestAnimationFrame(() => {
        cancel();
        cancel = after(0, once);
      });
      function once(): void {
        cancelAnimationFrame(frame);
        run();
      }
      return () => {
        cancelAnimationFrame(frame);
        cancel();
      };
    },
    offsetAt: (instant) => -new Date(instant).getTimezoneOffset(),
  };
}

function after(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}
