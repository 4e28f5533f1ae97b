import type { PageDeps } from '../../platform/page/page-deps';

export type GmailDeps = PageDeps & {
  /** A GET within the mail page's own origin, with its cookies. Throws what `fetch` throws. */
  get(url: string, signal: AbortSignal): Promise<{ readonly url: string; readonly ok: boolean; readonly text: string }>;
};
