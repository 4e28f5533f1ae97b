import type { DemoThread } from '../threads/demo-thread';
import { people } from '../threads/people';
import { escapeHtml } from '../threads/write-body';
import { rowDate, rowTitleDate } from './date-text';
import { decimalOf, tokenOf } from './gmail-ids';
import type { ViewContext } from './view-context';

/** The list of threads. It stays in the page, hidden, while a thread is open. */
export function inboxList(threads: readonly DemoThread[], view: ViewContext): string {
  const newestFirst = [...threads].sort((a, b) => (b.messages.at(-1)?.at ?? 0) - (a.messages.at(-1)?.at ?? 0));
  return `<div class="Cp"><table class="F cf zt" role="grid" cellpadding="0"><tbody>${newestFirst.map((thread) => row(thread, view)).join('')}</tbody></table></div>`;
}

function row(thread: DemoThread, view: ViewContext): string {
  const last = thread.messages.at(-1);
  if (!last) return '';
  const who = [...new Set(thread.messages.map((m) => m.from))].map((p) => senderName(p, view));
  const count = thread.messages.length > 1 ? ` <span class="bx0">${thread.messages.length}</span>` : '';
  const title = rowTitleDate(last.at, view.lang);
  const subject = `<span class="bqe" data-thread-id="#thread-f:${decimalOf(thread.id)}" data-legacy-thread-id="${thread.id}" data-legacy-last-message-id="${last.id}" data-legacy-last-non-draft-message-id="${last.id}">${escapeHtml(thread.subject)}</span>`;
  return `<tr class="zA ${thread.unread ? 'zE' : 'yO'}" id="${view.ids()}" role="row" tabindex="-1" draggable="false" data-demo-token="${tokenOf(thread)}"><td class="oZ-x3 xY"><div class="T-Jo" role="checkbox" aria-checked="false" tabindex="-1"></div></td><td class="yX xY" role="gridcell"><div class="yW"><span class="bA4">${who.join(', ')}</span>${count}</div></td><td class="xY a4W" role="gridcell"><div class="xS" role="link" tabindex="0"><div class="xT"><div class="y6"><span class="bog">${subject}</span></div><span class="y2"><span class="Zt">&nbsp;-&nbsp;</span>${escapeHtml(last.snippet)}</span></div></div></td><td class="xW xY" role="gridcell"><span title="${title}" aria-label="${title}"><span class="bq3">${rowDate(last.at, view.now, view.lang)}</span></span></td></tr>`;
}

function senderName(person: { readonly name: string; readonly email: string }, view: ViewContext): string {
  const name = person === people.jonas ? view.label.me : (person.name.split(' ')[0] ?? person.name);
  return `<span translate="no" class="zF" email="${person.email}" name="${escapeHtml(name)}" data-hovercard-id="${person.email}">${escapeHtml(name)}</span>`;
}
