import { ok, type Result } from '../../core/domain/result';
import type { Inserted, InsertRequest, MailError } from '../mail-adapter';
import { askOffice } from './ask-office';
import { problem } from './mail-problem';
import type { OfficeContext } from './office-context';
import type { OpenItem } from './open-item';
import { boxKind, boxText, composeRecipients } from './reply-box';
import { replyHtml } from './reply-html';

/** More than this Outlook takes into no body (its source, 1.1.110). */
const MAX_BODY = 1_000_000;

/** `reply` is what the rep's part of the mail says afterwards. */
export type Filled = Inserted & { readonly reply: string };

/** Puts the draft before everything else in the mail being written, so that signature and history stay, and reads it back. */
export async function fillReply(
  { deps }: OfficeContext,
  { item }: OpenItem,
  { text, keepExisting }: InsertRequest,
): Promise<Result<Filled, MailError>> {
  if (!item.body.prependAsync) return problem('unsupported', 'no way to write into the mail');
  const kind = await boxKind(deps, item);
  if (!kind.ok) return kind;
  const before = await boxText(deps, item, kind.value);
  if (!before.ok) return before;
  if (before.value.own !== '' && !keepExisting) return problem('box-not-empty', 'text');
  const recipients = await composeRecipients(deps, item);
  if (!recipients.ok) return recipients;
  const coercionType = kind.value;
  const written = coercionType === 'html' ? replyHtml(text) : `${text.replace(/\r\n?/g, '\n').trimEnd()}\n\n`;
  if (written.length > MAX_BODY) return problem('unsupported', 'longer than a mail takes');
  const put = await askOffice(deps, (done) => item.body.prependAsync?.(written, { coercionType }, done));
  if (!put.ok) return put;
  const after = await boxText(deps, item, coercionType);
  if (!after.ok || !oneLine(after.value.all).startsWith(oneLine(text)))
    return problem('read-back-failed', 'not undone');
  const where = coercionType === 'text' ? 'plain-text' : 'reply';
  return ok({ where, recipients: recipients.value, reply: after.value.reply });
}

function oneLine(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
