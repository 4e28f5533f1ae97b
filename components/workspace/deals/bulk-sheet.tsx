import { EndDealSheet } from '@/components/sidebar/end-deal-sheet';
import type { DealLine } from '@/lib/core/measures/deal-line';
import type { WorkspaceData } from '../workspace-store';
import type { DealsActs } from './deals-acts';
import { useDeals } from './deals-store';
import { ModeSheet } from './mode-sheet';
import { OwnerSheet } from './owner-sheet';
import { ParkSheet } from './park-sheet';
import { SaveViewSheet } from './save-view-sheet';

type Props = { readonly data: WorkspaceData; readonly acts: DealsActs; readonly chosen: readonly DealLine[] };

/** The one open sheet of the list. */
export function BulkSheet({ data, acts, chosen }: Props) {
  const { sheet, open, filter, sort, show } = useDeals();
  const close = () => open(null);
  const all = chosen.map(({ summary }) => summary.id);
  const running = chosen.filter(({ summary }) => summary.outcome === 'open').map(({ summary }) => summary.id);
  switch (sheet) {
    case 'park':
      return (
        <ParkSheet
          what={sayChosen(running.length)}
          today={data.today}
          onPark={(until, why) => acts.park(running, until, why)}
          onClose={close}
        />
      );
    case 'owner':
      return (
        <OwnerSheet
          what={sayChosen(all.length)}
          owners={data.owners}
          rep={data.rep}
          onGive={(to, name) => acts.give(all, to, name)}
          onClose={close}
        />
      );
    case 'mode':
      return (
        <ModeSheet
          what={sayChosen(all.length)}
          onMode={(mode) => acts.changeMode(all, mode, 'by hand')}
          onClose={close}
        />
      );
    case 'lose':
      return (
        <EndDealSheet what={sayChosen(running.length)} onEnd={(_, why) => acts.lose(running, why)} onClose={close} />
      );
    case 'view':
      return (
        <SaveViewSheet
          onSave={(name) => {
            acts.keepView({ name, filter, sort });
            show(name, filter, sort);
          }}
          onClose={close}
        />
      );
    default:
      return null;
  }
}

function sayChosen(count: number): string {
  return count === 1 ? 'the deal' : `${count} deals`;
}
