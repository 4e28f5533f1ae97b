import type { Result } from '../../core/domain/result';
import type { Inserted, InsertRequest, MailError } from '../mail-adapter';
import { askHeaders } from './ask-headers';
import { fillReply } from './fill-reply';
import { itemDoubt } from './item-doubt';
import { problem } from './mail-problem';
import { accountOf, type OfficeContext } from './office-context';
import { type OpenItem, openItem } from './open-item';
import { openReply } from './open-reply';

/**
 * Brings the draft to the rep: into the reply being written, or in a reply form that Outlook opens. It is refused with
 * `wrong-thread` unless the open item is the very one the draft was written for, and with `box-not-empty` when a form with a
 * draft of ours was opened for this mail already.
 */
export async function insertDraft(
  context: OfficeContext,
  request: InsertRequest,
): Promise<Result<Inserted, MailError>> {
  const open = openFor(context, request);
  if (!open.ok) {
    // the rep is told at once which mail the pane is about now
    if (open.error.kind === 'wrong-thread') context.items.look();
    return open;
  }
  const { office, deps } = context;
  const account = accountOf(context);
  if (!account) return problem('signed-out', 'no account address');
  const { item, key, mode } = open.value;
  if (mode === 'read' && context.opened?.key === key && !request.keepExisting)
    return problem('box-not-empty', 'a reply form with a draft was opened');
  const subject = context.shown?.thread.subject ?? '';
  if (await itemDoubt(office, deps, open.value, askHeaders(office, deps, open.value))) {
    context.items.look();
    return problem('wrong-thread', 'the open item may not be the mail on screen');
  }
  // asking took time: the rep may have moved on
  const still = openFor(context, request);
  if (!still.ok) return still;
  const at = deps.now();
  const done =
    mode === 'read'
      ? await openReply(context, open.value, request, account)
      : await fillReply(context, { ...open.value, item }, request);
  // a form that Outlook did not confirm may stand open all the same
  if (done.ok || (done.error.kind === 'no-answer' && mode === 'read')) {
    const to = done.ok ? done.value.recipients : [];
    context.opened = { key, mode, thread: request.thread, subject, to, text: request.text, at };
  }
  return done;
}

/** The open item, if it is the one that the shown thread was read from. */
function openFor({ office, shown }: OfficeContext, { thread }: InsertRequest): Result<OpenItem, MailError> {
  const open = openItem(office);
  if (!open) return problem('no-thread-open', 'no item');
  if (open.thread !== thread) return problem('wrong-thread', 'another conversation is open');
  if (shown && shown.thread.id === thread && shown.key !== open.key)
    return problem('wrong-thread', 'another message of the conversation is open');
  return { ok: true, value: open };
}
