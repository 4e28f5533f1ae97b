import { gmailAdapter } from '../../lib/mail/gmail/gmail-adapter';
import type { SendEvent } from '../../lib/mail/mail-adapter';
import { ana, ben, composeBox, decimal, jonas, legacyAt, threadPage } from './gmail-markup';
import { gmailPage, standingClock } from './gmail-page';

export const at = Date.UTC(2026, 5, 10, 12, 4);
export const legacy = legacyAt(at);
const draft = '#msg-a:r-4411223344556677';
export const ours = { rt: `#thread-f:${decimal(legacy)}`, lts: legacy, draft, to: [ana.email, ben.email] };
export const message = { at, from: ana, to: [jonas], date: 'Jun 10, 2026, 2:04 PM', body: 'Yes.' };
const words = '<div>Plan: <a href="https://www.example.com/plan">here</a></div><div class="gmail_quote">old</div>';

/** A thread with a reply being written, its adapter, and what became of its sends. */
export function openCompose(reply = composeBox({ ...ours, html: words })) {
  const document = gmailPage(threadPage([message], { reply }));
  const clock = standingClock();
  const mail = gmailAdapter(document, clock.deps);
  const events: SendEvent[] = [];
  const stop = new AbortController();
  mail.watchSend((event) => events.push(event), stop.signal);
  const find = (css: string) => document.querySelector(css) as HTMLElement;
  const settle = async (ms = 200) => {
    await new Promise((resolve) => setTimeout(resolve));
    clock.advance(ms);
  };
  const statuses = () => events.map((event) => event.status);
  const notice = () => {
    find('.vh').innerHTML = '<span id="link_undo" role="link">Undo</span><span id="link_vsm" role="link">View</span>';
  };
  return { document, clock, mail, events, stop, find, settle, statuses, notice };
}
