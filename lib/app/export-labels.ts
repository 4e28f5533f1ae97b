import type { Correction } from '../core/domain/correction';
import { dayOf, type Instant } from '../core/domain/instant';
import type { Store } from '../store/store';

/** One line of the file: a row of the `signals` task, with what the rep said it should find. */
type Label = {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly expected: { readonly kind: Correction['kind']; readonly is: boolean };
};

/** The rep's corrections as rows that the evaluation reads (JSON lines). Without addresses, names of people or threads. */
export async function exportLabels(
  store: Store,
  now: Instant,
): Promise<{ readonly name: string; readonly parts: readonly string[]; readonly count: number }> {
  const { corrections } = await store.allRows(['corrections']);
  const settings = await store.settings();
  const oldestFirst = [...corrections].sort((a, b) => a.at - b.at || (a.kind < b.kind ? -1 : 1));
  const parts = oldestFirst.map((one, at) => `${JSON.stringify(labelOf(one, at))}\n`);
  return { name: `labels-${dayOf(now, settings.rep?.zone ?? 'UTC')}.jsonl`, parts, count: parts.length };
}

function labelOf({ quote, lang, kind, is }: Correction, at: number): Label {
  return { id: `label-${at + 1}`, text: quote, lang, expected: { kind, is } };
}
