import type { PanelActs } from '@/components/sidebar/panel-acts';
import { usePanelStore } from '@/components/sidebar/panel-store';
import type { SettingsActs } from '@/components/sidebar/settings-acts';
import { changeSettings } from '@/lib/app/change-settings';
import { ok } from '@/lib/core/domain/result';
import { actRunner } from './act-runner';
import { copyText } from './copy-text';
import type { Deps } from './deps';
import { downloadParts } from './download-parts';
import { usePanelSession } from './panel-session';
import { storeFailed } from './store-failed';

/** The acts of the "…" menu. */
export function settingsActs(
  { store, mail, clock, onChanged }: Deps,
  { loadSample }: Pick<PanelActs, 'loadSample'>,
): SettingsActs {
  const run = actRunner(clock, onChanged);
  const say = (text: string, tone: 'done' | 'warn' = 'done') => usePanelStore.getState().say({ text, tone });
  return {
    setGuard(guard) {
      usePanelSession.setState(({ settings }) => ({ settings: { ...settings, guard } }));
      void run('', (act) => changeSettings(store, { ...act, settings: { guard } }));
    },
    setWholeByGraph(wholeByGraph) {
      usePanelSession.setState(({ settings }) => ({ settings: { ...settings, wholeByGraph } }));
      void run('', (act) => changeSettings(store, { ...act, settings: { wholeByGraph } }));
    },
    loadSample,
    async removeSample() {
      const { removeSample } = await import('@/lib/app/remove-sample');
      await run('The sample is gone.', (act) => removeSample(store, act), { undo: false });
    },
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
    async copyDiagnostic() {
      const checks = (await mail.selfCheck()).map(
        ({ name, ok, evidence }) => `${ok ? 'ok' : 'FAILS'} ${name}: ${evidence}`,
      );
      const copied = await copyText([...checks, '', await mail.diagnostic()].join('\n'));
      say(
        copied ? 'Diagnostic copied: structure, no content.' : 'The clipboard is not available.',
        copied ? 'done' : 'warn',
      );
    },
  };
}
