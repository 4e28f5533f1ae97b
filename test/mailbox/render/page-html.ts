import type { PageConfig, ThreadConfig } from '../page/page-config';
import type { DemoMessage, DemoThread, Person } from '../threads/demo-thread';
import { people } from '../threads/people';
import { dialogCompose, inlineCompose } from './compose-html';
import { decimalOf, tokenOf } from './gmail-ids';
import { inboxList } from './inbox-html';
import { expandedMessage } from './message-html';
import { legacyIdOf, messageTemplates, permIdOf, shownMessages, threadHtml } from './thread-html';
import type { ViewContext } from './view-context';

export const demoIk = 'f3a91c07be';
const product = 'Northlight Mail';

/** The mail page as Gmail serves it: list, bars, inline data; threads wait in templates for the page script. */
export function pageHtml(threads: readonly DemoThread[], view: ViewContext, css: string, nonce: string): string {
  const { modes, lang } = view;
  const classes = ['aAX', ...(modes.has('dark') ? ['dark'] : []), ...(modes.has('compact') ? ['compact'] : [])].join(
    ' ',
  );
  const body = modes.has('popout') ? 'xE Su aAU' : modes.has('menu') ? 'aAU aqk aql bkL' : 'aAU';
  return `<!DOCTYPE html><html lang="${lang}"${lang === 'ar' ? ' dir="rtl"' : ''} class="${classes}"><head><meta charset="utf-8"><title>${view.label.inbox} - ${people.jonas.email} - ${product}</title><link rel="icon" href="data:,"><style nonce="${nonce}">${css}</style>${modes.has('popout') ? '' : globals(view, nonce)}</head>
<body class="${body}" jslog="20276; u014N:xr6bB">${modes.has('popout') ? '' : topBar(view)}<div class="frame">${modes.has('popout') ? '' : sideBar(view, threads)}<div class="AO">${modes.has('offline') ? `<div class="offline-line">${view.label.offline}</div>` : ''}<div class="Tm aeJ"><div class="aeF">${views(threads, view)}</div></div></div></div>
<div class="dw"><div class="nH"><div class="nH nn"><div class="no"></div></div></div></div>
<div class="b8 UC" role="alert" aria-live="assertive" style="visibility:hidden"><div class="J-J5-Ji"><div class="vh"></div></div></div>
${templates(
  threads.filter((t) => view.only === null || t.slug === view.only),
  view,
)}
<script type="application/json" id="demo-config" nonce="${nonce}">${JSON.stringify(config(threads, view)).replaceAll('<', '\\u003c')}</script><script type="module" nonce="${nonce}" src="/mail/_/page/main.js"></script></body></html>`;
}

/** Old views and the list stand before the open thread; with a preview pane both are shown. */
function views(threads: readonly DemoThread[], { ...view }: ViewContext): string {
  const list = `<div class="BltHke nH oy8Mbf aE3" jslog="82433; u014N:xr6bB" style="display: none;">${inboxList(threads, view)}</div>`;
  const side = view.modes.has('preview-right') ? 'right' : view.modes.has('preview-below') ? 'below' : null;
  if (side === null) return `<div class="nH views">${list}</div>`;
  return `<div class="nH views"><div class="nH pane-main" style="display: none;"><div class="aia ${side}">${list}<div class="ao9"><div class="apa">·</div></div></div></div></div>`;
}

function topBar({ label, account }: ViewContext): string {
  return `<header class="gb" role="banner"><div class="brand">${product}</div><form class="gstl" role="search"><input aria-label="${label.search}" placeholder="${label.search}" name="q"></form><a class="gb_d" href="https://accounts.google.com/SignOutOptions?hl=en&amp;continue=https://mail.google.com/mail/u/${account}/&amp;service=mail" aria-label="${label.account}: ${people.jonas.name} &#10;(${people.jonas.email})">JW</a></header>`;
}

function sideBar({ label }: ViewContext, threads: readonly DemoThread[]): string {
  const unread = threads.filter((t) => t.unread).length;
  return `<nav class="aeN"><div class="T-I T-I-KE L3" role="button" tabindex="0">${label.compose}</div><div class="TK"><div class="aim ain"><a class="J-Ke n0" href="#inbox">${label.inbox}</a><div class="bsU">${unread}</div></div></div></nav>`;
}

/** Gmail's start data as inline script: the mailbox at 10, the key of the account at 9, features at 24. */
function globals({ account, modes }: ViewContext, nonce: string): string {
  const values: unknown[] = Array.from({ length: 25 }, () => null);
  values[2] = 500000001;
  values[3] = 'demo.mailbox_1';
  values[4] = 'demo';
  values[7] = `/mail/u/${account}`;
  values[8] = 50;
  values[9] = demoIk;
  values[10] = people.jonas.email;
  values[24] = modes.has('convoff') ? [15, 42, 7001] : [15, 42, 7001, 7164];
  return `<script nonce="${nonce}">var GM_ID_KEY="${demoIk}";var GLOBALS=${JSON.stringify(values)};</script>`;
}

function templates(threads: readonly DemoThread[], view: ViewContext): string {
  const blank: DemoMessage = {
    id: '0',
    from: people.jonas,
    replyTo: null,
    to: [],
    cc: [],
    at: view.now,
    lang: 'en',
    ownHtml: '',
    quoteHtml: null,
    text: '',
    quotedFrom: null,
    snippet: '',
    state: 'expanded',
    attachments: [],
    links: [],
  };
  const [any] = threads;
  return `${threads.map((t) => `<template data-demo-thread="${tokenOf(t)}">${threadHtml(t, view)}</template>${messageTemplates(t, view)}`).join('')}<template data-demo-part="reply">${inlineCompose(view)}</template><template data-demo-part="dialog">${dialogCompose(view)}</template>${any ? `<template data-demo-part="sent">${expandedMessage(blank, any, { ...view, modes: new Set() }, false)}</template>` : ''}`;
}

function config(threads: readonly DemoThread[], view: ViewContext): PageConfig {
  return {
    base: `/mail/u/${view.account}`,
    account: people.jonas,
    product,
    lang: view.lang,
    now: view.now,
    modes: [...view.modes],
    delays: view.delays,
    labels: view.label,
    threads: threads.map((thread) => threadConfig(thread, view)),
  };
}

function threadConfig(thread: DemoThread, view: ViewContext): ThreadConfig {
  const shown = shownMessages(thread, view);
  const last = shown.at(-1);
  const inbound = shown.findLast((m) => m.from !== people.jonas);
  const sender = inbound?.from ?? last?.to[0] ?? people.jonas;
  const others = [...(inbound?.to ?? []), ...(inbound?.cc ?? [])].filter((p) => p !== people.jonas && p !== sender);
  return {
    token: tokenOf(thread),
    slug: thread.slug,
    legacy: legacyIdOf(thread, view),
    perm: permIdOf(thread, view),
    decimal: decimalOf(thread.id),
    subject: thread.subject,
    lastMessage: `#msg-f:${decimalOf(last?.id ?? thread.id)}`,
    reply: [sender],
    copies: unique(others),
  };
}

function unique(persons: readonly Person[]): readonly Person[] {
  return [...new Map(persons.map((p) => [p.email, p])).values()];
}
