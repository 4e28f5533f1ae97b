import { usePanelStore } from '@/components/sidebar/panel-store';
import type {
  ListStep,
  SuppressionsActs,
  SuppressionsView,
} from '@/components/workspace/suppressions/suppressions-view';
import type { WorkspaceData } from '@/components/workspace/workspace-store';
import { liftSuppression } from '@/lib/app/lift-suppression';
import { suppress } from '@/lib/app/suppress';
import { suppressList } from '@/lib/app/suppress-list';
import { type SuppressionList, suppressionList } from '@/lib/app/suppression-list';
import type { Evidence } from '@/lib/core/domain/evidence';
import { readCsv } from '@/lib/crm/csv/read-csv';
import type { WholeLedger } from '@/lib/store/store';
import { downloadParts } from '../../shared/panel/download-parts';
import type { WorkspaceDeps } from '../workspace-deps';
import { ledgerCsv } from './suppressions-views';

const SHOWN = 8;

type Taken = { readonly name: string; readonly list: SuppressionList };
type Known = { readonly data: WorkspaceData; readonly ledger: WholeLedger; readonly view: SuppressionsView };
type Chosen = { readonly taken: { current: Taken | null }; readonly show: (list: ListStep) => void };

/** What a rep may do with the ledger; a chosen file waits in `taken` until it is agreed to. */
export function suppressionsActs(
  { store, run }: WorkspaceDeps,
  { data, ledger, view }: Known,
  { taken, show }: Chosen,
): SuppressionsActs {
  const { rep, lines, today } = data;
  return {
    lift: ({ id, who }, why) =>
      run(`Lifted: ${who} may be written to again.`, (act) =>
        liftSuppression(store, { ...act, suppressionId: id, by: rep.id, why }),
      ),
    add({ scope, reason, until, says, name }) {
      const dealId = scope.kind === 'deal' ? scope.dealId : null;
      const evidence: Evidence | null = says === '' ? null : { kind: 'record', record: name, says };
      return run(`Suppressed: ${name}.`, (act) =>
        suppress(store, { ...act, scope, reason, until, evidence, dealId, threadId: null }),
      );
    },
    exportCsv() {
      const name = `throughline-suppressions-${today}.csv`;
      downloadParts(name, [ledgerCsv(view)], 'text/csv');
      usePanelStore.getState().say({ text: `It is in ${name}, in your downloads.`, tone: 'done' });
    },
    async chooseList(file) {
      taken.current = null;
      const read = await readCsv(file, file.name, new AbortController().signal);
      if (!read.ok) return show({ step: 'failed', detail: `${file.name} was not taken. ${read.error.detail}` });
      const list = suppressionList(read.value, ledger, today);
      taken.current = { name: file.name, list };
      show({ step: 'preview', list: previewOf(file.name, list) });
    },
    async takeList(reason) {
      const chosen = taken.current;
      if (!chosen) return false;
      const { name, list } = chosen;
      const done = await run(`Suppressed: ${list.fresh.length.toLocaleString('en')} from ${name}.`, (act) =>
        suppressList(store, { ...act, stops: list.fresh, reason, name }),
      );
      if (done) show({ step: 'none' });
      return done;
    },
    dropList: () => show({ step: 'none' }),
    findDeals(text) {
      const words = text.trim().toLowerCase();
      if (words.length < 2) return [];
      const found: { id: (typeof lines)[number]['summary']['id']; name: string }[] = [];
      for (const { summary } of lines) {
        const name = [summary.company, summary.name].filter(Boolean).join(', ');
        if (name.toLowerCase().includes(words)) found.push({ id: summary.id, name });
        if (found.length === SHOWN) break;
      }
      return found;
    },
  };
}

function previewOf(name: string, { fresh, known, over, unread }: SuppressionList) {
  const lines = unread.slice(0, SHOWN).join(', ');
  return {
    name,
    fresh: fresh.length,
    some: fresh.slice(0, SHOWN).map(({ says }) => says),
    notes: [
      ...(known > 0 ? [`${known.toLocaleString('en')} on the list already, or twice in the file.`] : []),
      ...(over > 0 ? [`${over.toLocaleString('en')} left out: ended, lifted, or for one channel or deal alone.`] : []),
      ...(unread.length > 0
        ? [
            `${unread.length.toLocaleString('en')} without an address, at line ${lines}${unread.length > SHOWN ? ' and others' : ''}.`,
          ]
        : []),
    ],
  };
}
