import type { DemoMessage, DemoState, DemoThread } from '../threads/demo-thread';
import { escapeHtml } from '../threads/write-body';
import { inlineCompose } from './compose-html';
import { decimalOf } from './gmail-ids';
import { collapsedMessage, expandedMessage, foldedRow } from './message-html';
import type { ViewContext } from './view-context';

/** The open thread: heading, list of messages, reply bar, in the wrapper of the chosen layout. */
export function threadHtml(thread: DemoThread, view: ViewContext): string {
  const preview = view.modes.has('preview-right') || view.modes.has('preview-below') || view.modes.has('wrappers');
  const inner = `<div class="nH if">${tools(view)}${heading(thread, view)}<div class="nH aHU"><div class="nH hx"><div class="nH"></div><div class="nH" jslog="20686; u014N:xr6bB" role="list">${items(thread, view)}</div></div></div></div>`;
  return preview
    ? `<div class="a98 iY">${inner}</div>`
    : `<div class="nH g id"><table class="Bs nH iY bAt" cellpadding="0" role="presentation"><tbody><tr class="aTN"><td class="Bu bAn"><div class="Bt"></div>${inner}</td></tr></tbody></table></div>`;
}

/** The messages on the page: with conversation view off, the newest one alone. */
export function shownMessages(thread: DemoThread, { modes }: Pick<ViewContext, 'modes'>): readonly DemoMessage[] {
  return modes.has('convoff') ? thread.messages.slice(-1) : thread.messages;
}

export function permIdOf(thread: DemoThread, view: ViewContext): string {
  if (view.modes.has('own-thread')) return `thread-a:r-${decimalOf(thread.id).slice(0, 18)}`;
  const last = thread.messages.at(-1);
  return view.modes.has('convoff') && last
    ? `thread-f:${decimalOf(thread.id)}|msg-f:${decimalOf(last.id)}`
    : `thread-f:${decimalOf(thread.id)}`;
}

/** With conversation view off each message is a thread of its own. */
export function legacyIdOf(thread: DemoThread, view: Pick<ViewContext, 'modes'>): string {
  return shownMessages(thread, view)[0]?.id ?? thread.id;
}

function heading(thread: DemoThread, view: ViewContext): string {
  return `<div class="nH V8djrc byY"><div class="nH"><div class="ha"><h2 id="${view.ids()}" class="hP" tabindex="-1" data-thread-perm-id="${permIdOf(thread, view)}" data-legacy-thread-id="${legacyIdOf(thread, view)}">${escapeHtml(thread.subject)}</h2><span class="J-J5-Ji"><div class="ahR"><div class="hN" role="button" tabindex="0">${view.label.inbox}</div></div></span></div></div></div>`;
}

const blankPicture = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

function tools({ label, ids }: ViewContext): string {
  return `<div class="hj"><div class="ade"><span class="hk J-J5-Ji"><div id="${ids()}" class="T-I J-J5-Ji T-I-JN L3" role="button" tabindex="0" data-tooltip="${label.expandAll}" aria-label="${label.expandAll}"><span class="SD"><img class="gx T-I-J3" alt="" src="${blankPicture}"></span></div></span></div></div>`;
}

function items(thread: DemoThread, view: ViewContext): string {
  const shown = shownMessages(thread, view);
  let html = '';
  for (let i = 0; i < shown.length; i++) {
    const message = shown[i];
    if (!message) continue;
    if (stateOf(message, i, shown.length, view) === 'super') {
      const end = shown.findIndex((m, at) => at > i && stateOf(m, at, shown.length, view) !== 'super');
      html += foldedRow(shown.slice(i, end));
      i = end - 1;
    } else html += item(message, i, thread, view);
  }
  return html + (view.modes.has('drafts') ? draftItem(thread, view) : '');
}

function item(message: DemoMessage, index: number, thread: DemoThread, view: ViewContext): string {
  const shown = shownMessages(thread, view);
  const state = stateOf(message, index, shown.length, view);
  return state === 'expanded'
    ? expandedMessage(message, thread, view, index === shown.length - 1)
    : collapsedMessage(message, view);
}

function stateOf(message: DemoMessage, index: number, count: number, { modes }: ViewContext): DemoState {
  if (index === count - 1) return 'expanded';
  if (modes.has('supercollapsed') && index > 0 && count > 2) return 'super';
  return modes.has('collapsed') || modes.has('supercollapsed')
    ? message.state === 'super'
      ? 'super'
      : 'collapsed'
    : message.state;
}

/** A draft left in the thread: nobody has said these words. */
function draftItem(thread: DemoThread, view: ViewContext): string {
  const last = thread.messages.at(-1);
  if (!last) return '';
  const draft = `msg-a:r${decimalOf(last.id).slice(2, 18)}`;
  const compose = inlineCompose(view).replace(
    '<br></div>',
    'Please take me off your list. This stands in an unsent draft.</div>',
  );
  return `<div class="h7 nH oy8Mbf" role="listitem" aria-expanded="true" tabindex="-1" data-demo-draft="${draft}"><div class="Bk"><div class="G3 G2"><div class="adn ads" data-message-id="#${draft}" data-legacy-message-id="${(BigInt(`0x${last.id}`) + 77n).toString(16)}"><span class="draft-mark">${view.label.draft}</span><div class="ip adB">${compose}</div></div></div></div></div>`;
}

/** The other faces of folded messages, for the page script to swap in. */
export function messageTemplates(thread: DemoThread, view: ViewContext): string {
  const shown = shownMessages(thread, view);
  return shown
    .filter((m, index) => stateOf(m, index, shown.length, view) !== 'expanded')
    .map(
      (m) =>
        `<template data-demo-expanded="${m.id}">${expandedMessage(m, thread, view, false)}</template><template data-demo-collapsed="${m.id}">${collapsedMessage(m, view)}</template>`,
    )
    .join('');
}
