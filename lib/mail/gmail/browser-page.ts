import { realPage } from '../../platform/page/real-page';
import type { GmailDeps } from './gmail-deps';

/** The real browser behind the adapter. */
export function browserPage(): GmailDeps {
  return {
    ...realPage(),
    async get(url, signal) {
      const answer = await fetch(url, { credentials: 'same-origin', signal });
      return { url: answer.url, ok: answer.ok, text: await answer.text() };
    },
  };
}
