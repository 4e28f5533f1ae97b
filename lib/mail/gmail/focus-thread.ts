import { ok, type Result } from '../../core/domain/result';
import { attr } from '../../platform/page/safe-dom';
import type { MailError } from '../mail-adapter';
import { openThread } from './find-thread';
import type { GmailDeps } from './gmail-deps';
import { problem } from './mail-problem';

/** The newest message of the thread gets the focus, without a jump of the page: Gmail's own keys work from there. */
export function focusThread(document: Document, deps: GmailDeps): Result<void, MailError> {
  // an unfolded message can take the focus (tabindex seen 2022-05), a folded row may not
  const item = openThread(document, deps)?.items.findLast(
    (one) => attr(one, 'tabindex') !== null && deps.isRendered(one),
  );
  if (!item) return problem('no-thread-open', 'nothing to focus');
  document.defaultView?.focus();
  (item as HTMLElement).focus({ preventScroll: true });
  return ok(undefined);
}
