import { usePanelStore } from '@/components/sidebar/panel-store';
import type { CellContext } from '@/components/workspace/deals/deal-columns';
import type { DealsActs } from '@/components/workspace/deals/deals-acts';
import { useDeals } from '@/components/workspace/deals/deals-store';
import { linesCsv } from '@/components/workspace/deals/lines-csv';
import type { SavedView } from '@/components/workspace/deals/saved-view';
import { modeNames, namesOfOwners } from '@/components/workspace/deals/say-line';
import type { WorkspaceData } from '@/components/workspace/workspace-store';
import { changeMode } from '@/lib/app/change-mode';
import { changeOwner } from '@/lib/app/change-owner';
import { closeDeals } from '@/lib/app/close-deals';
import { parkDeals } from '@/lib/app/park-deals';
import { sayDay } from '@/lib/core/domain/instant';
import { keepList } from '@/lib/platform/kept-list';
import { downloadParts } from '../../shared/panel/download-parts';
import type { WorkspaceDeps } from '../workspace-deps';

type Views = { readonly saved: readonly SavedView[]; readonly setSaved: (views: readonly SavedView[]) => void };

/** The acts of the list on their use cases; what was chosen is let go once the act is done. */
export function dealsActs(deps: WorkspaceDeps, data: WorkspaceData, { saved, setSaved }: Views): DealsActs {
  const { store, run } = deps;
  const letGo = (done: boolean) => {
    if (done) useDeals.getState().selectOnly([]);
  };
  const keep = (views: readonly SavedView[]) => {
    setSaved(views);
    if (!keepList('deal-views', views)) {
      const text = 'This browser keeps nothing for the page. The view is gone when you close it.';
      usePanelStore.getState().say({ text, tone: 'warn' });
    }
  };
  return {
    openDeal: deps.openDeal,
    park: (deals, until, why) =>
      void run(`${sayDeals(deals.length)} parked until ${sayDay(until, data.today)}.`, (act) =>
        parkDeals(store, { ...act, deals, until, why }),
      ).then(letGo),
    give: (deals, to, name) =>
      void run(`${sayDeals(deals.length)} given to ${name === 'You' ? 'you' : name}.`, (act) =>
        changeOwner(store, { ...act, deals, ownerId: to }),
      ).then(letGo),
    changeMode: (deals, mode, why) =>
      void run(`${modeNames[mode]} rules for ${sayDeals(deals.length)}.`, (act) =>
        changeMode(store, { ...act, deals, mode, why }),
      ).then(letGo),
    lose: (deals, why) =>
      void run(`${sayDeals(deals.length)} closed as lost.`, (act) => closeDeals(store, { ...act, deals, why })).then(
        letGo,
      ),
    exportRows(lines) {
      const context: CellContext = { today: data.today, ownerName: namesOfOwners(data.owners, data.rep) };
      downloadParts(`throughline-deals-${data.today}.csv`, [linesCsv(lines, context)], 'text/csv');
    },
    keepView: (view) => keep([...saved.filter(({ name }) => name !== view.name), view]),
    dropView: (name) => {
      keep(saved.filter((view) => view.name !== name));
      const { filter, sort } = useDeals.getState();
      useDeals.setState({ view: null, filter, sort });
    },
  };
}

function sayDeals(count: number): string {
  return count === 1 ? '1 deal' : `${count.toLocaleString('en')} deals`;
}
