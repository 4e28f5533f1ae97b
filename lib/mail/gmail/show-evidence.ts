import type { MessageId } from '../../core/domain/ids';
import { ok, type Result } from '../../core/domain/result';
import { markWords } from '../../platform/page/mark-words';
import type { MailError } from '../mail-adapter';
import { openThread } from './find-thread';
import type { GmailDeps } from './gmail-deps';
import { problem } from './mail-problem';
import { locateMessages } from './read-thread-view';

/** Scrolls to the message and marks the quoted words; the mail's own elements stay as they are. */
export function showEvidence(
  document: Document,
  deps: GmailDeps,
  message: MessageId,
  quote: string,
): Result<void, MailError> {
  const open = openThread(document, deps);
  const place = open && locateMessages(open, deps).find((one) => one.id === message);
  if (!place) return problem('wrong-thread', 'not on screen');
  place.item.scrollIntoView?.({ block: 'start' });
  if (!place.body) return problem('unsupported', 'collapsed');
  if (!markWords(place.body, quote)) return problem('page-changed', 'words not found');
  return ok(undefined);
}
