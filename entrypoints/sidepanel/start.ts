import { usePanelStore } from '@/components/sidebar/panel-store';
import type { Instant } from '@/lib/core/domain/instant';
import { openWorkspace } from '@/lib/platform/open-workspace';
import { tabMail } from '@/lib/platform/tab-mail';
import { tellRecordsChanged } from '@/lib/platform/tell-records-changed';
import { dexieStore } from '@/lib/store/dexie/dexie-store';
import type { Started } from '../shared/panel/deps';
import { panelActs } from '../shared/panel/panel-acts';
import { reviewLoop } from '../shared/panel/review-loop';
import { settingsActs } from '../shared/panel/settings-acts';
import { watchReadiness } from '../shared/panel/watch-readiness';
import { mailAccess } from './mail-access';

/** Store, rules and mail: fetched while the empty panel is already on screen. */
export function start(signal: AbortSignal): Started {
  const clock = () => Date.now() as Instant;
  // `?tab=` ties a panel that is opened as a page to one mail tab
  const tab = new URLSearchParams(location.search).get('tab');
  const store = dexieStore();
  const mail = tabMail(tab === null ? undefined : Number(tab));
  const loop = reviewLoop(store, mail, clock, signal);
  const deps = { store, mail, clock, loop, onChanged: tellRecordsChanged };
  const acts = { ...panelActs(deps), ...mailAccess(signal), openWorkspace: () => void openWorkspace() };
  mail.watchReply(usePanelStore.getState().setReply, signal);
  watchReadiness(deps, signal);
  return { acts, settingsActs: settingsActs(deps, acts), deps };
}
