import type { MessageId } from '../../core/domain/ids';
import { attr, query } from '../../platform/page/safe-dom';
import type { PageWatch } from '../../platform/page/watch-page';
import type { SendEvent } from '../mail-adapter';
import { findAll, findFirst } from './dom';
import { type Compose, findComposes } from './find-composes';
import type { GmailDeps } from './gmail-deps';
import { gmailId, messageIdOf } from './gmail-ids';
import type { SendAct, SendActs } from './send-acts';

/** How long a box may outlive the question that Gmail asked before sending. */
const LEAVE_MS = 2_000;
/** The longest time Gmail lets a send be taken back. */
const UNDO_MS = 30_000;

type Attempt = {
  readonly act: SendAct;
  /** The notice on screen before the act: an older send's, no evidence of this one. */
  readonly oldNotice: Element | null;
  /** Gmail asks something first, such as "without a subject?". */
  asked: boolean;
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
    else if (attempt.asked) wait(attempt, UNDO_MS);
    else end(attempt, 'undone');
  }
  function begin(act: SendAct): void {
    const same = [...attempts].find((attempt) => attempt.act.compose.root === act.compose.root && !attempt.gone);
    if (same) attempts.delete(same) && same.cancel();
    const attempt = newAttempt(document, act, same);
    wait(attempt, UNDO_MS);
    attempts.add(attempt);
    if (!same) report(attempt, 'pending');
  }
  function look(attempt: Attempt): void {
    if (attempt.gone) {
      lookForEvidence(attempt);
      return;
    }
    const asks = isAsking(document, deps);
    if (!isThere(attempt.act.compose.root, deps)) leave(attempt);
    else if (attempt.asked !== asks) wait(attempt, asks ? UNDO_MS : LEAVE_MS);
    attempt.asked = asks;
  }
  function wait(attempt: Attempt, ms: number): void {
    attempt.cancel();
    attempt.cancel = deps.after(ms, () => settle(attempt));
  }
  /** The box has closed; from now the mail can still be taken back. */
  function leave(attempt: Attempt): void {
    attempt.gone = true;
    wait(attempt, UNDO_MS);
    if (attempt.act.kind === 'schedule') report(attempt, 'scheduled');
    lookForEvidence(attempt);
  }
  function lookForEvidence(attempt: Attempt): void {
    if (cameBack(document, deps, attempt.act.compose)) {
      end(attempt, 'undone');
      return;
    }
    const notice = findFirst(document, 'undoLink') ?? findFirst(document, 'sentLink');
    if (notice && notice !== attempt.oldNotice) attempt.confirmed = true;
    attempt.messageId = sentMessage(document, attempt.act.compose.draft) ?? attempt.messageId;
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

/** A second press on the same box is the same attempt, with what the mail is by then. */
function newAttempt(document: Document, act: SendAct, same: Attempt | undefined): Attempt {
  return {
    act: same ? { ...act, intent: { ...act.intent, key: same.act.intent.key } } : act,
    oldNotice: findFirst(document, 'undoLink'),
    asked: false,
    gone: false,
    confirmed: false,
    messageId: null,
    cancel: () => {},
  };
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

function isAsking(document: Document, deps: GmailDeps): boolean {
  return findAll(document, 'question', deps.isRendered).length > 0;
}

function cameBack(document: Document, deps: GmailDeps, { root, draft }: Compose): boolean {
  return findComposes(document, deps).some((box) => box.root === root || (draft !== null && box.draft === draft));
}
