import { ok, type Result } from '../../core/domain/result';
import type { Inserted, InsertRequest, MailError } from '../mail-adapter';
import { askOffice } from './ask-office';
import { problem } from './mail-problem';
import type { OfficeContext } from './office-context';
import type { OpenItem } from './open-item';
import { boxKind, composeRecipients, ownReply } from './reply-box';
import { replyHtml } from './reply-html';

/** More than this Outlook takes into no body (its source, 1.1.110). */
const MAX_BODY = 1_000_000;

/** Puts the draft before everything else in the mail being written, so that signature and history stay, and reads it back. */
export async function fillReply(
  { deps }: OfficeContext,
  { item }: OpenItem,
  { text, keepExisting }: InsertRequest,
): Promise<Result<Inserted, MailError>> {
  if (!item.body.prependAsync) return problem('unsupported', 'no way to write into the mail');
  const kind = await boxKind(deps, item);
  if (!kind.ok) return kind;
  const before = await ownReply(deps, item, kind.value);
  if (!before.ok) return before;
  if (before.value !== '' && !keepExisting) return problem('box-not-empty', 'text');
  const recipients = await composeRecipients(deps, item);
  if (!recipients.ok) return recipients;
  const coercionType = kind.value;
  const written = coercionType === 'html' ? replyHtml(text) : `${text.replace(/\r\n?/g, '\n').trimEnd()}\n\n`;
  if (written.length > MAX_BODY) return problem('unsupported', 'longer than a mail takes');
  const put = await askOffice(deps, (done) => item.body.prependAsync?.(written, { coercionType }, done));
  if (!put.ok) return put;
  const body = await askOffice<string>(deps, (done) => item.body.getAsync('text', done));
  if (!body.ok || !oneLine(body.value).startsWith(oneLine(text))) return problem('read-back-failed', 'not undone');
  return ok({ where: coercionType === 'text' ? 'plain-text' : 'reply', recipients: recipients.value });
}

function oneLine(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
