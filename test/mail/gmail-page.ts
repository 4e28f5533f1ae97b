import { JSDOM } from 'jsdom';
import { vi } from 'vitest';
import type { Instant } from '../../lib/core/domain/instant';
import type { GmailDeps } from '../../lib/mail/gmail/gmail-deps';

// jsdom reads its own style sheet first; on a busy machine that alone takes seconds
vi.setConfig({ testTimeout: 120_000 });

/** A Gmail page without a browser. Layout is missing in jsdom, so "rendered" is read from the styles up the tree. */
export function gmailPage(html: string, url = 'https://mail.google.com/mail/u/0/#inbox'): Document {
  return new JSDOM(html, { url, pretendToBeVisual: true }).window.document;
}

const FRAME_MS = 16;

export type Timers = { readonly deps: GmailDeps; advance(ms: number): void; now: number };

/** A clock that stands still until told: no test waits. */
export function standingClock(
  get: GmailDeps['get'] = () => Promise.reject(new Error('no network in this test')),
): Timers {
  const due = new Set<{ at: number; run: () => void }>();
  function after(ms: number, run: () => void): () => void {
    const one = { at: timers.now + ms, run };
    due.add(one);
    return () => due.delete(one);
  }
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
      isRendered: renderedByAttribute,
      after,
      afterFrame: (run) => after(FRAME_MS, run),
      offsetAt: berlinOffset,
      get,
    },
  };
  return timers;
}

/** For our own pages, which hide with a style attribute only; fast. */
function renderedByAttribute(element: Element): boolean {
  if (!element.isConnected) return false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (/display:\s*none|visibility:\s*hidden/.test(at.getAttribute('style') ?? '')) return false;
  }
  return true;
}

/** Minutes east of UTC in Berlin, whatever zone the machine is in. */
function berlinOffset(instant: number): number {
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Berlin', hour: '2-digit' }).format(instant);
  return ((Number(hour) - new Date(instant).getUTCHours() + 24) % 24) * 60;
}
