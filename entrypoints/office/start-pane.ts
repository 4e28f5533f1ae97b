import { usePanelStore } from '@/components/sidebar/panel-store';
import type { PanelMail } from '@/lib/app/panel-mail';
import type { Instant } from '@/lib/core/domain/instant';
import { fail, ok, type Result } from '@/lib/core/domain/result';
import { officeAdapter } from '@/lib/mail/office/office-adapter';
import type { OfficeHost } from '@/lib/mail/office/office-host';
import { startOffice } from '@/lib/mail/office/start-office';
import { paneMail } from '@/lib/platform/pane-mail';
import { dexieStore } from '@/lib/store/dexie/dexie-store';
import type { Store } from '@/lib/store/store';
import type { Started } from '../shared/panel/deps';
import { panelActs } from '../shared/panel/panel-acts';
import { reviewLoop } from '../shared/panel/review-loop';
import { settingsActs } from '../shared/panel/settings-acts';
import { watchReadiness } from '../shared/panel/watch-readiness';
import { keepAlert } from './keep-alert';
import { noteMail } from './note-mail';
import { officeScript } from './office-script';
import { pastedMail } from './pasted-mail';
import { storageRefused } from './storage-refused';
import type { Trouble } from './trouble';
import { upkeep } from './upkeep';
import { wholeByGraph } from './whole-by-graph';

/** Store, rules and mail in one process. `alone` = without Outlook, with what the rep pastes. */
export async function startPane(signal: AbortSignal, alone: boolean): Promise<Result<Started, Trouble>> {
  const refused = await storageRefused();
  if (refused) return fail({ kind: 'storage-refused', detail: refused });
  const clock = () => Date.now() as Instant;
  const store = dexieStore();
  if (alone) return ok(begin(store, pastedMail, clock, signal));
  await officeScript();
  const office = await startOffice();
  if (!office.ok) return office;
  upkeep(store, clock, signal);
  return ok(begin(store, outlook(office.value, store, clock, signal), clock, signal));
}

/** What the panel sees of Outlook, and what a worker would do beside a mail page. */
function outlook(office: OfficeHost, store: Store, clock: () => Instant, signal: AbortSignal): PanelMail {
  const whole = wholeByGraph(store);
  const adapter = officeAdapter(office, signal, whole);
  const notes = noteMail(adapter, store, clock, signal);
  const alert = keepAlert(adapter, office, store, clock, signal);
  return paneMail(
    adapter,
    {
      onView(view) {
        notes.seen(view);
        alert.seen(view);
      },
      readsByOpening: !whole.readWhole,
      insertLabel: () => (office.context.mailbox.item?.itemId ? 'Open reply with this draft' : 'Put it into this mail'),
    },
    signal,
  );
}

function begin(store: Store, mail: PanelMail, clock: () => Instant, signal: AbortSignal): Started {
  const loop = reviewLoop(store, mail, clock, signal);
  // what follows a change listens to the store itself: there is no other page to tell
  const deps = { store, mail, clock, loop, onChanged: () => {} };
  const acts = panelActs(deps);
  mail.watchReply(usePanelStore.getState().setReply, signal);
  watchReadiness(deps, signal);
  return { acts, settingsActs: settingsActs(deps, acts), deps };
}
