import type { PanelActs } from './panel-acts';
import type { ReadyState } from './panel-state';

type Picking = {
  readonly picking: boolean;
  readonly remember: boolean;
  readonly search: () => void;
  readonly setPicking: (on: boolean) => void;
};

/** A choice in the match picker and its number. */
export type MatchChoice = { readonly key: number; readonly perform: () => void };

/** Whether the picker stands in the card's place: always while the deal is not sure, and after Change. */
export function isPicking(state: ReadyState, picking: boolean): boolean {
  return picking || state.brief.match.status === 'tie' || state.brief.match.status === 'weak';
}

/** At most seven deals; then another deal, and 0 = not a deal. */
export function shownCandidates(state: ReadyState) {
  return state.brief.match.candidates.slice(0, 7);
}

export function matchChoices(state: ReadyState, acts: PanelActs, panel: Picking): readonly MatchChoice[] {
  if (!isPicking(state, panel.picking) && state.brief.match.status !== 'none') return [];
  const done = (deal: Parameters<PanelActs['linkDeal']>[0]) => () => {
    panel.setPicking(false);
    acts.linkDeal(deal, panel.remember);
  };
  const shown = shownCandidates(state);
  return [
    ...shown.map((candidate, index) => ({ key: index + 1, perform: done(candidate.deal) })),
    { key: shown.length + 1, perform: panel.search },
    { key: 0, perform: done(null) },
  ];
}
