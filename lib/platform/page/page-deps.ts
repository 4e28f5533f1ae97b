import type { Instant } from '../../core/domain/instant';

/** What a reader of mail pages needs beside the document, so that a test can stand in for a browser. It makes no request. */
export type PageDeps = {
  now(): Instant;
  /** Whether the element takes up room on screen. */
  isRendered(element: Element): boolean;
  /** Runs once after `ms`; the function it returns calls it off. */
  after(ms: number, run: () => void): () => void;
  /** Runs once when the page has laid out what it shows, soon in a page that paints nothing; the function it returns calls it off. */
  afterFrame(run: () => void): () => void;
  /** Minutes east of UTC of the reader's zone at that moment. */
  offsetAt(instant: number): number;
};
