import type { EmailAddress } from '../../core/domain/ids';
import { ok, type Result } from '../../core/domain/result';
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
  const account = accountOf(context);
  if (!account) return problem('signed-out', 'no account address');
  const open = await sureItem(context, request);
  if (!open.ok) {
    // the rep is told at once which mail the pane is about now
    if (open.error.kind === 'wrong-thread') context.items.look();
    return open;
  }
  if (open.value.mode === 'compose') return intoReply(context, open.value, request);
  if (context.opened?.key === open.value.key && !request.keepExisting)
    return problem('box-not-empty', 'a reply form with a draft was opened');
  return asReply(context, open.value, request, account);
}

/** The open item, asked for twice: whether it is the mail on screen takes time to learn, and the rep may have moved on. */
async function sureItem(context: OfficeContext, request: InsertRequest): Promise<Result<OpenItem, MailError>> {
  const { office, deps } = context;
  const open = openFor(context, request);
  if (!open.ok) return open;
  if (await itemDoubt(office, deps, open.value, askHeaders(office, deps, open.value)))
    return problem('wrong-thread', 'the open item may not be the mail on screen');
  return openFor(context, request);
}

/** The open item, if it is the one that the shown thread was read from. */
function openFor({ office, shown, watched }: OfficeContext, { thread }: InsertRequest): Result<OpenItem, MailError> {
  const open = openItem(office);
  if (!open) return problem('no-thread-open', 'no item');
  if (open.thread !== thread) return problem('wrong-thread', 'another conversation is open');
  if (watched && shown?.key !== open.key) return problem('wrong-thread', 'another message of the conversation is open');
  return ok(open);
}

async function asReply(
  context: OfficeContext,
  open: OpenItem,
  request: InsertRequest,
  account: EmailAddress,
): Promise<Result<Inserted, MailError>> {
  const written = begun(context, open, request);
  const opened = await openReply(context, open, request, account);
  // a form that Outlook did not confirm may stand open all the same
  const to = opened.ok ? opened.value.recipients : opened.error.kind === 'no-answer' ? [] : null;
  if (to) context.opened = { ...written, to, reply: null };
  return opened;
}

async function intoReply(
  context: OfficeContext,
  open: OpenItem,
  request: InsertRequest,
): Promise<Result<Inserted, MailError>> {
  const written = begun(context, open, request);
  const filled = await fillReply(context, open, request);
  if (!filled.ok) return filled;
  const { reply, ...inserted } = filled.value;
  context.opened = { ...written, to: inserted.recipients, reply };
  return ok(inserted);
}

function begun({ deps, shown }: OfficeContext, { key, mode }: OpenItem, { thread, text }: InsertRequest) {
  return { key, mode, thread, text, subject: shown?.thread.subject ?? '', at: deps.now() };
}
