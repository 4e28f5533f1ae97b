import { usePanelStore } from '@/components/sidebar/panel-store';
import type { Act, Acted } from '@/lib/app/act';
import type { Instant } from '@/lib/core/domain/instant';
import { storeFailed } from './store-failed';

type Told = { readonly undo?: boolean; readonly copy?: string };
export type Run = (says: string, act: (act: Act) => Acted, told?: Told) => Promise<boolean>;

/** Carries out one intent and says how it ended: the line with Undo, or why it was refused. */
export function actRunner(clock: () => Instant, onDone: () => void): Run {
  return async (says, act, { undo = true, copy } = {}) => {
    const key = crypto.randomUUID();
    const panel = usePanelStore.getState();
    const done = await act({ key, now: clock() }).catch(storeFailed);
    if (!done.ok) {
      panel.say({ text: done.error.detail, tone: 'warn' });
      return false;
    }
    if (says) panel.say({ text: says, tone: 'done', ...(undo ? { undo: key } : {}), ...(copy ? { copy } : {}) });
    onDone();
    // the control that was used is often gone now: the panel itself keeps the focus, so that the keys go on working
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('[data-panel]')?.focus();
    return true;
  };
}
