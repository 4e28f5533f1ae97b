import { create } from 'zustand';
import type { EraseActs, EraseView } from '@/components/workspace/data/erase-view';
import { erasePerson, previewErase } from '@/lib/app/erase-person';
import { parseEmailAddress } from '@/lib/core/domain/ids';
import { ok } from '@/lib/core/domain/result';
import type { Erased } from '@/lib/store/store';
import { storeFailed } from '../../shared/panel/store-failed';
import type { WorkspaceDeps } from '../workspace-deps';

export const useErase = create<{ readonly view: EraseView }>()(() => ({ view: { step: 'ask', error: null } }));

const show = (view: EraseView) => useErase.setState({ view });

/** One person at a time; nothing of what was typed is kept after the sheet is closed. */
export function dataErase({ store, clock, reload }: Pick<WorkspaceDeps, 'store' | 'clock' | 'reload'>): EraseActs {
  return {
    async look(address) {
      const email = parseEmailAddress(address);
      if (!email) return show({ step: 'ask', error: 'This is no mail address. Check it and try again.' });
      show({ step: 'looking' });
      const who = await previewErase(store, email).then(ok, storeFailed);
      if (!who.ok) return show({ step: 'ask', error: who.error.detail });
      show({ step: 'sure', who: who.value, running: false, error: null });
    },
    async erase(typed) {
      const { view } = useErase.getState();
      if (view.step !== 'sure' || view.running) return;
      show({ ...view, running: true, error: null });
      const { email } = view.who;
      const done = await erasePerson(store, { email, typed, key: crypto.randomUUID(), now: clock() });
      if (!done.ok) return show({ ...view, running: false, error: done.error.detail });
      show({ step: 'done', says: saysOf(done.value) });
      reload();
    },
    back: () => show({ step: 'ask', error: null }),
  };
}

function saysOf({ rows, drafts, suppressed }: Erased): string {
  const gone = [countOf(rows, 'row', 'rows'), countOf(drafts, 'draft', 'drafts')].filter(Boolean).join(' and ');
  const stays = suppressed ? ' They stay suppressed.' : '';
  return gone === '' ? `Nothing here named them.${stays}` : `Erased: ${gone} changed or gone.${stays}`;
}

function countOf(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
