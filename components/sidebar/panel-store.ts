import { create } from 'zustand';
import type { Reply } from '@/lib/app/panel-mail';
import type { OwnerId, StageId } from '@/lib/core/domain/ids';
import type { Day } from '@/lib/core/domain/instant';
import type { BuyingRole } from '@/lib/core/domain/records';

export type SheetName =
  | 'suppress'
  | 'route'
  | 'escalate'
  | 'nurture'
  | 'close'
  | 'value'
  | 'person'
  | 'new-deal'
  | 'reason'
  | 'reading'
  | 'brief'
  | 'stage'
  | 'note'
  | 'happened'
  | 'policy'
  | 'language'
  | 'readiness'
  | 'merge'
  | 'keys'
  | 'settings'
  | 'import';

/** One line after an act. It stays until the next act or thread: nothing on screen vanishes by itself. */
export type Notice = {
  readonly text: string;
  readonly tone: 'done' | 'warn';
  readonly undo?: string;
  readonly copy?: string;
};

/** What the keys reach in the draft; there is none without a draft. */
export type DraftHandle = {
  insert(): void;
  stepLint(by: 1 | -1): void;
  fixLint(): void;
};

export type SheetHint = { readonly to?: OwnerId; readonly until?: Day; readonly why?: string };

type PanelUi = {
  readonly sheet: SheetName | null;
  /** The role the `person` sheet fills. */
  readonly role: BuyingRole | null;
  /** The stage the `stage` sheet moves the deal to. */
  readonly stage: StageId | null;
  readonly adjusting: boolean;
  /** The open step ends once its follower is written. */
  readonly closing: 'done' | 'cancelled' | null;
  /** What the opened sheet starts with. */
  readonly hint: SheetHint;
  readonly picking: boolean;
  /** The search for another deal is open in the picker. */
  readonly searching: boolean;
  /** The choice of a deal is kept for this thread. */
  readonly remember: boolean;
  readonly notice: Notice | null;
  readonly draft: DraftHandle | null;
  /** What the rep made of an inserted draft in the mail's reply box. */
  readonly reply: Reply | null;
  open(sheet: SheetName, role?: BuyingRole): void;
  openStage(stage: StageId): void;
  openWith(sheet: SheetName, hint: SheetHint): void;
  askNext(closing: 'done' | 'cancelled'): void;
  close(): void;
  setAdjusting(adjusting: boolean): void;
  setPicking(picking: boolean): void;
  search(): void;
  setRemember(remember: boolean): void;
  say(notice: Notice | null): void;
  setDraft(draft: DraftHandle | null): void;
  setReply(reply: Reply): void;
  /** Another thread is on screen: nothing half done carries over. */
  reset(): void;
};

/** Not about the thread on screen. */
const aside: ReadonlySet<SheetName> = new Set(['keys', 'settings', 'import', 'policy', 'language', 'readiness']);

const fresh = {
  sheet: null,
  role: null,
  stage: null,
  adjusting: false,
  closing: null,
  hint: {},
  picking: false,
  searching: false,
  remember: true,
  notice: null,
} as const;

/** UI state only: what is open. Records come from the store, through the acts. */
export const usePanelStore = create<PanelUi>()((set) => ({
  ...fresh,
  draft: null,
  reply: null,
  open: (sheet, role) => set({ sheet, role: role ?? null, hint: {} }),
  openStage: (stage) => set({ sheet: 'stage', stage }),
  openWith: (sheet, hint) => set({ sheet, role: null, hint }),
  askNext: (closing) => set({ adjusting: true, closing }),
  close: () => set({ sheet: null, role: null }),
  setAdjusting: (adjusting) => set({ adjusting, closing: null }),
  setPicking: (picking) => set({ picking, searching: false }),
  search: () => set({ searching: true }),
  setRemember: (remember) => set({ remember }),
  say: (notice) => set({ notice }),
  setDraft: (draft) => set({ draft }),
  setReply: (reply) => set({ reply }),
  reset: () => set(({ sheet }) => ({ ...fresh, sheet: sheet !== null && aside.has(sheet) ? sheet : null })),
}));
