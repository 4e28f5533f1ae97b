import { browser } from 'wxt/browser';
import type { useData } from '@/components/workspace/data/data-state';
import type { Store } from '@/lib/store/store';

/** Counts, switches and checks as text for a report: no name, no address, no words, no ids. */
export async function dataDiagnostic(
  store: Store,
  { storage, integrity }: Pick<ReturnType<typeof useData.getState>, 'storage' | 'integrity'>,
): Promise<string> {
  const [counts, settings, policies, imports] = await Promise.all([
    store.counts(),
    store.settings(),
    store.policies(),
    store.imports(),
  ]);
  const { version } = browser.runtime.getManifest();
  const statuses = (['done', 'running', 'undone'] as const).map(
    (status) => `${status} ${imports.filter((one) => one.status === status).length}`,
  );
  return [
    `Throughline ${version}`,
    `records: ${Object.entries(counts)
      .map(([noun, count]) => `${noun} ${count}`)
      .join(', ')}`,
    `storage: ${storage ? `${storage.used} of ${storage.quota} bytes` : 'unknown'}`,
    `guard ${settings.guard}, sample ${settings.sample ? 'yes' : 'no'}, rep ${settings.rep ? 'known' : 'unknown'}`,
    `policy versions: ${policies.length}`,
    `imports: ${statuses.join(', ')}`,
    integrity.step === 'done'
      ? `integrity: ${integrity.answer.rows} rows; ${integrity.answer.findings.map(({ id, count }) => `${id} ${count}`).join(', ') || 'in order'}`
      : 'integrity: not looked at',
  ].join('\n');
}
