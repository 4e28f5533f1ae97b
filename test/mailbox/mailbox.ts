import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Instant } from '../../lib/core/domain/instant';
import type { SentMail } from './page/page-config';
import { decimalOf, tokenOf } from './render/gmail-ids';
import { type DemoLanguage, type DemoMode, pageOptions } from './render/modes';
import { originalHtml } from './render/original-html';
import { pageHtml } from './render/page-html';
import { printView } from './render/print-view';
import { viewContext } from './render/view-context';
import type { DemoThread } from './threads/demo-thread';
import { demoThreads } from './threads/demo-threads';

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};
export type AddressOptions = {
  readonly modes?: readonly DemoMode[];
  readonly lang?: DemoLanguage;
  readonly account?: number;
  readonly more?: Readonly<Record<string, string | number>>;
};

export type Mailbox = {
  readonly threads: readonly DemoThread[];
  /** Answers a request to the mail origin. */
  handle(url: URL, method?: string, body?: string): Answer;
  /** The address of a thread's page, or of the list when no slug is given. */
  addressOf(slug: string | null, options?: AddressOptions): string;
  /** Every mail that left, with those taken back marked. */
  sent(): readonly SentMail[];
};

const here = dirname(fileURLToPath(import.meta.url));
const styles = ['frame', 'list', 'thread', 'body', 'compose', 'windows'];

/** The demo mailbox behind `https://mail.google.com`: pages, print view, originals, and what was sent. */
export function createMailbox({ now, lang = 'en' }: { readonly now: Instant; readonly lang?: DemoLanguage }): Mailbox {
  const threads = demoThreads(now);
  const sent: SentMail[] = [];
  return {
    threads,
    sent: () => [...sent],
    addressOf: (slug, options = {}) => addressOf(threads, slug, options),
    handle: (url, method = 'GET', body = '') => {
      if (url.pathname.startsWith('/mail/_/page/')) return script(url.pathname.slice('/mail/_/page/'.length));
      if (url.pathname === '/' || url.pathname === '/mail/') return redirect('/mail/u/0/');
      if (!/^\/mail\/u\/\d+\//.test(url.pathname)) return text(404, 'not found');
      if (url.pathname.endsWith('/__sent')) return method === 'POST' ? record(sent, body) : json(sent);
      return page(threads, url, lang, now);
    },
  };
}

function page(threads: readonly DemoThread[], url: URL, lang: DemoLanguage, now: Instant): Answer {
  const view = viewContext(pageOptions(url, lang), now);
  const kind = url.searchParams.get('view');
  if (kind === 'pt' && view.modes.has('offline')) return text(503, 'offline');
  if (kind === 'pt') {
    const thread = threadAsked(threads, url);
    return thread ? html(printView(thread, view)) : text(404, 'no such thread');
  }
  if (kind === 'om') {
    const asked = url.searchParams.get('permmsgid')?.replace('msg-f:', '') ?? '';
    const message = threads
      .flatMap((t) => t.messages.map((m) => [t, m] as const))
      .find(([, m]) => decimalOf(m.id) === asked);
    return message ? html(originalHtml(...message)) : text(404, 'no such message');
  }
  const nonce = randomBytes(16).toString('base64');
  return html(pageHtml(threads, view, css(), nonce), gmailHeaders(nonce));
}

/** By thread id or by the id of any of its messages, hex or in a `thread-f:` name. */
function threadAsked(threads: readonly DemoThread[], url: URL): DemoThread | undefined {
  const th = url.searchParams.get('th') ?? url.searchParams.get('permthid') ?? '';
  const plain = th.replace(/^#?(thread|msg)-f:/, '').split('|')[0];
  return threads.find((t) => t.messages.some((m) => m.id === plain || decimalOf(m.id) === plain));
}

function addressOf(
  threads: readonly DemoThread[],
  slug: string | null,
  { modes = [], lang, account = 0, more = {} }: AddressOptions,
): string {
  const thread = threads.find((t) => t.slug === slug);
  if (slug !== null && !thread) throw new Error(`no demo thread ${slug}`);
  const popout = modes.includes('popout');
  const url = new URL(`https://mail.google.com/mail/u/${account}/${popout ? 'popout' : ''}`);
  if (modes.length > 0) url.searchParams.set('mode', modes.join(','));
  if (lang) url.searchParams.set('hl', lang);
  for (const [name, value] of Object.entries(more)) url.searchParams.set(name, String(value));
  if (popout && thread) url.searchParams.set('th', `#thread-f:${decimalOf(thread.id)}`);
  else url.hash = thread ? `inbox/${tokenOf(thread)}` : 'inbox';
  return url.href;
}

/** The headers of Gmail's own page, Trusted Types included. */
function gmailHeaders(nonce: string): Readonly<Record<string, string>> {
  return {
    'content-security-policy': `script-src 'nonce-${nonce}' 'strict-dynamic' 'unsafe-inline' https: http:; object-src 'none'; base-uri 'self'; require-trusted-types-for 'script'`,
    'cross-origin-opener-policy': 'same-origin-allow-popups',
    'x-frame-options': 'SAMEORIGIN',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache, no-store, max-age=0, must-revalidate',
  };
}

const scripts = new Map<string, string>();

/** The page's own scripts, types taken out; they are ES modules named without an ending. */
function script(path: string): Answer {
  const name = path.replace(/\.js$/, '');
  if (!/^[a-z-]+$/.test(name)) return text(404, 'no such script');
  const known = scripts.get(name);
  if (known !== undefined) return javascript(known);
  let source: string;
  try {
    source = readFileSync(join(here, 'page', `${name}.ts`), 'utf8');
  } catch {
    return text(404, 'no such script');
  }
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  });
  scripts.set(name, outputText);
  return javascript(outputText);
}

function record(sent: SentMail[], body: string): Answer {
  const mail = JSON.parse(body) as SentMail;
  const before = mail.undone ? sent.findLastIndex((one) => one.draft === mail.draft) : -1;
  if (before >= 0) sent[before] = mail;
  else sent.push(mail);
  return json({ ok: true });
}

function css(): string {
  return styles.map((name) => readFileSync(join(here, 'style', `${name}.css`), 'utf8')).join('\n');
}

function html(body: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body };
}
function javascript(body: string): Answer {
  return { status: 200, headers: { 'content-type': 'text/javascript; charset=utf-8' }, body };
}
function json(value: unknown): Answer {
  return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}
function text(status: number, body: string): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body };
}
function redirect(location: string): Answer {
  return { status: 302, headers: { location }, body: '' };
}
