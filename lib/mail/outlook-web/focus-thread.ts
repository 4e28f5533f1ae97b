import { ok, type Result } from '../../core/domain/result';
import type { PageDeps } from '../../platform/page/page-deps';
import { attr, closest } from '../../platform/page/safe-dom';
import type { MailError } from '../mail-adapter';
import { findMessages } from './find-messages';
import { openMail } from './find-open';
import { problem } from './problem';

/** The newest message on screen that can take the focus gets it, or the part of the page around it; nothing is made focusable. */
export function focusThread(document: Document, deps: PageDeps): Result<void, MailError> {
  const open = openMail(document, deps);
  if (!open) return problem('no-thread-open', 'nothing to focus');
  const items = findMessages(open, deps).messages.map(({ item }) => item);
  const target = [...items.toReversed(), open.root]
    .map((item) => closest(item, '[tabindex]'))
    .find((one) => one !== null && attr(one, 'tabindex') !== null);
  if (!target) return problem('unsupported', 'nothing takes the focus');
  document.defaultView?.focus();
  (target as HTMLElement).focus({ preventScroll: true });
  return ok(undefined);
}
