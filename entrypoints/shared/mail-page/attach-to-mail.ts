import type { ThreadId } from '@/lib/core/domain/ids';
import type { Thread } from '@/lib/core/domain/thread';
import type { InsertRequest, MailAdapter, ThreadView } from '@/lib/mail/mail-adapter';
import { askBackground } from '@/lib/platform/ask-background';
import { log } from '@/lib/platform/log';
import type { FromMailPage } from '@/lib/platform/messages';
import { answerPanel } from './answer-panel';
import { sendGuard } from './send-guard';
import { threadChip } from './thread-chip';

/**
 * Joins one mail client's page to the worker: chip, send guard, and the panel's requests. Ends with the signal; `end` is
 * called when the extension was updated or removed under the page, after which nothing here can be answered any more.
 */
export function attachToMail(mail: MailAdapter, signal: AbortSignal, end: () => void): void {
  const chip = threadChip(
    () => mail.chipAnchor(),
    () => tell({ type: 'open-panel' }),
    signal,
  );
  const guard = sendGuard(mail, signal);
  let current: ThreadView = { status: 'none' };
  let whole: Thread | null = null;
  let turn = 0;
  const following = oneAtATime(signal);
  const watching = oneAtATime(signal);

  async function report(shown: ThreadView) {
    current = shown;
    const view = withWhole(shown, whole);
    const mine = ++turn;
    if (view.status === 'none') chip.hide();
    const verdict = await askBackground({ type: 'view', view });
    // A later view has taken over; its answer decides what the chip says.
    if (mine !== turn || signal.aborted) return;
    if (view.status === 'none' || verdict === null) chip.hide();
    else chip.show(verdict);
    guard.askAgain();
  }

  const onView = (view: ThreadView) =>
    void report(view).catch((error: unknown) => {
      log('mail page', 'the worker did not answer', error);
      if (/context invalidated/i.test(String(error))) end();
    });
  /** Reads the page afresh; the watch before it ends. */
  const watch = () => mail.watchThread(onView, watching());
  watch();
  mail.watchSend((event) => tell({ type: 'send', event }), signal);

  answerPanel(
    {
      'read-whole-thread': ({ thread }) => readWhole(thread),
      'insert-draft': ({ request }) => insert(request),
      'show-evidence': ({ message, quote }) => mail.showEvidence(message, quote),
      'focus-thread': () => mail.focusThread(),
      'self-check': () => mail.selfCheck(),
      diagnostic: () => mail.diagnostic(),
      'read-again': () => {
        watch();
        return null;
      },
    },
    (verdict) => {
      // the records have changed: a stop must hold in the boxes that are open already
      guard.askAgain();
      if (current.status !== 'none') chip.show(verdict);
    },
    signal,
  );

  /** From then on the panel checks what the rep makes of the text. */
  async function insert(request: InsertRequest) {
    const inserted = await mail.insertDraft(request, signal);
    if (inserted.ok) {
      const { thread } = request;
      mail.watchReply((text) => tell({ type: 'reply', thread, text }), following());
    }
    return inserted;
  }

  /** What was read on the rep's wish serves the chip and the guard too, not only the panel that asked. */
  async function readWhole(thread: ThreadId) {
    const read = await mail.readWholeThread(thread, signal);
    if (!read.ok) return read;
    whole = read.value;
    onView(current);
    return read;
  }
}

function tell(message: Extract<FromMailPage, { type: 'open-panel' | 'send' | 'reply' }>): void {
  askBackground(message).catch((error: unknown) => log('mail page', `${message.type} was not noted`, error));
}

/** The whole thread in place of what the page unfolds, as long as the page shows no newer message. */
function withWhole(view: ThreadView, whole: Thread | null): ThreadView {
  if (view.status !== 'ok' || whole?.id !== view.thread.id || view.thread.completeness.bodies === 'full') return view;
  const newest = view.thread.messages.at(-1)?.id;
  return whole.messages.some((message) => message.id === newest) ? { status: 'ok', thread: whole } : view;
}

/** Each signal it gives ends the one before. */
function oneAtATime(signal: AbortSignal): () => AbortSignal {
  let last = new AbortController();
  return () => {
    last.abort();
    last = new AbortController();
    return AbortSignal.any([signal, last.signal]);
  };
}
