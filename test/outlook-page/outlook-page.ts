import { labels, type PageLanguage, pageDate } from './labels';

/**
 * Our own page in the shape of Outlook on the web, 2025-26 build, written from ids and attributes that others have described.
 * It is no capture: what passes here fits those facts, no more. Class names are hashes there, so they are noise here.
 */
export type PageMessage = {
  readonly key: string;
  /** Without an address the page names a person of the rep's own organisation. */
  readonly from: { readonly name: string; readonly email?: string };
  readonly to: readonly { readonly name: string; readonly email?: string }[];
  readonly at: number | null;
  /** The mail's own markup, as a stranger may write it; `null` = folded. */
  readonly html: string | null;
  /** A mail being written, or a saved one, stands among the messages. */
  readonly draft?: 'open';
};

export type PageOptions = {
  readonly account?: string | null;
  readonly subject?: string;
  /** As in `data-convid`; its letters and digits name the subject's element. */
  readonly conversation?: string;
  readonly messages: readonly PageMessage[];
  readonly language?: PageLanguage;
  readonly zone?: string;
  readonly dark?: boolean;
  /** Newest on top, as many set it. */
  readonly newestFirst?: boolean;
  /** What stands on screen. */
  readonly show?: 'conversation' | 'list' | 'deeplink' | 'two-panes' | 'empty' | 'starting';
  /** The selected row, if it is not the open conversation's; `null` = none is in the list. */
  readonly selected?: string | null;
  /** A box the rep opened: in the conversation, beside it in the pane, or in a window of its own. */
  readonly editor?: 'reply' | 'beside' | 'elsewhere' | 'two' | null;
  /** What stands in that box already. */
  readonly boxHtml?: string;
};

const HASHES = ['jYc2b', 'oD8mQ', 'q_4kx', 'f77rj', 'XbIp4'];

export function outlookPage(options: PageOptions): string {
  const { language = 'en', show = 'conversation', dark = false, subject = 'Renewal terms' } = options;
  const body =
    show === 'starting'
      ? '<div id="app"></div>'
      : `${folders(options)}${show === 'deeplink' ? '' : list(options)}${main(options)}`;
  return `<!DOCTYPE html><html lang="${{ en: 'en-US', de: 'de-DE', ja: 'ja-JP' }[language]}"><head><meta charset="utf-8"><title>${escaped(subject)}</title>
<style>${style(dark)}</style></head><body class="${HASHES[0]}">${body}${script(options)}</body></html>`;
}

function folders({ account = 'rep@seller.example' }: PageOptions): string {
  if (account === null) return '';
  return `<nav class="${HASHES[1]}"><div id="primaryMailboxRoot_8f1@t" role="treeitem" data-folder-name="${account}" title="${account}">${account}</div></nav>`;
}

function list({ conversation = CONVERSATION, selected, subject = 'Renewal terms' }: PageOptions): string {
  const row = (id: string, words: string, on: boolean) =>
    `<div role="option" id="AQ${bare(id)}" tabindex="-1" data-convid="${id}" aria-selected="${on}" class="${HASHES[2]}">${words}</div>`;
  const open = row(conversation, escaped(subject), selected === undefined || selected === conversation);
  const rows = selected === null ? '' : row(OTHER, 'Something else', selected === OTHER) + open;
  return `<div data-app-section="MessageList"><div id="MailList"><div role="listbox">${rows}</div></div></div>`;
}

export const CONVERSATION = 'AAQkConvOpen+/=';
export const OTHER = 'AAQkConvOther+/=';

function main(options: PageOptions): string {
  const { show = 'conversation', language = 'en', editor = null } = options;
  const pane = `<div id="ReadingPaneContainerId">${paneOf(options)}</div>`;
  const elsewhere = editor === 'elsewhere' ? `<div role="dialog">${box(options)}</div>` : '';
  if (show === 'deeplink') return `${pane}${elsewhere}`;
  return `<div role="main" data-app-section="MailReadCompose" aria-label="${labels[language].pane}">${pane}</div>${elsewhere}`;
}

function paneOf(options: PageOptions): string {
  const { show = 'conversation' } = options;
  if (show === 'list') return '';
  if (show === 'empty') return '<div id="ConversationReadingPaneContainer"></div>';
  if (show === 'deeplink') return `<div id="ItemReadingPaneContainer"><div>${messages(options)}</div></div>`;
  const one = `<div id="ConversationReadingPaneContainer" tabindex="-1">${conversation(options)}</div>`;
  return show === 'two-panes' ? one + one : one;
}

