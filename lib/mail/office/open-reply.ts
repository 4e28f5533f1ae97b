import type { EmailAddress } from '../../core/domain/ids';
import { ok, type Result } from '../../core/domain/result';
import type { Inserted, InsertRequest, MailError } from '../mail-adapter';
import { askOffice } from './ask-office';
import { problem } from './mail-problem';
import type { OfficeContext } from './office-context';
import { hasMailboxSet, type OfficeAddress, type OfficeItem } from './office-host';
import type { OpenItem } from './open-item';
import { emailsOf } from './person-of';
import { MAX_REPLY, replyHtml } from './reply-html';

/**
 * Opens Outlook's own reply form with the draft in it. The form is the rep's: we cannot see into it, read it back or send
 * it. `recipients` are those Outlook puts in by rule; empty where that is not known (an answer to one's own mail).
 */
export async function openReply(
  { office, deps }: OfficeContext,
  { item }: OpenItem,
  { text, mode }: InsertRequest,
  account: EmailAddress,
): Promise<Result<Inserted, MailError>> {
  const html = replyHtml(text);
  if (html.length > MAX_REPLY) return problem('unsupported', 'longer than a reply form takes');
  const recipients = recipientsOf(item, mode, account);
  const all = mode === 'reply-all';
  if (hasMailboxSet(office, '1.9') && (all ? item.displayReplyAllFormAsync : item.displayReplyFormAsync)) {
    const shown = await askOffice(deps, (done) =>
      all ? item.displayReplyAllFormAsync?.(html, done) : item.displayReplyFormAsync?.(html, done),
    );
    return shown.ok ? ok({ where: 'reply', recipients }) : shown;
  }
  if (!(all ? item.displayReplyAllForm : item.displayReplyForm)) return problem('unsupported', 'no reply form');
  // this older call does not say how it went; it throws when it may not be made
  const called = await askOffice<undefined>(deps, (done) => {
    if (all) item.displayReplyAllForm?.(html);
    else item.displayReplyForm?.(html);
    done({ status: 'succeeded', value: undefined });
  });
  return called.ok ? ok({ where: 'reply', recipients }) : called;
}

function recipientsOf(item: OfficeItem, mode: InsertRequest['mode'], account: EmailAddress): readonly EmailAddress[] {
  const [from] = emailsOf([item.from as OfficeAddress]);
  if (mode === 'reply') return from && from !== account ? [from] : [];
  const others = [item.from, ...(item.to as OfficeAddress[]), ...(item.cc as OfficeAddress[])] as OfficeAddress[];
  return emailsOf(others).filter((email) => email !== account);
}
