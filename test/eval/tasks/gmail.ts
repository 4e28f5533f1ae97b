import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { z } from 'zod';
import type { EmailAddress } from '@/lib/core/domain/ids';
import type { Instant } from '@/lib/core/domain/instant';
import type { Thread } from '@/lib/core/domain/thread';
import { findAll } from '@/lib/mail/gmail/dom';
import { findComposes } from '@/lib/mail/gmail/find-composes';
import type { GmailDeps } from '@/lib/mail/gmail/gmail-deps';
import { gmailId, threadIdOf } from '@/lib/mail/gmail/gmail-ids';
import { mergePrinted } from '@/lib/mail/gmail/merge-printed';
import { type PrintedThread, readPrintView } from '@/lib/mail/gmail/print-view';
import { readThreadView } from '@/lib/mail/gmail/read-thread-view';
import { renderedByStyle } from '../../mail/rendered-by-style';

export const gmailRow = z.object({
  id: z.union([z.string(), z.number()]),
  /** A saved page, relative to where the command runs. */
  file: z.string(),
  url: z.string().optional(),
});

const HOME = 'https://mail.google.com/mail/u/0/';
/** A saved page has no reader; dates without an id are taken as UTC. */
const deps: GmailDeps = {
  now: () => 0 as Instant,
  isRendered: renderedByStyle,
  after: () => () => {},
  afterFrame: () => () => {},
  offsetAt: () => 0,
  get: () => Promise.reject(new Error('no network in the evaluation')),
};

/** A saved Gmail page or print view → what the adapter would report once the page has settled. */
export function gmail(row: unknown): object {
  const { id, file, url = HOME } = gmailRow.parse(row);
  const html = readFileSync(file, 'utf8');
  const { document } = new JSDOM(html, { url, pretendToBeVisual: true }).window;
  const printed = readPrintView(document);
  if (printed) return { id, ...fromPrintView(printed, html, url) };
  const view = readThreadView(document, deps);
  if (view.status === 'ok') return { id, status: 'ok', thread: view.thread };
  if (view.status === 'loading') return { id, ...settled(document) };
  return { id, ...view };
}

/** A page without a view: a window with only a compose box shows no thread; anything else is a page we cannot read. */
function settled(document: Document): object {
  if (findAll(document, 'sender').length === 0 && findComposes(document, deps).length > 0) return { status: 'none' };
  return { status: 'unreadable', reason: 'The page shows no thread that can be told apart.' };
}

function fromPrintView(printed: PrintedThread, html: string, url: string): object {
  const asked = `${url} ${/saved from url=\(\d+\)(\S+)/.exec(html)?.[1] ?? ''}`;
  const thread = gmailId(/[?&]th=([0-9a-f]+)/.exec(asked)?.[1] ?? null, /thread-[af]:r?-?\d+/.exec(asked)?.[0] ?? null);
  if (!thread) return { status: 'unreadable', reason: 'A print view names its thread only in its address.' };
  const empty: Thread = {
    id: threadIdOf(thread),
    account: printed.account as EmailAddress,
    subject: printed.subject,
    messages: [],
    completeness: { read: 0, total: 0, headers: 'none', bodies: 'none', dates: 'none' },
    conversationView: true,
    source: 'print-view',
  };
  const language = /<html[^>]*\blang="([^"]+)"/.exec(html)?.[1] ?? 'en';
  return { status: 'ok', thread: mergePrinted(empty, printed, thread, { language, offsetAt: deps.offsetAt }) };
}
