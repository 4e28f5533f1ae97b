import type { PanelActs } from '@/components/sidebar/panel-acts';
import { usePanelStore } from '@/components/sidebar/panel-store';
import type { SettingsActs } from '@/components/sidebar/settings-acts';
import { changeSettings } from '@/lib/app/change-settings';
import { actRunner } from './act-runner';
import { copyText } from './copy-text';
import type { Deps } from './deps';
import { exportActs } from './export-acts';
import { usePanelSession } from './panel-session';

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
    ...exportActs({ store, clock }),
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
