import type { MessageId } from '../../core/domain/ids';
import { ok, type Result } from '../../core/domain/result';
import { markWords } from '../../platform/page/mark-words';
import type { PageDeps } from '../../platform/page/page-deps';
import type { MailError } from '../mail-adapter';
import { findMessages } from './find-messages';
import { openMail } from './find-open';
import { messageIdOf } from './ids';
import { problem } from './problem';

/** Scrolls to the message and marks the quoted words; the mail's own elements stay as they are. */
export function showEvidence(
  document: Document,
  deps: PageDeps,
  message: MessageId,
  quote: string,
): Result<void, MailError> {
  const open = openMail(document, deps);
  const found = open && findMessages(open, deps).messages.find(({ key }) => messageIdOf(key) === message);
  if (!found) return problem('wrong-thread', 'not on screen');
  found.item.scrollIntoView?.({ block: 'start' });
  if (!found.body) return problem('unsupported', 'collapsed');
  return markWords(found.body, quote) ? ok(undefined) : problem('page-changed', 'words not found');
}
