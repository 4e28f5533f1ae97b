import { askOffice } from './ask-office';
import { type MailHeaders, readMailHeaders } from './mail-headers';
import type { OfficeDeps } from './office-deps';
import { hasMailboxSet, type OfficeHost } from './office-host';
import type { OpenItem } from './open-item';

/** The headers only make the reading surer; the mail is not kept waiting for them. */
const HEADERS_MS = 2_000;

/** `null` below set 1.8, on a mail that never travelled, or when Outlook is slow with them. */
export async function askHeaders(
  office: OfficeHost,
  deps: OfficeDeps,
  { item, mode }: OpenItem,
): Promise<MailHeaders | null> {
  if (mode !== 'read' || !hasMailboxSet(office, '1.8') || !item.getAllInternetHeadersAsync) return null;
  const raw = await askOffice<string>(deps, (done) => item.getAllInternetHeadersAsync?.(done), HEADERS_MS);
  return raw.ok ? readMailHeaders(raw.value) : null;
}
