import type { SelfCheck } from '../mail-adapter';
import { findEditor } from './find-editor';
import { findMessages } from './find-messages';
import { findOpen } from './find-open';
import type { OutlookDeps } from './outlook-deps';
import { accountsOn, readAccount } from './read-account';
import { readView } from './read-view';

/** What could be read and how surely. Evidence holds counts and states, never text or names. */
export function selfCheck(document: Document, deps: OutlookDeps): readonly SelfCheck[] {
  const open = findOpen(document, deps);
  const checks: SelfCheck[] = [
    check('thread', open.status === 'ok' || open.status === 'none', open.status),
    check('account', readAccount(document) !== null, `${accountsOn(document).length} named`),
  ];
  if (open.status !== 'ok') return checks;
  const { messages, others } = findMessages(open, deps);
  const view = readView(document, deps);
  const read = view.status === 'ok' ? view.thread.messages : [];
  const unfolded = messages.filter(({ body }) => body !== null).length;
  return [
    ...checks,
    check('messages', messages.length > 0 && others === 0, `${messages.length} and ${others} not known`),
    check('senders', read.length === messages.length, `${read.length} of ${messages.length}`),
    check('bodies', unfolded === messages.length, `${unfolded} of ${messages.length}`),
    check(
      'dates',
      read.every(({ at }) => at !== null),
      `${read.filter(({ at }) => at !== null).length} of ${read.length}`,
    ),
    check('subject', open.heading !== null, open.heading ? 'heading' : 'address only'),
    check('box', true, findEditor(open, deps).status),
  ];
}

function check(name: string, ok: boolean, evidence: string): SelfCheck {
  return { name, ok, evidence };
}
