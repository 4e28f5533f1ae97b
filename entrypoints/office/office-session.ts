import { create } from 'zustand';
import type { Trouble } from './trouble';

/** Why the pane has no mail or no store to work with; `null` while it starts and when all is well. */
export const useOfficeSession = create<{ readonly trouble: Trouble | null }>()(() => ({ trouble: null }));
