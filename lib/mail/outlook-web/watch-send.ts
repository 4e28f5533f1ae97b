import type { PageDeps } from '../../platform/page/page-deps';
import type { PageWatch } from '../../platform/page/watch-page';
import type { SendEvent } from '../mail-adapter';
import { followBox } from './follow-box';
import type { Written } from './insert-draft';

export type SendWatch = {
  onSend(listener: (event: SendEvent) => void, signal: AbortSignal): void;
  /** Follows the box of an insert until it is gone. */
  follow(written: Written, signal: AbortSignal): void;
};

/**
 * Nothing on this page proves a send: the notice has words only, and whether a mail in the list has left or is a draft is not
 * told. When the box of an insert is gone with words in it, the mail was sent, kept or thrown away: `unknown`, and the rep is asked.
 */
export function watchSend(deps: PageDeps, page: PageWatch): SendWatch {
  const listeners = new Set<(event: SendEvent) => void>();
  let following = new AbortController();
  return {
    onSend(listener, signal) {
      if (signal.aborted) return;
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
    follow({ box, open }, signal) {
      following.abort();
      following = new AbortController();
      function gone(text: string): void {
        if (text === '') return;
        const at = deps.now();
        const event: SendEvent = {
          status: 'unknown',
          key: `outlook-web:${open.id}:${at}`,
          thread: open.id,
          subject: open.subject,
          to: [],
          text,
          attachments: [],
          links: [],
          messageId: null,
          at,
        };
        for (const listener of [...listeners]) listener(event);
      }
      followBox(deps, page, box, { text: () => {}, gone }, AbortSignal.any([signal, following.signal]));
    },
  };
}
