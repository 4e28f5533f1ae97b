import type { MessageId } from '../../core/domain/ids';
import type { SendEvent } from '../mail-adapter';
import { attr, findAll, findFirst, query } from './dom';
import { findComposes } from './find-composes';
import type { GmailDeps } from './gmail-deps';
import { gmailId, messageIdOf } from './gmail-ids';
import type { SendAct, SendActs } from './send-acts';
import type { PageWatch } from './watch-page';

/** The longest time Gmail lets a send be taken back. */
const UNDO_MS = 30_000;

type Attempt = {
  readonly act: SendAct;
  /** The notice on screen before the act: an older send's, no evidence of this one. */
  readonly oldNotice: Element | null;
  gone: boolean;
  confirmed: boolean;
  messageId: MessageId | null;
  cancel: () => void;
};

/**
 * Follows each send from the act to what became of it. Evidence, weakest first: the box is gone without discard; Gmail's
 * notice with Undo; a message in the thread with the draft's id. `sent` needs one of the last two and no way back.
 */
export function watchSend(
  document: Document,
  deps: GmailDeps,
  page: PageWatch,
  acts: SendActs,
  onSend: (event: SendEvent) => void,
  signal: AbortSignal,
): void {
  const attempts = new Set<Attempt>();

  function report(attempt: Attempt, status: SendEvent['status']): void {
    const { compose: _compose, ...intent } = attempt.act.intent;
    onSend({ ...intent, status, messageId: attempt.messageId });
  }
  function end(attempt: Attempt, status: SendEvent['status']): void {
    attempt.cancel();
    attempts.delete(attempt);
    report(attempt, status);
  }
  function settle(attempt: Attempt): void {
    look(attempt);
    if (!attempts.has(attempt)) return;
    // a send for later was told when its box closed
    if (attempt.gone && attempt.act.kind === 'schedule') attempts.delete(attempt);
    else if (attempt.gone) end(attempt, attempt.confirmed || attempt.messageId ? 'sent' : 'unknown');
    else end(attempt, 'undone');
  }
  function begin(act: SendAct): void {
    const same = [...attempts].find((attempt) => attempt.act.compose.root === act.compose.root && !attempt.gone);
    if (same) attempts.delete(same) && same.cancel();
    const attempt: Attempt = {
      act: same ? { ...act, intent: { ...act.intent, key: same.act.intent.key } } : act,
      oldNotice: findFirst(document, 'undoLink'),
      gone: false,
      confirmed: false,
      messageId: null,
      cancel: () => {},
    };
    attempt.cancel = deps.after(UNDO_MS, () => settle(attempt));
    attempts.add(attempt);
    if (!same) report(attempt, 'pending');
  }
  function look(attempt: Attempt): void {
    if (attempt.gone) lookForEvidence(attempt);
    else if (!isThere(attempt.act.compose.root, deps)) leave(attempt);
    else if (attempt.act.kind === 'send' && isRefused(document, deps)) end(attempt, 'undone');
  }
  /** The box has closed; from now the mail can still be taken back. */
  function leave(attempt: Attempt): void {
    attempt.gone = true;
    attempt.cancel();
    attempt.cancel = deps.after(UNDO_MS, () => settle(attempt));
    if (attempt.act.kind === 'schedule') report(attempt, 'scheduled');
    lookForEvidence(attempt);
  }
  function lookForEvidence(attempt: Attempt): void {
    if (cameBack(attempt)) {
      end(attempt, 'undone');
      return;
    }
    const notice = findFirst(document, 'undoLink') ?? findFirst(document, 'sentLink');
    if (notice && notice !== attempt.oldNotice) attempt.confirmed = true;
    attempt.messageId = sentMessage(document, attempt.act.compose.draft) ?? attempt.messageId;
  }
  function cameBack({ act }: Attempt): boolean {
    return findComposes(document, deps).some(
      (compose) => compose.root === act.compose.root || (compose.draft !== null && compose.draft === act.compose.draft),
    );
  }

  acts.onAct(begin, signal);
  acts.onUndo(() => {
    const last = [...attempts].at(-1);
    if (last) end(last, 'undone');
  }, signal);
  acts.onDiscard((root) => {
    for (const attempt of [...attempts]) if (attempt.act.compose.root === root) end(attempt, 'undone');
  }, signal);
  page.onChange(() => {
    for (const attempt of [...attempts]) look(attempt);
  }, signal);
  signal.addEventListener('abort', () => {
    for (const attempt of attempts) attempt.cancel();
    attempts.clear();
  });
}

/** The message in the thread that was this draft: by its legacy id once Gmail has synced it. */
function sentMessage(document: Document, draft: string | null): MessageId | null {
  if (!draft) return null;
  for (const holder of findAll(document, 'messageId')) {
    const id = gmailId(attr(holder, 'data-legacy-message-id'), attr(holder, 'data-message-id'));
    if (id?.perm === draft && query(holder, '[g_editable="true"]').length === 0) return messageIdOf(id);
  }
  return null;
}

function isThere(root: Element, deps: GmailDeps): boolean {
  return root.isConnected && deps.isRendered(root);
}

function isRefused(document: Document, deps: GmailDeps): boolean {
  return findAll(document, 'refusal', deps.isRendered).length > 0;
}
