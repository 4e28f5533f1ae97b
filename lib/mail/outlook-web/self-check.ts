import type { PageDeps } from '../../platform/page/page-deps';
import type { SelfCheck } from '../mail-adapter';
import { findEditor } from './find-editor';
import { findMessages } from './find-messages';
import { findOpen } from './find-open';
import { accountsOn, readAccount } from './read-account';
import { readSender } from './read-people';
import { readView } from './read-view';

/** What could be read and how surely. Evidence holds counts and states, never text or names. */
export function selfCheck(document: Document, deps: PageDeps): readonly SelfCheck[] {
  const open = findOpen(document, deps);
  const checks: SelfCheck[] = [
    check('thread', open.status === 'ok' || open.status === 'none', open.status),
    check('account', readAccount(document) !== null, `${accountsOn(document).length} named`),
  ];
  if (open.status !== 'ok') return checks;
  const { messages, others } = findMessages(open, deps);
  const view = readView(document, deps);
  const read = view.status === 'ok' ? view.thread.messages : [];
  const named = messages.filter(({ sender }) => readSender(sender) !== null).length;
  const unfolded = messages.filter(({ body }) => body !== null).length;
  const dated = read.filter(({ at, atText }) => at !== null || atText === '').length;
  return [
    ...checks,
    check('messages', messages.length > 0 && others === 0, `${messages.length} and ${others} not known`),
    // a colleague without an address, a folded message: usual here, and said by the thread's own completeness
    check(
      'senders',
      named === messages.length,
      `${named} named, ${read.length} with an address, of ${messages.length}`,
    ),
    check('bodies', unfolded > 0, `${unfolded} of ${messages.length}`),
    check('dates', dated === read.length, `${dated} of ${read.length}`),
    check('subject', open.heading !== null || !open.conversationView, open.heading ? 'heading' : 'none'),
    check('boxes', findEditor(open, deps).status !== 'several', findEditor(open, deps).status),
  ];
}

function check(name: string, ok: boolean, evidence: string): SelfCheck {
  return { name, ok, evidence };
}
