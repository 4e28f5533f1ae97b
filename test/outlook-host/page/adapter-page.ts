import type { SendEvent, ThreadView } from '../../../lib/mail/mail-adapter';
import { officeAdapter } from '../../../lib/mail/office/office-adapter';
import { startOffice } from '../../../lib/mail/office/start-office';

/** The smallest pane: the adapter on Microsoft's own office.js, with what it told. A browser test drives it. */
const ending = new AbortController();
const views: ThreadView[] = [];
const sends: SendEvent[] = [];

async function start(readyMs: number) {
  const started = await startOffice(globalThis as { readonly Office?: unknown }, readyMs);
  if (!started.ok) return { started, adapter: null };
  const adapter = officeAdapter(started.value, ending.signal);
  adapter.watchThread((view) => views.push(view), ending.signal);
  adapter.watchSend((event) => sends.push(event), ending.signal);
  return { started: { ok: true }, adapter };
}

export const pane = { views, sends, start, ended: ending };