function conversation(options: PageOptions): string {
  const { conversation: id = CONVERSATION, subject = 'Renewal terms', editor = null } = options;
  const words = escaped(subject);
  return `<div class="${HASHES[3]}"><span id="CONV_${bare(id)}_SUBJECT" role="heading" aria-level="3" title="${words}">${words}</span></div>
<div data-app-section="ConversationContainer" class="customScrollBar">${messages(options)}${editor === 'reply' || editor === 'two' ? box(options) : ''}${editor === 'two' ? box(options) : ''}</div>${editor === 'beside' ? box(options) : ''}`;
}

function messages(options: PageOptions): string {
  const shown = options.newestFirst ? options.messages.toReversed() : options.messages;
  return shown.map((one) => message(one, options)).join('');
}

function message({ key, from, to, at, html, draft }: PageMessage, options: PageOptions): string {
  const { language = 'en', zone = 'Europe/Berlin' } = options;
  const words = labels[language];
  const person = ({ name, email }: PageMessage['from']) => escaped(email ? `${name}<${email}>` : name);
  const date =
    at === null
      ? ''
      : `<div id="MSG_${key}_DATETIME" data-testid="SentReceivedSavedTime">${pageDate(at, language, zone)}</div>`;
  const well =
    to.length === 0
      ? ''
      : `<div data-testid="RecipientWell" aria-label="${words.to}: ${to.map(person).join('; ')}">${words.to}: ${to.map((one) => escaped(one.name)).join('; ')}</div>`;
  const body =
    draft === 'open'
      ? box(options)
      : html === null
        ? ''
        : `<div role="document" aria-label="${words.body}" id="UniqueMessageBody_${key}" tabindex="0"><div>${html}</div></div>`;
  return `<div aria-label="${words.message}" class="${HASHES[4]}" tabindex="-1"><div class="head"><span id="MSG_${key}_FROM"><span aria-label="${words.from}: ${person(from)}">${escaped(from.name)}</span></span>${well}${date}</div>${body}
<div role="toolbar"><button type="button" aria-label="${words.reply}"><i data-icon-name="ArrowReplyRegular"></i></button><button type="button" aria-label="${words.forward}"><i data-icon-name="ArrowForwardRegular"></i></button></div></div>`;
}

function box({ language = 'en', boxHtml = '<div><br></div>' }: PageOptions): string {
  const words = labels[language];
  return `<div class="${HASHES[1]}"><div role="textbox" contenteditable="true" aria-label="${words.write}" aria-multiline="true">${boxHtml}</div>
<button type="button" data-testid="ComposeSendButton" aria-label="${words.send}">${words.send}</button></div>`;
}

/** Reply opens a box below the messages; Send closes it and counts. */
function script(options: PageOptions): string {
  return `<template id="box">${box(options)}</template><script>window.sentMails = 0;
document.addEventListener('click', (event) => {
  const list = document.querySelector('[data-app-section=ConversationContainer]');
  if (event.target.closest('[aria-label="${labels[options.language ?? 'en'].reply}"]') && list && !list.querySelector('[contenteditable]'))
    list.append(document.querySelector('#box').content.cloneNode(true));
  const send = event.target.closest('[data-testid=ComposeSendButton]');
  if (send) { window.sentMails += 1; send.parentElement.remove(); }
});</script>`;
}

function style(dark: boolean): string {
  const [ground, text, line] = dark ? ['#1f1f1f', '#f0f0f0', '#3d3d3d'] : ['#ffffff', '#242424', '#e0e0e0'];
  return `body{margin:0;display:flex;gap:16px;height:100vh;font:14px "Segoe UI",system-ui,sans-serif;background:${ground};color:${text}}
nav{width:160px;padding:16px}[data-app-section=MessageList]{width:240px;padding:16px;border-inline-end:1px solid ${line}}
[role=main],#ReadingPaneContainerId{flex:1;min-width:0}[role=heading]{font-size:20px;font-weight:600}#ConversationReadingPaneContainer{padding:16px}
[aria-label]{min-height:1px}[role=option]{padding:8px}[aria-selected=true]{background:${line}}.${HASHES[4]}{padding:12px 0;border-bottom:1px solid ${line}}
[contenteditable]{min-height:96px;padding:8px;border:1px solid ${line}}`;
}

function bare(id: string): string {
  return id.replace(/[^A-Za-z0-9]/g, '');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
