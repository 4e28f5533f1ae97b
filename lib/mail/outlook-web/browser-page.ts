import type { Instant } from '../../core/domain/instant';
import type { PageDeps } from '../../platform/page/page-deps';

/** The real browser behind the adapter. */
export function browserPage(): PageDeps {
  return {
    now: () => Date.now() as Instant,
    isRendered: (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden',
    after(ms, run) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    offsetAt: (instant) => -new Date(instant).getTimezoneOffset(),
  };
}
