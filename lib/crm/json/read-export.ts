import { fail, ok, type Result } from '../../core/domain/result';
import type { ImportError, ImportFile } from '../crm-connector';
import { jsonConnector } from './json-connector';
import { exportSchema } from './schema';

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
  const parsed = parseJson(await file.text());
  if (parsed === undefined)
    return fail({
      kind: 'corrupt',
      detail: 'The file is cut off or damaged. Export it again and choose the new one. Nothing was changed.',
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
