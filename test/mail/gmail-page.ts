import { JSDOM } from 'jsdom';
import type { Instant } from '../../lib/core/domain/instant';
import type { GmailDeps } from '../../lib/mail/gmail/gmail-deps';

/** A Gmail page without a browser. Layout is missing in jsdom, so "rendered" is read from the styles up the tree. */
export function gmailPage(html: string, url = 'https://mail.google.com/mail/u/0/#inbox'): Document {
  return new JSDOM(html, { url, pretendToBeVisual: true }).window.document;
}

export type Timers = { readonly deps: GmailDeps; advance(ms: number): void; now: number };

/** A clock that stands still until told: no test waits. */
export function standingClock(
  get: GmailDeps['get'] = () => Promise.reject(new Error('no network in this test')),
): Timers {
  const due = new Set<{ at: number; run: () => void }>();
  const rendered = renderedByStyle();
  const timers: Timers = {
    now: Date.UTC(2026, 5, 11, 8, 30),
    advance(ms) {
      const until = timers.now + ms;
      for (;;) {
        const next = [...due].filter((one) => one.at <= until).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        due.delete(next);
        timers.now = next.at;
        next.run();
      }
      timers.now = until;
    },
    deps: {
      now: () => timers.now as Instant,
      isRendered: rendered,
      after(ms, run) {
        const one = { at: timers.now + ms, run };
        due.add(one);
        return () => due.delete(one);
      },
      offsetAt: () => 120,
      get,
    },
  };
  return timers;
}

export function renderedByStyle(): (element: Element) => boolean {
  return (element) => {
    const view = element.ownerDocument.defaultView;
    if (!view || !element.isConnected) return false;
    if (view.getComputedStyle(element).visibility === 'hidden') return false;
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (view.getComputedStyle(at).display === 'none') return false;
    }
    return true;
  };
}
