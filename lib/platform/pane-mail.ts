import type { PanelMail, Reply } from '../app/panel-mail';
import { ok } from '../core/domain/result';
import type { MailAdapter, ThreadView } from '../mail/mail-adapter';

type Options = {
  /** Every view, and every thread read in whole: what the worker is told of a mail page. */
  readonly onView: (view: ThreadView) => void;
  /** What the act on a draft does with the mail that is open now. */
  readonly insertLabel: () => string;
  readonly readsByOpening: boolean;
};

/** A mail client in the panel's own process: no tab, no message in between. Ends with the signal. */
export function paneMail(
  adapter: MailAdapter,
  { onView, insertLabel, readsByOpening }: Options,
  signal: AbortSignal,
): PanelMail {
  const viewListeners = new Set<(view: ThreadView) => void>();
  const replyListeners = new Set<(reply: Reply) => void>();
  const watching = oneAtATime(signal);
  const following = oneAtATime(signal);

  /** Reads afresh; the watch before it ends. */
  function watch() {
    adapter.watchThread((view) => {
      onView(view);
      for (const listener of viewListeners) listener(view);
    }, watching());
  }

  return {
    insertLabel,
    readsByOpening,
    watchView(listener, until) {
      viewListeners.add(listener);
      until.addEventListener('abort', () => viewListeners.delete(listener));
      watch();
    },
    async readWholeThread(thread) {
      const read = await adapter.readWholeThread(thread, signal);
      if (read.ok) onView({ status: 'ok', thread: read.value });
      return read;
    },
    async insertDraft(request) {
      const inserted = await adapter.insertDraft(request, signal);
      if (inserted.ok) {
        const { thread } = request;
        adapter.watchReply((text) => {
          for (const listener of replyListeners) listener({ thread, text });
        }, following());
      }
      return inserted;
    },
    watchReply(listener, until) {
      replyListeners.add(listener);
      until.addEventListener('abort', () => replyListeners.delete(listener));
    },
    showEvidence: async (message, quote) => adapter.showEvidence(message, quote),
    focusThread: async () => adapter.focusThread(),
    selfCheck: async () => adapter.selfCheck(),
    diagnostic: async () => adapter.diagnostic(),
    async readAgain() {
      watch();
      return ok(undefined);
    },
  };
}

/** Each signal it gives ends the one before. */
function oneAtATime(signal: AbortSignal): () => AbortSignal {
  let last = new AbortController();
  return () => {
    last.abort();
    last = new AbortController();
    const mine = last;
    signal.addEventListener('abort', () => mine.abort(), { signal: mine.signal });
    if (signal.aborted) mine.abort();
    return mine.signal;
  };
}
