import type { PanelActs } from '@/components/sidebar/panel-acts';
import { createDeal } from '@/lib/app/create-deal';
import { linkDeal } from '@/lib/app/link-deal';
import type { Run } from './act-runner';
import type { Deps } from './deps';
import { usePanelSession } from './panel-session';

const MOST = 8;

type Acts = Pick<PanelActs, 'linkDeal' | 'createDeal' | 'findDeals'>;

/** Which deal the thread belongs to. */
export function matchActs({ store, loop }: Deps, run: Run): Acts {
  return {
    async linkDeal(dealId, remember) {
      const { thread } = usePanelSession.getState();
      if (!thread) return;
      if (!remember) {
        loop.sitting.links.set(thread.id, dealId);
        return loop.review();
      }
      loop.sitting.links.delete(thread.id);
      const says = dealId ? 'Linked. We remember it for this thread.' : 'Noted: not a deal.';
      await run(says, (act) => linkDeal(store, { ...act, threadId: thread.id, dealId }));
    },
    async createDeal({ dealName, companyName, person, stage }) {
      const { thread } = usePanelSession.getState();
      if (!thread) return;
      const input = { threadId: thread.id, dealName, companyName, person, ...(stage ? { stage } : {}) };
      await run(`${dealName} is created.`, (act) => createDeal(store, { ...act, ...input }));
    },
    findDeals: (text) => store.findDeals(text, MOST),
  };
}
