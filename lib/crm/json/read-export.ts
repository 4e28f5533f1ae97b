import { fail, ok, type Result } from '../../core/domain/result';
import { textSum } from '../../core/domain/text-sum';
import type { ImportError, ImportFile } from '../crm-connector';
import { exportSchema } from './export-schema';
import { jsonConnector } from './json-connector';

/** The newest shape we can read. */
export const EXPORT_VERSION = 1;
const MAX_BYTES = 300 * 1024 * 1024;

/** Our own export, read back. */
export async function readExport(file: Blob): Promise<Result<ImportFile, ImportError>> {
  if (file.size > MAX_BYTES)
    return fail({
      kind: 'too-large',
      detail: `The file has ${Math.round(file.size / 1024 / 1024)} MB; up to ${MAX_BYTES / 1024 / 1024} MB can be read. Nothing was changed.`,
    });
  const text = await file.text();
  const parsed = parseJson(text);
  if (parsed === undefined || isDamaged(text))
    return fail({
      kind: 'corrupt',
      detail:
        'The file is cut off, damaged, or was edited by hand. Export it again and choose the new one. Nothing was changed.',
    });
  const whole = exportSchema.safeParse(parsed);
  if (!whole.success)
    return fail({
      kind: 'not-a-table',
      detail: 'This JSON file is not an export of Throughline. Choose one, or a CSV file. Nothing was changed.',
    });
  if (whole.data.version > EXPORT_VERSION) {
    return fail({
      kind: 'newer-version',
      detail: 'A newer version of Throughline wrote this file. Update Throughline, then import it.',
    });
  }
  return ok({ kind: 'own-export', connector: jsonConnector(whole.data), exported: whole.data.exported, notes: [] });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return undefined;
    throw thrown;
  }
}

/** An export ends with the sum of what stands before it; files without one are taken as they are. */
function isDamaged(text: string): boolean {
  const told = /,\n"sum":"([0-9a-f]{14})"\}\s*$/.exec(text.slice(-100));
  if (!told) return false;
  const sum = textSum();
  sum.add(text.slice(0, text.trimEnd().length - told[0].trimEnd().length));
  return sum.hex !== told[1];
}
