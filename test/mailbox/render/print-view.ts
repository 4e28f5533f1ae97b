import type { DemoMessage, DemoThread, Person } from '../threads/demo-thread';
import { people } from '../threads/people';
import { escapeHtml } from '../threads/write-body';
import { printDate } from './date-text';
import { addressOf } from './message-html';
import type { ViewContext } from './view-context';

/** The whole thread on paper: every body, no quotes, dates without a zone. */
export function printView(thread: DemoThread, view: ViewContext): string {
  const count = thread.messages.length;
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "https://www.w3.org/TR/html4/strict.dtd">
<html lang="${view.lang}"${view.lang === 'ar' ? ' dir="rtl"' : ''}><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>Northlight Mail - ${escapeHtml(thread.subject)}</title></head><body><div class="bodycontainer"><table width="100%"><tbody><tr height="14px"><td width="143">Mail</td><td align="right"><font size="-1" color="#777"><b>${named(people.jonas)}</b></font></td></tr></tbody></table><hr><div class="maincontent"><table width="100%"><tbody><tr><td><font size="+1"><b>${escapeHtml(thread.subject)}</b></font><br><font size="-1" color="#777">${countText(count, view)}</font></td></tr></tbody></table>${thread.messages.map((m) => message(m, view)).join('')}</div></div></body></html>`;
}

function countText(count: number, view: ViewContext): string {
  if (view.lang.startsWith('en')) return count === 1 ? '1 message' : `${count} messages`;
  return `${count} ${view.label.messages}`;
}

function message(m: DemoMessage, view: ViewContext): string {
  const { label } = view;
  const address = addressOf(m, view);
  const from = address === m.from.email ? m.from : { name: `'${m.from.name}' ${label.via} Sales`, email: address };
  const replyTo = address === m.from.email ? m.replyTo : m.from;
  const rows = [
    replyTo ? `<div class="replyto">${label.replyTo}: ${named(replyTo)}</div>` : '',
    `<div>${label.to}: ${m.to.map(named).join(', ')}</div>`,
    m.cc.length > 0 ? `<div>${label.cc}: ${m.cc.map(named).join(', ')}</div>` : '',
  ];
  const quote = m.quoteHtml === null ? '' : `<div><div><br></div><font color="#888">${label.elided}</font></div>`;
  const files = m.attachments.map(
    (name) =>
      `<tr><td><table class="att"><tbody><tr><td><b>${escapeHtml(name)}</b><br>84K</td></tr></tbody></table></td></tr>`,
  );
  return `<hr><table width="100%" cellpadding="0" cellspacing="0" border="0" class="message"><tbody><tr><td><font size="-1"><b>${escapeHtml(from.name)} </b>&lt;${from.email}&gt;</font></td><td align="right"><font size="-1">${printDate(m.at, view.lang)}</font></td></tr><tr><td colspan="2" style="padding-bottom: 4px;"><font size="-1" class="recipient">${rows.join('')}</font></td></tr><tr><td colspan="2"><table width="100%" cellpadding="12" cellspacing="0" border="0"><tbody><tr><td><div style="overflow: hidden;"><font size="-1">${m.ownHtml}${quote}</font></div>${files.length > 0 ? `<hr><table class="att">${files.join('')}</table>` : ''}</td></tr></tbody></table></td></tr></tbody></table>`;
}

function named(person: Person): string {
  return `${escapeHtml(person.name)} &lt;${person.email}&gt;`;
}
