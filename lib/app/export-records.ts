import { dayOf, type Instant, isoOf } from '../core/domain/instant';
import { textSum } from '../core/domain/text-sum';
import type { Store } from '../store/store';

/** The version that `lib/crm/json` reads back. */
const VERSION = 1;

/** Everything as one JSON file: `new Blob(parts)`. Parts, because one text of a large store may pass what an engine allows. */
export async function exportRecords(
  store: Store,
  now: Instant,
): Promise<{ readonly name: string; readonly parts: readonly string[] }> {
  const { rows, events, settings } = await store.exportRows();
  const parts = [`{"format":"throughline","version":${VERSION},"exported":${JSON.stringify(isoOf(now))},"rows":{`];
  Object.entries(rows).forEach(([table, list], at) => {
    parts.push(`${at === 0 ? '' : ','}\n${JSON.stringify(table)}:`, ...listParts(list));
  });
  parts.push('},\n"events":', ...listParts(events), `,\n"settings":${JSON.stringify(settings)}`);
  // the last line, so that damage on the way is told from a file that only looks right
  const sum = textSum();
  for (const part of parts) sum.add(part);
  parts.push(`,\n"sum":"${sum.hex}"}\n`);
  return { name: `throughline-${dayOf(now, settings.rep?.zone ?? 'UTC')}.json`, parts };
}

function listParts(list: readonly object[]): readonly string[] {
  const parts = list.map((row, at) => `${at === 0 ? '\n' : ',\n'}${JSON.stringify(row)}`);
  return ['[', ...parts, ']'];
}
