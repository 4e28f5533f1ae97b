import type { DemoMessage, DemoThread, Person } from '../threads/demo-thread';
import { people } from '../threads/people';
import { escapeHtml } from '../threads/write-body';
import { shownDate, titleDate } from './date-text';
import { decimalOf, jslogField } from './gmail-ids';
import type { ViewContext } from './view-context';

/** One unfolded message as a list item. `last` carries the reply bar. */
export function expandedMessage(m: DemoMessage, thread: DemoThread, view: ViewContext, last: boolean): string {
  const own = m.from === people.jonas;
  const unsynced = last && view.modes.has('just-sent');
  const perm =
    unsynced || (own && view.modes.has('own-thread'))
      ? `msg-a:r-${decimalOf(m.id).slice(0, 18)}`
      : `msg-f:${decimalOf(m.id)}`;
  const legacy = unsynced ? '' : ` data-legacy-message-id="${m.id}"`;
  return `<div class="h7${last ? ' ie' : ''} nH oy8Mbf" role="listitem" aria-expanded="true" tabindex="-1"><div class="Bk"><div class="G3 G2"><div><div id="${view.ids()}"><div class="adn ads" data-message-id="#${perm}"${legacy}>
<div class="aju"><div class="aCi">${avatar(m.from)}</div></div>
<div class="gs">${header(m, view)}<div class="utdU2e"></div>
<div class="aHl"></div><div class="ii gt" jslog="20277; u014N:xr6bB; 1:${jslogField([`#thread-f:${decimalOf(thread.id)}`])}; 4:${jslogField([`#${perm}`])}"><div class="a3s aiL">${body(m, view, last)}</div></div>
<div class="ii gt" style="display:none"><div class="a3s undefined"></div></div>${attachments(m)}<div class="hi"></div></div><div class="ajx"></div></div>${last ? replyBar(m, view) : ''}</div></div></div></div></div>`;
}

/** A folded message: sender, date and the first words; no ids, no recipients, no body. */
export function collapsedMessage(m: DemoMessage, view: ViewContext): string {
  return `<div class="kv" role="listitem" tabindex="-1" data-demo-message="${m.id}"><div class="Bk"><div class="G3 G2"><div><div id="${view.ids()}"><div class="adf ads"><div class="aju"><div class="aCi">${avatar(m.from)}</div></div><div class="gs gt"><div class="gE hI"><table cellpadding="0" role="presentation" class="cf gJ"><tbody><tr><td class="gF gK">${sender(m, view)}</td><td class="gF gK snippet"><div class="iA g6">${escapeHtml(m.snippet)}</div></td><td class="gH bAk">${date(m, view)}</td></tr></tbody></table></div></div></div></div></div></div></div></div>`;
}

/** The row that stands for messages Gmail does not show at all, then their empty places. */
export function foldedRow(hidden: readonly DemoMessage[]): string {
  const [, ...rest] = hidden;
  const row = `<div class="kQ bg adv" role="listitem" tabindex="0"><div class="adI"><span class="adx"><span>${hidden.length}</span></span></div></div>`;
  return row + rest.map(() => '<div class="kQ bg" role="listitem" tabindex="-1" style="display:none"></div>').join('');
}

export function avatar(person: Person): string {
  const initials = person.name
    .split(' ')
    .map((word) => word[0])
    .slice(0, 2)
    .join('');
  const tone = [...person.email].reduce((sum, char) => sum + (char.codePointAt(0) ?? 0), 0) % 6;
  return `<div class="ajn tone-${tone}" data-hovercard-id="${person.email}" aria-hidden="true">${escapeHtml(initials)}</div>`;
}

function header(m: DemoMessage, view: ViewContext): string {
  const to = [...m.to, ...m.cc].map((p) => recipient(p, view)).join(', ');
  return `<div class="gE iv gt"><table cellpadding="0" class="cf gJ"><tbody><tr class="acZ"><td class="gF gK"><table cellpadding="0" class="cf ix"><tbody><tr><td class="c2"><h3 class="iw"><span translate="no" class="qu" role="gridcell" tabindex="-1">${sender(m, view)} <span class="go"><span aria-hidden="true">&lt;</span>${escapeHtml(addressOf(m, view))}<span aria-hidden="true">&gt;</span></span></span></h3></td></tr></tbody></table></td><td class="gH bAk"><div class="gK">${date(m, view)}</div></td></tr><tr class="acZ xD"><td colspan="3"><table cellpadding="0" class="cf adz"><tbody><tr><td class="ady"><div class="iw ajw"><span translate="no" class="hb">${view.label.toMe} ${to}</span></div></td></tr></tbody></table></td></tr></tbody></table></div>`;
}

function sender(m: DemoMessage, view: ViewContext): string {
  const address = addressOf(m, view);
  const group = address !== m.from.email;
  const name = group ? `'${m.from.name}' ${view.label.via} Sales` : m.from.name;
  return `<span email="${address}" name="${escapeHtml(name)}" data-hovercard-id="${address}" class="gD" role="gridcell" tabindex="-1"><span>${escapeHtml(name)}</span></span>`;
}

/** A group rewrites the sender; the true one is in Reply-To. */
export function addressOf(m: DemoMessage, view: ViewContext): string {
  return view.modes.has('group') && m.from !== people.jonas ? 'sales@northlight.example' : m.from.email;
}

function recipient(person: Person, view: ViewContext): string {
  const name = person === people.jonas ? view.label.me : person.name;
  return `<span email="${person.email}" name="${escapeHtml(name)}" data-hovercard-id="${person.email}" class="g2">${escapeHtml(name)}</span>`;
}

function date(m: DemoMessage, view: ViewContext): string {
  const title = titleDate(m.at, view.lang);
  return `<span></span><span id="${view.ids()}" class="g3" title="${title}" alt="${title}" role="gridcell" tabindex="-1">${shownDate(m.at, view.now, view.lang)}</span>`;
}

function body(m: DemoMessage, view: ViewContext, last: boolean): string {
  if (last && view.modes.has('clipped'))
    return `${m.ownHtml}<br><br><div class="iX">[…]&nbsp;&nbsp;<a href="?view=lg&permmsgid=msg-f:${decimalOf(m.id)}" target="_blank">${view.label.clipped}</a></div>`;
  if (m.quoteHtml === null) return `${m.ownHtml}<div class="yj6qo"></div><div class="adL"></div>`;
  const toggle = `<div class="yj6qo ajU"><div id="${view.ids()}" class="ajR" role="button" tabindex="0" data-tooltip="${view.label.trimmed}" aria-label="${view.label.trimmed}" aria-expanded="false"><span class="ajT"></span></div></div>`;
  return `${m.ownHtml}${toggle}<div class="adL">${m.quoteHtml}</div>`;
}

function attachments(m: DemoMessage): string {
  if (m.attachments.length === 0) return '';
  const cards = m.attachments.map(
    (name) =>
      `<span class="aZo N5jrZb" download_url="application/octet-stream:${escapeHtml(encodeURIComponent(name))}:?view=att"><a class="aQy" role="link" tabindex="0"><span class="aV3 zzV0ie">${escapeHtml(name)}</span></a></span>`,
  );
  return `<div class="hq gt"><div class="aQH">${cards.join('')}</div></div>`;
}

function replyBar(m: DemoMessage, { label, ids }: ViewContext): string {
  const all =
    m.cc.length > 0 ? `<span id="${ids()}" class="ams bkI" role="link" tabindex="0">${label.replyAll}</span>` : '';
  return `<div class="gA gt acV"><div class="gB xu"><div class="ip iq"><div><table class="cf wS" role="presentation"><tbody><tr><td class="amq"></td><td class="amr"><div class="nr wR"><div class="amn"><span id="${ids()}" class="ams bkH" role="link" tabindex="0">${label.reply}</span>${all}<span id="${ids()}" class="ams bkG" role="link" tabindex="0">${label.forward}</span></div></div></td></tr></tbody></table></div></div></div></div>`;
}
