import { usePanelStore } from '@/components/sidebar/panel-store';
import type { DataActs } from '@/components/workspace/data/data-acts';
import { useData } from '@/components/workspace/data/data-state';
import { entriesOf } from '@/lib/core/calendar/entries-of';
import { makeIcs } from '@/lib/core/calendar/make-ics';
import { ok } from '@/lib/core/domain/result';
import { copyText } from '../../shared/panel/copy-text';
import { downloadParts } from '../../shared/panel/download-parts';
import { exportActs } from '../../shared/panel/export-acts';
import { storeFailed } from '../../shared/panel/store-failed';
import type { WorkspaceDeps } from '../workspace-deps';
import { dataDiagnostic } from './data-diagnostic';

type CopyActs = Pick<DataActs, 'exportAll' | 'exportLabels' | 'exportCalendar' | 'copyDiagnostic'>;

const say = (text: string, tone: 'done' | 'warn' = 'done') => usePanelStore.getState().say({ text, tone });

/** The ways out of the store: files in the rep's downloads, and text for a report. */
export function dataCopyActs({ store, clock }: Pick<WorkspaceDeps, 'store' | 'clock'>): CopyActs {
  return {
    ...exportActs({ store, clock }),
    exportCalendar(lines) {
      const entries = lines.flatMap(({ summary }) => entriesOf(summary));
      if (entries.length === 0) return say('No next step or milestone is ahead. There is nothing to export.', 'warn');
      const name = 'throughline.ics';
      downloadParts(name, [makeIcs(entries, 'Throughline', clock())], 'text/calendar');
      say(
        `${entries.length === 1 ? '1 entry is' : `${entries.length.toLocaleString('en')} entries are`} in ${name}, in your downloads.`,
      );
    },
    async copyDiagnostic() {
      const text = await dataDiagnostic(store, useData.getState()).then(ok, storeFailed);
      if (!text.ok) return say(text.error.detail, 'warn');
      if (await copyText(text.value)) return say('Diagnostic copied: counts and checks, no content.');
      say('The clipboard is not available. Click into the page and try again.', 'warn');
    },
  };
}
