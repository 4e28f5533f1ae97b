import { create } from 'zustand';
import type { BuyingRole } from '@/lib/core/domain/records';

export type DealSheet =
  | 'park'
  | 'close'
  | 'owner'
  | 'mode'
  | 'state'
  | 'stage'
  | 'step'
  | 'finish'
  | 'milestone'
  | 'budget'
  | 'decision'
  | 'person';

type DealPageUi = {
  readonly sheet: DealSheet | null;
  /** The role the `person` sheet begins with. */
  readonly role: BuyingRole | null;
  open(sheet: DealSheet | null, role?: BuyingRole): void;
};

export const useDealPage = create<DealPageUi>()((set) => ({
  sheet: null,
  role: null,
  open: (sheet, role) => set({ sheet, role: role ?? null }),
}));
