import { create } from 'zustand';
import type { Segment, Weeks } from './shown-measure';

type Momentum = { readonly segment: Segment; readonly weeks: Weeks };

/** What the rep looks at; it stays while the page is open. */
export const useMomentum = create<Momentum>()(() => ({
  segment: { mode: null, stage: null, owner: null },
  weeks: 8,
}));
