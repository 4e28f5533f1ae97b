import type { Result } from '../../../core/domain/result';
import { ALERT_KEY } from '../../../platform/alert-storage';
import { type AlertTable, heldBy, type Sending } from '../../../platform/send-alert';
import type { MailError } from '../../mail-adapter';
import { askOffice } from '../ask-office';
import { browserDeps } from '../browser-deps';
import { problem } from '../mail-problem';
import { hasMailboxSet, type OfficeHost } from '../office-host';
import { openItem } from '../open-item';
import type { SendItem } from './send-item';

/** What Outlook takes for one compose window, with some room. */
const MOST_CHARS = 45_000;

/**
 * Puts the table beside the mail that is being written: what concerns its recipients, and on classic Windows, whose
 * script has no storage, as much of the rest as Outlook takes. It ends with the compose window.
 */
export async function tellCompose(
  office: OfficeHost,
  table: AlertTable | null,
  sending: Sending,
): Promise<Result<unknown, MailError>> {
  const open = openItem(office);
  const { sessionData } = (open?.item ?? {}) as SendItem;
  if (open?.mode !== 'compose' || !hasMailboxSet(office, '1.11') || !sessionData)
    return problem('unsupported', 'no mail is being written here');
  const text = JSON.stringify(table && { ...table, holds: fitting(office, table, sending) });
  return askOffice(browserDeps, (done) => sessionData.setAsync(ALERT_KEY, text, done));
}

function fitting(office: OfficeHost, table: AlertTable, sending: Sending) {
  const near = table.holds.filter((hold) => heldBy({ ...table, holds: [hold] }, sending) !== null);
  if (office.context.platform !== 'PC') return near;
  const all = [...new Set([...near, ...table.holds])];
  while (JSON.stringify(all).length > MOST_CHARS) all.length = Math.floor(all.length / 2);
  return all;
}
