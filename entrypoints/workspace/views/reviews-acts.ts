import { usePanelStore } from '@/components/sidebar/panel-store';
import { firstName } from '@/components/sidebar/say';
import type { ReviewsActs } from '@/components/workspace/reviews/reviews-view';
import { passReview } from '@/lib/app/pass-review';
import { settleReview } from '@/lib/app/settle-review';
import type { Review } from '@/lib/core/domain/records';
import { copyText } from '../../shared/panel/copy-text';
import type { WorkspaceDeps } from '../workspace-deps';
import { alertText } from './reviews-views';

const NO_CLIPBOARD = 'The browser kept the clipboard closed. Click into this page once, then copy again.';

export function reviewsActs({ store, run, openThread }: WorkspaceDeps, rows: readonly Review[]): ReviewsActs {
  return {
    async settle({ id, who }, outcome, note) {
      const by = rows.find((row) => row.id === id)?.ownerId;
      if (by === undefined) return false;
      const says =
        outcome === 'cleared' ? `Approved for ${who}, and logged.` : `Refused for ${who}. Nothing goes out on this.`;
      return run(says, (act) => settleReview(store, { ...act, reviewId: id, outcome, by, note }));
    },
    pass: ({ id }, to, note) =>
      run(`It waits for ${to.name === 'You' ? 'you' : firstName(to.name)} now.`, (act) =>
        passReview(store, { ...act, reviewId: id, to: to.id, note }),
      ),
    openThread,
    async copyAlert(review) {
      const copied = await copyText(alertText(review));
      const { say } = usePanelStore.getState();
      say(copied ? { text: 'Copied, to be pasted into a chat.', tone: 'done' } : { text: NO_CLIPBOARD, tone: 'warn' });
    },
  };
}
