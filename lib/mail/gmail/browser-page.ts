import type { Instant } from '../../core/domain/instant';
import type { GmailDeps } from './gmail-deps';

/** The real browser behind the adapter. */
export function browserPage(): GmailDeps {
  return {
    now: () => Date.now() as Instant,
    isRendered: (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden',
    after(ms, run) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    offsetAt: (instant) => -new Date(instant).getTimezoneOffset(),
    async get(url, signal) {
      const answer = await fetch(url, { credentials: 'same-origin', signal });
      return { url: answer.url, ok: answer.ok, text: await answer.text() };
    },
  };
}
