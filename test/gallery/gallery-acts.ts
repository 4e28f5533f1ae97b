import type { ImportActs } from '@/components/import/import-view';
import type { LanguageActs } from '@/components/language/language-view';
import type { MergeActs } from '@/components/merge/merge-view';
import type { PolicyActs } from '@/components/policy/policy-view';
import type { ReadinessActs } from '@/components/readiness/readiness-view';
import type { PanelActs } from '@/components/sidebar/panel-acts';
import type { PanelState } from '@/components/sidebar/panel-state';
import { usePanelStore } from '@/components/sidebar/panel-store';
import type { SettingsActs } from '@/components/sidebar/settings-acts';
import { readingsOf } from '@/lib/app/readings-of';

type EveryAct = PanelActs & SettingsActs & ImportActs & PolicyActs & MergeActs & LanguageActs & ReadinessActs;

/** Acts that only say they were called: the gallery shows, it keeps nothing. */
export function sayingActs(state?: PanelState): EveryAct {
  const say = (name: string) => () => usePanelStore.getState().say({ text: `Called: ${name}.`, tone: 'done' });
  return new Proxy({} as EveryAct, {
    get(_, name: string) {
      if (name === 'readings')
        return async () => (state?.status === 'ready' ? readingsOf(state.thread, state.records) : null);
      if (name === 'findDeals' || name === 'duplicates') return async () => [];
      if (name === 'insert')
        return async () => ({ kind: 'done', says: 'In the reply box. Read it, then send it yourself.' });
      if (name === 'keepDraft' || name === 'discardDraft' || name === 'leave') return () => {};
      return say(name);
    },
  });
}
