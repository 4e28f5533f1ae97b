import type { Instant } from '../../core/domain/instant';
import type { GmailDeps } from './gmail-deps';

/** The real browser behind the adapter. */
export function browserPage(): GmailDeps {
  return {
    now: () => Date.now() as Instant,
    // asking for its rectangles would have the whole page laid out first
    isRendered: (element) => element.checkVisibility({ checkVisibilityCSS: true }),
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
