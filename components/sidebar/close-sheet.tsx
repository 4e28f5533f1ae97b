import { EndDealSheet } from './end-deal-sheet';
import type { PanelActs } from './panel-acts';
import type { ReadyState } from './panel-state';
import { ProofField } from './proof-field';

type Props = { readonly state: ReadyState; readonly acts: PanelActs; readonly onClose: () => void };

/** Closes the thread's deal; a no in the thread is the exit reason until the rep writes another. */
export function CloseSheet({ state: { brief }, acts, onClose }: Props) {
  const declined = brief.stops.find((stop) => stop.gate === 'declined');
  const evidence = declined?.evidence[0];
  return (
    <EndDealSheet
      what="the deal"
      mayWin
      known={declined?.message ?? ''}
      proof={evidence && <ProofField evidence={evidence} onShow={acts.showEvidence} />}
      effect={`${brief.deal?.openStep ? 'Cancels the open step. ' : ''}No draft on this deal any more.`}
      onEnd={acts.closeDeal}
      onClose={onClose}
    />
  );
}
