import { JSDOM } from 'jsdom';
import { vi } from 'vitest';
import { outlookWebAdapter } from '../../lib/mail/outlook-web/outlook-web-adapter';
import type { PageDeps } from '../../lib/platform/page/page-deps';
import { outlookPage, type PageMessage, type PageOptions } from '../outlook-page/outlook-page';
import { standingClock } from './gmail-page';
import { giveEditing } from './typing';

// jsdom reads its own style sheet first; on a busy machine that alone takes seconds
vi.setConfig({ testTimeout: 120_000 });

export const at = Date.UTC(2026, 9, 1, 7, 0);
export const words = 'Plant one by March, please.';
export const rep = { name: 'Rep One' };
export const bea = { name: 'Bea Buyer', email: 'bea@buyer.example' };

/** One mail of a stranger's to the rep. */
export const fromBea: PageMessage = { key: 'm1', from: bea, to: [rep], at, html: `<p>${words}</p>` };

/** A page without a browser. */
export function outlookDocument(html: string, url = 'https://outlook.office.com/mail/inbox'): Document {
  return new JSDOM(html, { url, pretendToBeVisual: true }).window.document;
}

/** The adapter on our own page, with a clock that stands still until told. */
export function openOutlook(options: Partial<PageOptions> = {}, url?: string) {
  const document = outlookDocument(outlookPage({ messages: [fromBea], ...options }), url);
  const { deps, advance } = standingClock();
  giveEditing(document);
  let sent = 0;
  document.addEventListener('click', (event) => {
    if ((event.target as Element).closest('[data-testid="ComposeSendButton"]')) sent += 1;
  });
  const adapter = outlookWebAdapter(document, deps satisfies PageDeps);
  return {
    document,
    adapter,
    box: () => document.querySelector<HTMLElement>('[role="textbox"]'),
    sent: () => sent,
    async settle(ms = 500) {
      await new Promise((resolve) => setTimeout(resolve));
      advance(ms);
    },
  };
}
