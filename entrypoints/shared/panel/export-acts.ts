import { usePanelStore } from '@/components/sidebar/panel-store';
import type { SettingsActs } from '@/components/sidebar/settings-acts';
import { ok } from '@/lib/core/domain/result';
import type { Deps } from './deps';
import { downloadParts } from './download-parts';
import { storeFailed } from './store-failed';

/** The ways out of the store, as files in the rep's downloads. */
export function exportActs({
  store,
  clock,
}: Pick<Deps, 'store' | 'clock'>): Pick<SettingsActs, 'exportAll' | 'exportLabels'> {
  const say = (text: string, tone: 'done' | 'warn' = 'done') => usePanelStore.getState().say({ text, tone });
  return {
    async exportAll() {
      const { exportRecords } = await import('@/lib/app/export-records');
      const exported = await exportRecords(store, clock()).then(ok, storeFailed);
      if (!exported.ok) return say(exported.error.detail, 'warn');
      downloadParts(exported.value.name, exported.value.parts);
      say(`Everything is in ${exported.value.name}, in your downloads.`);
    },
    async exportLabels() {
      const { exportLabels } = await import('@/lib/app/export-labels');
      const exported = await exportLabels(store, clock()).then(ok, storeFailed);
      if (!exported.ok) return say(exported.error.detail, 'warn');
      if (exported.value.count === 0) return say('No reading was corrected yet. There is nothing to export.', 'warn');
      downloadParts(exported.value.name, exported.value.parts);
      say(`Your corrections are in ${exported.value.name}, in your downloads.`);
    },
  };
}
